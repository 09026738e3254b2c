import type { Descriptor, Resource } from './descriptor.ts';
import { packageProfile } from './descriptor.ts';
import type { Measure } from './format-release.ts';
import { formatRelease } from './format-release.ts';
import { tableSchemaOf } from './table.ts';
import type { AnyRow, TableSpec } from './table.ts';

/** What a release says of itself; its tables and their sizes come from the rows. */
export type ReleaseHead = Omit<Descriptor, '$schema' | 'resources' | 'guyub:files'>;

/** A table with its rows, in the order in which they are written. */
export interface ReleaseTable {
  readonly table: TableSpec;
  readonly rows: readonly AnyRow[];
}

/**
 * The files of a release, by name: `datapackage.json`, a file a table, and `notices` (licence texts).
 * Pure: the same input gives the same bytes.
 */
export function prepareRelease(
  head: ReleaseHead,
  tables: readonly ReleaseTable[],
  measure: Measure,
  notices: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const stated = tables.map(({ table, rows }) => ({ resource: resourceOf(table), rows }));
  const noticeNames = Object.keys(notices).sort();
  const release: Descriptor = {
    $schema: packageProfile,
    ...head,
    resources: stated.map(({ resource }) => resource),
    ...(noticeNames.length > 0 ? { 'guyub:files': noticeNames } : {}),
  };
  return { ...formatRelease({ release, tables: stated }, measure), ...notices };
}

/** A table as a release describes it, before its rows are written. */
export const resourceOf = (table: TableSpec): Resource => ({
  name: table.name,
  path: `${table.name}.${table.format}`,
  type: 'table',
  title: table.title,
  description: table.description,
  format: table.format,
  mediatype: table.format === 'csv' ? 'text/csv' : 'application/json',
  encoding: 'utf-8',
  bytes: 0,
  hash: '',
  schema: tableSchemaOf(table),
});
