import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citationCff } from '../../src/lib/catalog/citation-cff.ts';
import { croissant } from '../../src/lib/catalog/croissant.ts';
import { csvwMetadata } from '../../src/lib/catalog/csvw.ts';
import { diffReleases } from '../../src/lib/changes/diff-releases.ts';
import type { ReleaseState } from '../../src/lib/changes/diff-releases.ts';
import { changeFiles, changesCsv, changesJson, changesNdjson } from '../../src/lib/changes/format.ts';
import { summarise } from '../../src/lib/changes/summary.ts';
import { formatChecksums } from '../../src/lib/distribution/checksums.ts';
import type { PublishedTable, TableCodec } from '../../src/lib/distribution/codec.ts';
import { codecs } from '../../src/lib/distribution/codecs.ts';
import { csvwFile, formatInfo, releaseFiles, tableFile, tableFormats } from '../../src/lib/distribution/format.ts';
import { partitionByProvince, partitionFile } from '../../src/lib/distribution/partition.ts';
import { releaseReadme } from '../../src/lib/distribution/readme.ts';
import { roundTripFaults } from '../../src/lib/distribution/round-trip.ts';
import { isInZip, zipChecksums, zipContent, zipReadme } from '../../src/lib/distribution/zip-members.ts';
import { zipFiles } from '../../src/lib/distribution/zip.ts';
import type { Descriptor, Resource } from '../../src/lib/package/descriptor.ts';
import type { AnyRow } from '../../src/lib/package/table.ts';
import { formatNdjson } from '../../src/lib/table/ndjson.ts';
import { readRelease } from '../../src/store/data.ts';
import { dataFolder } from '../folders.ts';
import { sha256 } from '../sha256.ts';
import type { FileMaker } from './made-files.ts';

/**
 * Makes every file of a release: each table in each format that can hold it, the descriptors, what changed, the checksums
 * and the ZIP. Every file of a table is read back, and what it gives is compared with the release, before the next is made.
 * @param previous the release before, if there is one
 * @throws Error that names file, row and field of each value that did not come back
 */
export async function makeRelease(
  release: Descriptor,
  previous: Descriptor | undefined,
  maker: FileMaker,
): Promise<void> {
  const folder = join(dataFolder(), release.name, release.version);
  for (const file of ['datapackage.json', ...(release['guyub:files'] ?? [])])
    maker.write(file, readFileSync(join(folder, file)));
  const state = readRelease(release);
  for (const { resource, rows } of state.tables) {
    const table = { release, resource, rows };
    for (const format of tableFormats) {
      const codec = codecs[format];
      if (!codec.holds(resource.schema.fields)) continue;
      const file = tableFile(resource.name, format);
      if (format === resource.format) maker.write(file, readFileSync(join(folder, file)), { rows: rows.length });
      else await writeTable(codec, file, table, maker);
    }
    maker.write(csvwFile(resource.name), csvwMetadata(release, resource));
    if (release.name === 'wilayah') await writePartitions(release, resource, rows, maker);
  }
  const { croissant: croissantFile, citation, checksums, zip } = releaseFiles(release);
  maker.write(
    croissantFile,
    croissant(release, (name) => madeFile(maker, name)),
  );
  maker.write(citation, citationCff(release));
  writeZip(release, zip, maker);
  if (previous !== undefined) writeChanges(previous, state, maker);
  maker.write(checksums, formatChecksums(new Map(maker.files.map(({ path, sha256 }) => [path, sha256]))));
}

/** Writes a table in one format, reads it back and compares. @throws Error with the cells that differ */
export async function writeTable(
  codec: TableCodec,
  file: string,
  table: PublishedTable,
  maker: FileMaker,
): Promise<void> {
  const { release, resource, rows } = table;
  const bytes = await codec.write(table);
  const read = await codec.read(bytes, resource);
  const faults = roundTripFaults(`${release.name}/${release.version}/${file}`, table, read);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const content =
    formatInfo[codec.format].sealedBy === 'rows' ? sha256(formatNdjson(resource.schema.fields, read)) : undefined;
  maker.write(file, bytes, { rows: rows.length, content });
}

async function writePartitions(
  release: Descriptor,
  resource: Resource,
  rows: readonly AnyRow[],
  maker: FileMaker,
): Promise<void> {
  for (const part of partitionByProvince(rows))
    await writeTable(codecs.parquet, partitionFile(part.code), { release, resource, rows: part.rows }, maker);
}

/** The release as one file that stands on its own: a Data Package with its notices, a readme and checksums. */
function writeZip(release: Descriptor, name: string, maker: FileMaker): void {
  const members = new Map<string, Uint8Array>(
    maker.files
      .filter(({ path }) => isInZip(release, path))
      .map(({ path }) => [path, readFileSync(join(maker.folder, path))]),
  );
  members.set(zipReadme, Buffer.from(releaseReadme(release, [...members.keys()]), 'utf8'));
  const sums = new Map([...members].map(([path, bytes]) => [path, sha256(bytes)]));
  members.set(zipChecksums, Buffer.from(formatChecksums(sums), 'utf8'));
  maker.write(name, zipFiles(members), { content: sha256(zipContent(sums)) });
}

/** What changed since the release before: value by value, and counted. */
function writeChanges(previous: Descriptor, after: ReleaseState, maker: FileMaker): void {
  const before = readRelease(previous);
  const changes = diffReleases(before, after);
  maker.write(changeFiles.csv, changesCsv(changes.changes), { rows: changes.changes.length });
  maker.write(changeFiles.ndjson, changesNdjson(changes.changes), { rows: changes.changes.length });
  maker.write(changeFiles.summary, changesJson(summarise(before, after, changes)));
}

function madeFile(maker: FileMaker, name: string): { bytes: number; sha256: string } {
  const file = maker.files.find(({ path }) => path === name);
  if (file === undefined) throw new Error(`makeRelease: ${name} was not made`);
  return file;
}
