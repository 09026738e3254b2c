import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffReleases } from '../../src/lib/changes/diff-releases.ts';
import type { ReleaseState } from '../../src/lib/changes/diff-releases.ts';
import { nextVersion, requiredBump } from '../../src/lib/changes/version-rule.ts';
import { DataError } from '../../src/lib/check/fault.ts';
import type { Dataset, Descriptor } from '../../src/lib/package/descriptor.ts';
import { descriptorSchema } from '../../src/lib/package/descriptor.ts';
import { readRows } from '../../src/lib/table/read.ts';
import { readRelease } from '../../src/store/data.ts';
import { dataFolder } from '../folders.ts';
import type { MadeRelease } from '../import/releases.ts';
import { writeDataset } from '../import/releases.ts';

/** A dataset that is computed from others: `mutu`, `silsilah`. */
export interface Computed {
  readonly dataset: Dataset;
  /** The release that is out; `undefined` before the first. */
  readonly latest: Descriptor | undefined;
  /** Computes a release, not yet written. */
  readonly make: (version: string) => MadeRelease;
  /** Files kept beside the releases. */
  readonly kept?: Readonly<Record<string, string>>;
}

/**
 * Writes the next release of a computed dataset, or says that the latest is what the data gives.
 * @throws DataError where the next is a MAJOR version, unless that was asked for
 */
export async function writeComputed(
  { dataset, latest, make, kept = {} }: Computed,
  isMajorAsked: boolean,
): Promise<void> {
  const again = latest && make(latest.version);
  if (again !== undefined && stands(dataset.name, again)) {
    console.log(`${dataset.name} ${again.version}: tidak ada yang berubah, tidak ada yang ditulis`);
    return;
  }
  const made = make(latest && again ? numberOf(latest, again, isMajorAsked) : '1.0.0');
  const files = await writeDataset({ dataset, releases: [made], kept }, dataFolder());
  const counts = Object.entries(made.rows).map(([table, count]) => `${table} ${count}`);
  console.log(
    `${dataset.name} ${made.version}: ${counts.join(', ')} baris; ${files} berkas baru (npm run data -- seal)`,
  );
}

/** True where a release lies in `data/` as it would be made today. */
const stands = (name: string, { version, files }: MadeRelease): boolean =>
  Object.entries(files).every(([file, text]) => {
    const path = join(dataFolder(), name, version, file);
    return existsSync(path) && readFileSync(path, 'utf8') === text;
  });

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
