import { institutionTable } from '../../src/lib/dataset/lembaga.ts';
import { currentPlacesTable } from '../../src/lib/dataset/wilayah.ts';
import { qualityDataset, qualityHead, qualityTables } from '../../src/lib/quality/quality-release.ts';
import type { StoredDataset } from '../../src/store/data.ts';
import { readDatasets, readLatest, readResource } from '../../src/store/data.ts';
import { dataFolder } from '../folders.ts';
import { compiledRelease } from '../import/compiled-release.ts';
import type { MadeRelease } from '../import/releases.ts';
import { checkData } from './check.ts';
import { writeComputed } from './computed-release.ts';

/** The latest release of `mutu`; `undefined` where there is none yet. */
export const latestQuality = (datasets: readonly StoredDataset[]) =>
  datasets.find(({ dataset }) => dataset.name === qualityDataset.name)?.latest;

/** The latest releases of the datasets whose quality is measured: all but `mutu` itself. */
export const measuredReleases = (datasets: readonly StoredDataset[]) =>
  datasets.filter(({ dataset }) => dataset.name !== qualityDataset.name).map(({ latest }) => latest);

/** A release of `mutu`, computed and not yet written. The data must have passed the check. */
export function makeQuality(datasets: readonly StoredDataset[]): (version: string) => MadeRelease {
  const releases = measuredReleases(datasets);
  const tables = qualityTables({
    tables: releases.flatMap((release) =>
      release.resources.map((resource) => ({ release, resource, rows: readResource(release, resource) })),
    ),
    places: readLatest(datasets, 'wilayah', currentPlacesTable),
    institutions: readLatest(datasets, 'lembaga', institutionTable),
  });
  return (version) => {
    const { created, ...head } = qualityHead(version, releases);
    return compiledRelease(head, tables, created);
  };
}

/** `npm run data -- quality [--major]`: writes the next release of `mutu`, or says that the latest is what the data gives. */
export async function quality(args: string[]): Promise<void> {
  await checkData(dataFolder());
  const datasets = readDatasets();
  const made = { dataset: qualityDataset, latest: latestQuality(datasets), make: makeQuality(datasets) };
  await writeComputed(made, args.includes('--major'));
}
