import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { WorkerAnswer, WorkerRequest } from './worker.ts';

/** Most threads: each holds a table of places in several formats. */
const most = 4;

/**
 * Does pieces of work on all cores, in the order given; each thread takes the next piece when it is done with one.
 * @param onAnswer called as each piece ends; answers come in any order
 */
export async function runInPool<T extends WorkerRequest>(
  requests: readonly T[],
  onAnswer: (request: T, answer: WorkerAnswer) => void,
): Promise<void> {
  const waiting = [...requests];
  const threads = Math.min(availableParallelism(), most, requests.length);
  await Promise.all(Array.from({ length: threads }, () => runThread(waiting, onAnswer)));
}

async function runThread<T extends WorkerRequest>(
  waiting: T[],
  onAnswer: (request: T, answer: WorkerAnswer) => void,
): Promise<void> {
  // node:sqlite says on each start that it is experimental.
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const gone = once(worker, 'exit').then(() => {
    throw new Error('a thread of the downloads ended without an answer');
  });
  // Nobody listens once the work is done.
  gone.catch(() => undefined);
  try {
    for (let request = waiting.shift(); request !== undefined; request = waiting.shift()) {
      const { job, folder } = request;
      worker.postMessage({ job, folder } satisfies WorkerRequest);
      const [answer] = (await Promise.race([once(worker, 'message'), gone])) as [WorkerAnswer];
      onAnswer(request, answer);
    }
  } finally {
    await worker.terminate();
  }
}
