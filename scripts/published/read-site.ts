import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Published } from '../../src/lib/check/published-seal.ts';
import { isSealedFile, promisedAddresses } from '../../src/lib/check/published-seal.ts';
import { paths } from '../../src/lib/site/urls.ts';
import { sha256OfFile } from '../sha256.ts';
import type { ContentResult, ContentTask } from './content-worker.ts';
import { latestDescriptors } from './content.ts';

/** A built site as the seal sees it, and files that could not be read back. */
export interface SiteRead {
  readonly published: Published;
  readonly faults: readonly string[];
}

/**
 * Reads what a built site publishes, from its folder alone: every file of a release is hashed, and those that are sealed
 * by what they hold are read back, on all cores.
 * @param files every file of the site, by path
 */
export async function readSite(root: string, files: readonly string[]): Promise<SiteRead> {
  const sealed = files.filter((file) => isSealedFile(file) || file === paths.database);
  const results = await readContents(root, sealed);
  const contents = new Map(results.flatMap((result) => [...result.contents]));
  return {
    faults: results.flatMap(({ faults }) => faults),
    published: {
      files: new Map(
        sealed.map((file) => [file, { sha256: sha256OfFile(join(root, file)), content: contents.get(file) }]),
      ),
      addresses: new Set(promisedAddresses(files)),
      latest: latestId(latestDescriptors(root)),
    },
  };
}

/** The latest releases as one text: `angka/1.0.0 batas/2026.0.0`. */
export const latestId = (releases: readonly { name: string; version: string }[]): string =>
  releases
    .map(({ name, version }) => `${name}/${version}`)
    .sort()
    .join(' ');

/** Reads files back on all cores, the largest first and dealt in turn, so that the shares are even. */
function readContents(root: string, files: readonly string[]): Promise<ContentResult[]> {
  const bySize = files
    .map((file) => ({ file, bytes: statSync(join(root, file)).size }))
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ file }) => file);
  const cores = Math.min(availableParallelism(), 4);
  const shares = Array.from({ length: cores }, (_, core) => bySize.filter((_file, i) => i % cores === core));
  return Promise.all(
    shares.map(
      (share) =>
        new Promise<ContentResult>((resolve, reject) => {
          new Worker(new URL('./content-worker.ts', import.meta.url), {
            workerData: { root, files: share } satisfies ContentTask,
            execArgv: ['--disable-warning=ExperimentalWarning'],
          })
            .once('message', resolve)
            .once('error', reject);
        }),
    ),
  );
}
