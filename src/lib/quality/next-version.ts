import type { TableSchema } from '../package/descriptor.ts';

/** A table of a release, as far as the number of the next version depends on it. */
export interface VersionedTable {
  readonly name: string;
  readonly schema: Pick<TableSchema, 'fields' | 'primaryKey'>;
}

/**
 * Number of the next version, as SemVer counts: the first number rises where a table or a column is gone, renamed or of
 * another type, so that whoever reads it must change their program; else the second.
 */
export function nextVersion(
  version: string,
  before: readonly VersionedTable[],
  now: readonly VersionedTable[],
): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const shape = (tables: readonly VersionedTable[]) =>
    new Set(tables.flatMap(({ name, schema }) => schema.fields.map((field) => `${name}.${field.name}:${field.type}`)));
  const stands = shape(now);
  const isBroken = [...shape(before)].some((column) => !stands.has(column));
  return isBroken ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
}
