import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../../scripts/folders.ts';
import type { ReleaseState } from '../lib/changes/diff-releases.ts';
import type { Catalog, Dataset, Descriptor, Resource } from '../lib/package/descriptor.ts';
import { catalogSchema, datasetSchema, descriptorSchema } from '../lib/package/descriptor.ts';
import type { AnyRow, Row, TableSpec } from '../lib/package/table.ts';
import { compareVersions, isVersion } from '../lib/package/version.ts';
import { asTable, readRows } from '../lib/table/read.ts';

/** A dataset with its releases, oldest first. */
export interface StoredDataset {
  readonly dataset: Dataset;
  readonly releases: readonly Descriptor[];
  readonly latest: Descriptor;
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** What the catalogue says of itself. */
export const readCatalog = (): Catalog => catalogSchema.parse(json(join(dataFolder(), 'catalog.json')));

/** All datasets in the order of the catalogue. The data must have passed the check. */
export function readDatasets(): StoredDataset[] {
  return folders(dataFolder())
    .map((name) => {
      const releases = folders(join(dataFolder(), name))
        .filter(isVersion)
        .sort(compareVersions)
        .map((version) => descriptorSchema.parse(json(join(dataFolder(), name, version, 'datapackage.json'))));
      const latest = releases.at(-1);
      if (latest === undefined) throw new Error(`dataset ${name} has no release`);
      return { dataset: datasetSchema.parse(json(join(dataFolder(), name, 'dataset.json'))), releases, latest };
    })
    .sort((a, b) => a.dataset.order - b.dataset.order);
}

/** Rows of one resource of a release. */
export function readResource(descriptor: Descriptor, resource: Resource): AnyRow[] {
  const path = join(dataFolder(), descriptor.name, descriptor.version, resource.path);
  return readRows(resource.schema.fields, resource.format, readFileSync(path, 'utf8'));
}

/** A release with the rows of all its tables. */
export const readRelease = (release: Descriptor): ReleaseState => ({
  release,
  tables: release.resources.map((resource) => ({ resource, rows: readResource(release, resource) })),
});

/** Rows of a table of a release, typed. @throws Error where the release does not hold that table */
export function readTable<T extends TableSpec>(release: Descriptor, table: T): Row<T>[] {
  const resource = release.resources.find(({ name }) => name === table.name);
  if (resource === undefined) throw new Error(`no table ${table.name} in ${release.name} ${release.version}`);
  return asTable(table, resource.schema.fields, readResource(release, resource));
}

/** Rows of a table in the latest release of a dataset, typed. @throws Error where there is no such dataset or table */
export function readLatest<T extends TableSpec>(datasets: readonly StoredDataset[], name: string, table: T): Row<T>[] {
  const latest = datasets.find(({ dataset }) => dataset.name === name)?.latest;
  if (latest === undefined) throw new Error(`no dataset ${name}`);
  return readTable(latest, table);
}
