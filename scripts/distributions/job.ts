import type { Descriptor } from '../../src/lib/package/descriptor.ts';
import { readDatasets } from '../../src/store/data.ts';
import { makeDatabase } from './make-database.ts';
import { makeRelease } from './make-release.ts';
import { makeSlices } from './make-slices.ts';
import type { FileMaker } from './made-files.ts';

/** A piece of the work that is made on its own and kept until what it is made from changes. */
export type Job =
  | { readonly kind: 'release'; readonly dataset: string; readonly version: string }
  | { readonly kind: 'slices' }
  | { readonly kind: 'database' };

/** Name of a job, which is also a path: `release/wilayah/2025.0.0`. */
export const jobName = (job: Job): string =>
  job.kind === 'release' ? `release/${job.dataset}/${job.version}` : job.kind;

/** Entry file of the code that does a job: what it imports is what the job depends on. */
export const jobCode: Readonly<Record<Job['kind'], string>> = {
  release: 'scripts/distributions/make-release.ts',
  slices: 'scripts/distributions/make-slices.ts',
  database: 'scripts/distributions/make-database.ts',
};

/** Releases that a job reads; of a release, itself and the one before, if there is one. */
export function releasesOf(job: Job): Descriptor[] {
  const datasets = readDatasets();
  if (job.kind !== 'release') return datasets.map(({ latest }) => latest);
  const releases = datasets.find(({ dataset }) => dataset.name === job.dataset)?.releases ?? [];
  const place = releases.findIndex(({ version }) => version === job.version);
  if (place === -1) throw new Error(`no release ${job.dataset} ${job.version}`);
  return releases.slice(Math.max(place - 1, 0), place + 1).reverse();
}

/** Does a job in an empty folder. */
export async function runJob(job: Job, maker: FileMaker): Promise<void> {
  switch (job.kind) {
    case 'release': {
      const [release, previous] = releasesOf(job);
      if (release !== undefined) await makeRelease(release, previous, maker);
      return;
    }
    case 'slices':
      makeSlices(maker);
      return;
    case 'database':
      makeDatabase(maker);
  }
}
