import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Descriptor, Resource } from '../../src/lib/package/descriptor.ts';
import { descriptorSchema } from '../../src/lib/package/descriptor.ts';
import { isVersion, latestVersion } from '../../src/lib/package/version.ts';
import { cellText } from '../../src/lib/table/csv.ts';
import { readCsvRows, readJsonRows } from '../../src/lib/table/read.ts';
import { filesBelow } from '../files-below.ts';
import { sha256OfFile } from '../sha256.ts';

const foldersOf = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** What a check of the downloads found and how much it read. */
export interface DownloadReport {
  readonly faults: readonly string[];
  readonly releases: number;
  readonly tables: number;
  readonly rows: number;
}

/**
 * Every release below `data/` has its page, its files with the size and hash that its descriptor says, and the same rows
 * as CSV and as JSON; `latest/` has the bytes of the newest.
 */
export function checkDownloads(root: string): DownloadReport {
  const faults: string[] = [];
  const count = { releases: 0, tables: 0, rows: 0 };
  for (const dataset of foldersOf(join(root, 'data'))) {
    const folders = foldersOf(join(root, 'data', dataset));
    const versions = folders.filter(isVersion);
    if (versions.length === 0) {
      faults.push(`data/${dataset}: no release`);
      continue;
    }
    if (!existsSync(join(root, 'data', dataset, 'index.html'))) faults.push(`data/${dataset}/: no page`);
    for (const version of versions) {
      const checked = checkRelease(root, `data/${dataset}/${version}`);
      faults.push(...checked.faults);
      count.releases++;
      count.tables += checked.tables;
      count.rows += checked.rows;
    }
    faults.push(...latestFaults(root, `data/${dataset}`, latestVersion(versions)));
  }
  return { faults, ...count };
}

function checkRelease(root: string, folder: string): { faults: string[]; tables: number; rows: number } {
  const file = join(root, folder, 'datapackage.json');
  if (!existsSync(file)) return { faults: [`${folder}/datapackage.json: no descriptor`], tables: 0, rows: 0 };
  const parsed = descriptorSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) return { faults: [`${folder}/datapackage.json: ${parsed.error.message}`], tables: 0, rows: 0 };
  const page = existsSync(join(root, folder, 'index.html')) ? [] : [`${folder}/: no page`];
  const tables = parsed.data.resources.map((resource) => checkTable(root, folder, resource));
  return {
    faults: [...page, ...noticeFaults(root, folder, parsed.data), ...tables.flatMap(({ faults }) => faults)],
    tables: tables.length,
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
  };
}

const noticeFaults = (root: string, folder: string, descriptor: Descriptor): string[] =>
  (descriptor['guyub:files'] ?? [])
    .filter((name) => !existsSync(join(root, folder, name)))
    .map((name) => `${folder}/${name}: the descriptor names it, and it is not there`);

function checkTable(
  root: string,
  folder: string,
  { name, path, bytes, hash, schema }: Resource,
): { faults: string[]; rows: number } {
  const [csvFile, jsonFile] = [`${folder}/${name}.csv`, `${folder}/${name}.json`];
  const missing = [csvFile, jsonFile].filter((file) => !existsSync(join(root, file)));
  if (missing.length > 0) return { faults: missing.map((file) => `${file}: no such download`), rows: 0 };
  const faults: string[] = [];
  const size = statSync(join(root, folder, path)).size;
  if (size !== bytes) faults.push(`${folder}/${path}: ${size} bytes, its descriptor says ${bytes}`);
  if (`sha256:${sha256OfFile(join(root, folder, path))}` !== hash)
    faults.push(`${folder}/${path}: not the hash of its descriptor`);
  const csv = readCsvRows(schema.fields, readFileSync(join(root, csvFile), 'utf8'));
  const json = readJsonRows(schema.fields, readFileSync(join(root, jsonFile), 'utf8'));
  if (csv.length !== json.length) faults.push(`${jsonFile}: ${json.length} rows, the CSV has ${csv.length}`);
  csv.forEach((row, i) => {
    for (const { name: field } of schema.fields) {
      const [a, b] = [cellText(row[field] ?? null), cellText(json[i]?.[field] ?? null)];
      if (a !== b) faults.push(`${jsonFile}: row ${i + 1}, ${field}: "${b}", the CSV has "${a}"`);
    }
  });
  return { faults, rows: csv.length };
}

function latestFaults(root: string, folder: string, newest: string): string[] {
  if (!existsSync(join(root, folder, 'latest'))) return [`${folder}/latest: not there`];
  const names = releaseFilesIn(join(root, folder, newest));
  const strangers = releaseFilesIn(join(root, folder, 'latest'))
    .filter((name) => !isSlice(name) && !names.includes(name))
    .map((name) => `${folder}/latest/${name}: not a file of ${newest}`);
  const faults = names.flatMap((name) => {
    const [latest, release] = [`${folder}/latest/${name}`, `${folder}/${newest}/${name}`];
    if (!existsSync(join(root, latest))) return [`${latest}: not there, though ${release} is`];
    return sha256OfFile(join(root, latest)) === sha256OfFile(join(root, release))
      ? []
      : [`${latest}: not the bytes of ${release}`];
  });
  return [...faults, ...strangers];
}

/** Slices by place, which only the latest release has. */
const isSlice = (name: string): boolean => name.startsWith('wilayah/');

const releaseFilesIn = (folder: string): string[] =>
  filesBelow(folder).filter((name) => !/(^|\/)index\.html$/.test(name));
