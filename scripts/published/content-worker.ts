import { parentPort, workerData } from 'node:worker_threads';
import { contentOf } from './content.ts';

/** A share of the files, for one core. */
export interface ContentTask {
  readonly root: string;
  readonly files: readonly string[];
}
/** What each file holds, and files that are not what their name says. */
export interface ContentResult {
  readonly contents: ReadonlyMap<string, string>;
  readonly faults: readonly string[];
}

const { root, files } = workerData as ContentTask;
const contents = new Map<string, string>();
const faults: string[] = [];
for (const file of files) {
  try {
    const content = await contentOf(root, file);
    if (content !== undefined) contents.set(file, content);
  } catch (error) {
    faults.push(`${file}: cannot be read back: ${error instanceof Error ? error.message : String(error)}`);
  }
}
parentPort?.postMessage({ contents, faults } satisfies ContentResult);
