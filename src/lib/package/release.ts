import type { Descriptor, Resource } from './descriptor.ts';
import { packageProfile } from './descriptor.ts';
import { fieldsOf, tableSchemaOf } from './table.ts';
import type { AnyRow, TableSpec } from './table.ts';
import { formatCsv } from '../table/csv.ts';
import { formatJson } from '../table/json.ts';

/** What a release says of itself; its tables and their sizes come from the rows. */
export type ReleaseHead = Omit<Descriptor, '$schema' | 'resources' | 'guyub:files'>;

/** A table with its rows, in the order in which they are written. */
export interface ReleaseTable {
  readonly table: TableSpec;
  readonly rows: readonly AnyRow[];
}

/** Hash of a text's UTF-8 bytes, as hexadecimal digits, and their number: passed in, since `src/lib` has no `node:crypto`. */
export type Measure = (text: string) => { bytes: number; sha256: string };

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
  const written = tables.map(({ table, rows }) => {
    const fields = fieldsOf(table);
    const text = table.format === 'csv' ? formatCsv(fields, rows) : formatJson(fields, rows);
    const { bytes, sha256 } = measure(text);
    const resource: Resource = {
      name: table.name,
      path: `${table.name}.${table.format}`,
      type: 'table',
      title: table.title,
      description: table.description,
      format: table.format,
      mediatype: table.format === 'csv' ? 'text/csv' : 'application/json',
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${sha256}`,
      schema: tableSchemaOf(table),
    };
    return { resource, text };
  });
  const noticeNames = Object.keys(notices).sort();
  const descriptor: Descriptor = {
    $schema: packageProfile,
    ...head,
    resources: written.map(({ resource }) => resource),
    ...(noticeNames.length > 0 ? { 'guyub:files': noticeNames } : {}),
  };
  return {
    'datapackage.json': `${JSON.stringify(descriptor, null, 2)}\n`,
    ...Object.fromEntries(written.map(({ resource, text }) => [resource.path, text])),
    ...notices,
  };
}
