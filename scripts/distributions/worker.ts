import { parentPort } from 'node:worker_threads';
import type { Job } from './job.ts';
import { runJob } from './job.ts';
import type { MadeFile } from './made-files.ts';
import { fileMaker } from './made-files.ts';

/** What a worker is asked: to do a job in a folder that is there and empty. */
export interface WorkerRequest {
  readonly job: Job;
  readonly folder: string;
}
/** What it answers: the files that it made, or why it made none. */
export type WorkerAnswer = { readonly files: readonly MadeFile[] } | { readonly fault: string };

parentPort?.on('message', ({ job, folder }: WorkerRequest) => {
  const maker = fileMaker(folder);
  runJob(job, maker).then(
    () => parentPort?.postMessage({ files: maker.files } satisfies WorkerAnswer),
    (error: unknown) =>
      parentPort?.postMessage({ fault: error instanceof Error ? error.message : String(error) } satisfies WorkerAnswer),
  );
});
