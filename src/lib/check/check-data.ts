import type { z } from 'zod';
import { catalogSchema, datasetSchema } from '../package/descriptor.ts';
import type { Descriptor } from '../package/descriptor.ts';
import { compareVersions } from '../package/version.ts';
import type { DataFolder, ReleaseFolder, Sha256 } from './data-folder.ts';
import { releasePath } from './data-folder.ts';
import { readDescriptor } from './descriptor.ts';
import type { Fault } from './fault.ts';
import { parseJson, schemaFaults } from './json.ts';
import { formerCodeFix } from './former-code-fix.ts';
import type { KeyIndexes } from './keys.ts';
import { foreignKeyFaults, primaryKeyFaults } from './keys.ts';
import { placeTreeFaults } from './place-tree.ts';
import { readSeal, sealFaults, unsealed } from './seal.ts';
import type { LoadedTable } from './table.ts';
import { checkTable } from './table.ts';
import { decodeUtf8 } from './text.ts';
import { versionFaults } from './version.ts';
import { withdrawnFaults } from './withdrawn.ts';

/** What a check found, and how much it looked at. */
export interface CheckResult {
  readonly faults: readonly Fault[];
  readonly releases: number;
  readonly tables: number;
  readonly rows: number;
  /** Releases that `data/seal.json` does not hold yet. */
  readonly unsealed: readonly string[];
}

interface CheckedRelease {
  readonly release: ReleaseFolder;
  readonly descriptor: Descriptor | undefined;
  readonly tables: readonly LoadedTable[];
  readonly faults: readonly Fault[];
}

/** Checks all of a data folder: every file, every cell, every key, and that no published release was edited. */
export function checkDataFolder(data: DataFolder, sha256: Sha256): CheckResult {
  const { seal, faults: sealFileFaults } = readSeal(data);
  const checked = data.datasets.flatMap(({ releases }) => releases).map((release) => checkRelease(release, sha256));
  const byPath = new Map(
    checked.flatMap(({ release, tables }) =>
      tables.map((table) => [`${release.dataset}/${release.version}/${table.resource.name}`, table] as const),
    ),
  );
  const unreadable = new Set(
    checked
      .filter(({ descriptor }) => descriptor === undefined)
      .map(({ release }) => `${release.dataset}/${release.version}`),
  );
  const find = (dataset: string, version: string, resource: string) =>
    unreadable.has(`${dataset}/${version}`) ? 'unreadable' : byPath.get(`${dataset}/${version}/${resource}`);
  const indexes: KeyIndexes = new Map();
  const fixOf = formerCodeFix(newestTable(checked, 'silsilah'));
  const tables = [...byPath.values()];
  return {
    faults: [
      ...jsonFileFaults('catalog.json', data.catalog, catalogSchema),
      ...data.datasets.flatMap(datasetFaults),
      ...sealFileFaults,
      ...sealFaults(data, seal, sha256),
      ...checked.flatMap(({ faults }) => faults),
      ...checked.flatMap((one) =>
        one.tables.flatMap((table) => foreignKeyFaults(table, one.release, find, indexes, fixOf)),
      ),
      ...[...Map.groupBy(checked, ({ release }) => release.dataset).values()].flatMap((releases) => {
        const read = releases.flatMap((one) =>
          one.descriptor ? [{ descriptor: one.descriptor, tables: one.tables }] : [],
        );
        const isSealed = (id: string) => Object.hasOwn(seal.releases, id);
        return [...versionFaults(read, isSealed), ...withdrawnFaults(read, isSealed)];
      }),
    ],
    releases: checked.length,
    tables: tables.length,
    rows: tables.reduce((sum, { records }) => sum + records.length, 0),
    unsealed: unsealed(data, seal),
  };
}

/** The table that bears its dataset's name, of the newest release. */
const newestTable = (checked: readonly CheckedRelease[], name: string): LoadedTable | undefined =>
  checked
    .filter(({ release }) => release.dataset === name)
    .sort((a, b) => compareVersions(a.release.version, b.release.version))
    .at(-1)
    ?.tables.find(({ resource }) => resource.name === name);

function checkRelease(release: ReleaseFolder, sha256: Sha256): CheckedRelease {
  const { descriptor, faults } = readDescriptor(release, sha256);
  const checked = (descriptor?.resources ?? []).flatMap((resource) => {
    const bytes = release.files.get(resource.path);
    return bytes === undefined ? [] : [checkTable(releasePath(release, resource.path), resource, bytes)];
  });
  const tables = checked.map(({ table }) => table);
  return {
    release,
    descriptor,
    tables,
    faults: [
      ...faults,
      ...checked.flatMap((one) => one.faults),
      ...tables.flatMap(primaryKeyFaults),
      ...tables.flatMap(placeTreeFaults),
    ],
  };
}

function datasetFaults({ name, dataset, releases, nearReleases = [] }: DataFolder['datasets'][number]): Fault[] {
  const file = `${name}/dataset.json`;
  const versions = releases.map(({ version }) => version);
  const faults = jsonFileFaults(file, dataset, datasetSchema, ({ name: found, doi = {} }) => [
    ...(found === name
      ? []
      : [{ file, field: 'name', reason: `«${found}» bukan nama foldernya`, fix: `tulis ${name}` }]),
    ...Object.keys(doi)
      .filter((version) => !versions.includes(version))
      .map((version) => ({
        file,
        field: `doi.${version}`,
        reason: 'DOI untuk versi yang tidak ada',
        fix: `tulis salah satu: ${versions.join(', ')}`,
      })),
  ]);
  const misnamed = nearReleases.map((folder) => ({
    file: `${name}/${folder}`,
    reason: `«${folder}» bukan nomor versi, jadi isinya tidak terbaca`,
    fix: 'beri nama seperti 1.0.0',
  }));
  if (releases.length > 0) return [...faults, ...misnamed];
  return [
    ...faults,
    ...misnamed,
    { file: name, reason: 'tidak ada rilis', fix: `buat folder versi, misalnya ${name}/1.0.0` },
  ];
}

/** Faults of a JSON file beside the releases, by its schema and what more is asked of it. */
function jsonFileFaults<S extends z.ZodType>(
  file: string,
  bytes: Uint8Array | undefined,
  schema: S,
  further: (value: z.infer<S>) => Fault[] = () => [],
): Fault[] {
  if (bytes === undefined) return [{ file, reason: 'berkas tidak ada', fix: 'buat berkasnya' }];
  const { text, faults } = decodeUtf8(file, bytes);
  if (faults.length > 0) return [...faults];
  const json = parseJson(file, text);
  if (!('value' in json)) return [...json.faults];
  const parsed = schema.safeParse(json.value);
  return parsed.success ? further(parsed.data) : schemaFaults(file, parsed.error, json.value);
}
