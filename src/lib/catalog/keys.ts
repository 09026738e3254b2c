import type { ForeignKey, TableSchema } from '../package/descriptor.ts';
import { columnsOf } from '../package/key-columns.ts';

/** A foreign key with its columns side by side. */
export interface Reference {
  /** Table of the same release. */
  readonly resource: string;
  readonly columns: readonly { readonly column: string; readonly to: string }[];
}

/** The foreign keys of a table that stay in its release. */
export const referencesInside = ({ foreignKeys = [] }: TableSchema): Reference[] =>
  foreignKeys.filter(({ reference }) => reference.package === undefined).map(asReference);

/** Releases that a table's keys lead to: `wilayah`, `2025.0.0`. */
export const releasesReferred = ({ foreignKeys = [] }: TableSchema): { name: string; version: string }[] =>
  foreignKeys.flatMap(({ reference }) => {
    const [, name, version] = /^\.\.\/\.\.\/([^/]+)\/([^/]+)\/datapackage\.json$/.exec(reference.package ?? '') ?? [];
    return name === undefined || version === undefined ? [] : [{ name, version }];
  });

const asReference = ({ fields, reference }: ForeignKey): Reference => ({
  resource: reference.resource,
  columns: columnsOf(fields).map((column, i) => ({ column, to: columnsOf(reference.fields)[i] ?? '' })),
});
