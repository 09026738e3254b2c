import type { Resource } from '../package/descriptor.ts';
import type { AnyRow } from '../package/table.ts';
import { isSameValue } from '../table/same-value.ts';
import type { Change, ChangeKind, SchemaChange } from './change.ts';
import { isCompared } from './change.ts';
import { goesWith, mainKey } from '../withdraw/withdrawn.ts';
import { keyText } from './key.ts';

/** A table of one release. */
export interface TableState {
  readonly resource: Resource;
  readonly rows: readonly AnyRow[];
}

/** Columns of both releases whose values are compared, in the order of the newer one. */
export const comparedColumns = (dataset: string, before: Resource, after: Resource): string[] => {
  const old = new Set(before.schema.fields.map(({ name }) => name));
  return after.schema.fields.map(({ name }) => name).filter((name) => old.has(name) && isCompared(dataset, name));
};

/**
 * What differs between the rows of a table in two releases, by primary key: what was removed in the order of the older
 * release, then what was added or changed in the order of the newer one. Columns that only one release has are no change
 * of rows. What was withdrawn stands first, by its key alone, whether or not the older release still holds it: clearing an
 * older release leaves these lines as they are.
 * @param withdrawn ids that the newer release withdrew
 */
export function diffTable(
  dataset: string,
  before: TableState,
  after: TableState,
  withdrawn: readonly string[] = [],
): Change[] {
  const columns = comparedColumns(dataset, before.resource, after.resource);
  const { name: tabel, schema } = after.resource;
  const keyOf = (row: AnyRow) => keyText(schema.primaryKey, row);
  const older = new Map(before.rows.map((row) => [keyOf(row), row]));
  const newer = new Set(after.rows.map(keyOf));
  const lines = (perubahan: ChangeKind, kunci: string, from: AnyRow, to: AnyRow): Change[] =>
    columns.flatMap((bidang) => {
      const [lama, baru] = [from[bidang] ?? null, to[bidang] ?? null];
      return isSameValue(lama, baru) ? [] : [{ tabel, perubahan, kunci, bidang, lama, baru }];
    });
  const goes = goesWith(dataset, after.resource, new Set(withdrawn));
  const removed = before.rows.filter((row) => !newer.has(keyOf(row)));
  const keyLines = (row: AnyRow): Change[] =>
    schema.primaryKey.map((bidang) => ({
      tabel,
      perubahan: 'dihapus',
      kunci: keyOf(row),
      bidang,
      lama: row[bidang] ?? null,
      baru: null,
    }));
  const taken =
    tabel === dataset
      ? withdrawn.filter((id) => !newer.has(id)).map((id) => ({ [mainKey]: id }))
      : removed.filter(goes);
  return [
    ...taken.flatMap(keyLines),
    ...removed.filter((row) => !goes(row)).flatMap((row) => lines('dihapus', keyOf(row), row, {})),
    ...after.rows.flatMap((row) => {
      const key = keyOf(row);
      const old = older.get(key);
      return old === undefined ? lines('ditambah', key, {}, row) : lines('diubah', key, old, row);
    }),
  ];
}

/** What differs between what a table is in two releases: columns, their types and order, the primary key. */
export function diffSchema({ name: tabel, schema: before }: Resource, { schema: after }: Resource): SchemaChange[] {
  const [older, newer] = [before, after].map(({ fields }) => new Map(fields.map(({ name, type }) => [name, type])));
  if (older === undefined || newer === undefined) return [];
  const changes: SchemaChange[] = [
    ...[...older.keys()]
      .filter((name) => !newer.has(name))
      .map((lama) => ({ tabel, perubahan: 'kolom dihapus' as const, lama, baru: '' })),
    ...[...newer.keys()]
      .filter((name) => !older.has(name))
      .map((baru) => ({ tabel, perubahan: 'kolom ditambah' as const, lama: '', baru })),
    ...[...newer]
      .filter(([name, type]) => older.has(name) && older.get(name) !== type)
      .map(([name, type]) => ({
        tabel,
        perubahan: 'jenis diubah' as const,
        lama: `${name}: ${older.get(name) ?? ''}`,
        baru: `${name}: ${type}`,
      })),
  ];
  const shared = (from: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
    [...from.keys()].filter((name) => other.has(name)).join(', ');
  const orders = [shared(older, newer), shared(newer, older)] as const;
  if (orders[0] !== orders[1]) changes.push({ tabel, perubahan: 'urutan diubah', lama: orders[0], baru: orders[1] });
  const keys = [before.primaryKey.join(', '), after.primaryKey.join(', ')] as const;
  if (keys[0] !== keys[1]) changes.push({ tabel, perubahan: 'kunci diubah', lama: keys[0], baru: keys[1] });
  return changes;
}
