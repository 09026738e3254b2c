import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffReleases } from '../../src/lib/changes/diff-releases.ts';
import type { ReleaseState } from '../../src/lib/changes/diff-releases.ts';
import { nextVersion, requiredBump } from '../../src/lib/changes/version-rule.ts';
import { DataError } from '../../src/lib/check/fault.ts';
import { institutionTable } from '../../src/lib/dataset/lembaga.ts';
import { currentPlacesTable } from '../../src/lib/dataset/wilayah.ts';
import { qualityDataset, qualityHead, qualityTables } from '../../src/lib/quality/quality-release.ts';
import type { Descriptor } from '../../src/lib/package/descriptor.ts';
import { descriptorSchema } from '../../src/lib/package/descriptor.ts';
import { readRows } from '../../src/lib/table/read.ts';
import type { StoredDataset } from '../../src/store/data.ts';
import { readDatasets, readLatest, readRelease, readResource } from '../../src/store/data.ts';
import { dataFolder } from '../folders.ts';
import { compiledRelease } from '../import/compiled-release.ts';
import type { MadeRelease } from '../import/releases.ts';
import { writeDataset } from '../import/releases.ts';
import { checkData } from './check.ts';

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

/** True where a release lies in `data/` as it would be made today. */
export const stands = ({ version, files }: MadeRelease): boolean =>
  Object.entries(files).every(
    ([name, text]) => readFileSync(join(dataFolder(), qualityDataset.name, version, name), 'utf8') === text,
  );

/** The release of a dataset that was made, with its rows. */
function stateOf({ files }: MadeRelease): ReleaseState {
  const release = descriptorSchema.parse(JSON.parse(files['datapackage.json'] ?? ''));
  const tables = release.resources.map((resource) => ({
    resource,
    rows: readRows(resource.schema.fields, resource.format, files[resource.path] ?? ''),
  }));
  return { release, tables };
}

/**
 * Number of the next version, by what changed since the latest.
 * @throws DataError where that is a MAJOR one, unless that was asked for
 */
function numberOf(latest: Descriptor, made: MadeRelease, isMajorAsked: boolean): string {
  const bump = requiredBump(diffReleases(readRelease(latest), stateOf(made)));
  if (bump === 'major' && !isMajorAsked)
    throw new DataError([
      {
        file: `${latest.name}/${latest.version}`,
        reason: 'baris atau kolom dihapus, jadi rilis berikutnya versi MAJOR',
        fix: 'periksa, lalu jalankan lagi dengan --major',
      },
    ]);
  // Only metadata differs: that is a correction too.
  return nextVersion(latest.version, bump === 'none' ? 'patch' : bump);
}

/** `npm run data -- quality [--major]`: writes the next release of `mutu`, or says that the latest is what the data gives. */
export async function quality(args: string[]): Promise<void> {
  await checkData(dataFolder());
  const datasets = readDatasets();
  const make = makeQuality(datasets);
  const latest = latestQuality(datasets);
  const again = latest && make(latest.version);
  if (again !== undefined && stands(again)) {
    console.log(`mutu ${again.version}: tidak ada yang berubah, tidak ada yang ditulis`);
    return;
  }
  const made = make(latest && again ? numberOf(latest, again, args.includes('--major')) : '1.0.0');
  const files = await writeDataset({ dataset: qualityDataset, releases: [made] }, dataFolder());
  const counts = Object.entries(made.rows).map(([table, count]) => `${table} ${count}`);
  console.log(`mutu ${made.version}: ${counts.join(', ')} baris; ${files} berkas baru (npm run data -- seal)`);
}
