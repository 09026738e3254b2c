import type { ForeignKey } from '../package/descriptor.ts';
import type { Fault } from './fault.ts';
import type { FormerCodeFix } from './former-code-fix.ts';
import type { LoadedTable } from './table.ts';
import { cellId } from './table.ts';
import { columnsOf } from '../package/key-columns.ts';

/**
 * Finds a table by the release that holds it and its name; `undefined` where there is none, `unreadable` where its
 * release is there and broken, which is told as a fault of its own.
 */
export type FindTable = (dataset: string, version: string, resource: string) => LoadedTable | 'unreadable' | undefined;
/** Keys of tables that have been referred to, kept for the next table that refers to them. */
export type KeyIndexes = Map<string, KeyIndex>;
interface KeyIndex {
  has(key: string): boolean;
}

const separator = '\u001F';

/** Rows that repeat a primary key, or lack a part of it; a column that is unique or required by itself has been told already. */
export function primaryKeyFaults(table: LoadedTable): Fault[] {
  return [...emptyKeyFaults(table), ...repeatedKeyFaults(table)];
}

function emptyKeyFaults({ file, resource, records }: LoadedTable): Fault[] {
  const { primaryKey, fields } = resource.schema;
  return primaryKey.flatMap((name) => {
    const column = fields.findIndex((field) => field.name === name);
    if (column === -1 || fields[column]?.constraints?.required) return [];
    return records
      .filter(({ cells }) => cells[column] === '')
      .map(({ line }) => ({
        file,
        line,
        field: name,
        reason: 'kosong, padahal bagian dari kunci',
        fix: 'isi, atau hapus barisnya',
      }));
  });
}

function repeatedKeyFaults({ file, resource, records }: LoadedTable): Fault[] {
  const { primaryKey, fields } = resource.schema;
  const isTold =
    primaryKey.length === 1 && fields.some(({ name, constraints }) => name === primaryKey[0] && constraints?.unique);
  if (isTold) return [];
  const columns = primaryKey.map((name) => fields.findIndex((field) => field.name === name));
  const firstLine = new Map<string, number>();
  return records.flatMap(({ line, cells }): Fault[] => {
    const key = columns.map((i) => cells[i] ?? '').join(separator);
    const earlier = firstLine.get(key);
    if (earlier === undefined) {
      firstLine.set(key, line);
      return [];
    }
    const shown = key.replaceAll(separator, ', ');
    return [
      {
        file,
        line,
        field: primaryKey.join('+'),
        reason: `kunci «${shown}» sudah ada pada baris ${earlier}`,
        fix: 'hapus salah satu',
      },
    ];
  });
}

/**
 * Cells that name a row elsewhere that is not there. `guyub:except` lists values that need not be.
 * @param fixOf what to do about an old place code
 */
export function foreignKeyFaults(
  table: LoadedTable,
  release: { dataset: string; version: string },
  find: FindTable,
  indexes: KeyIndexes,
  fixOf: FormerCodeFix,
): Fault[] {
  return (table.resource.schema.foreignKeys ?? []).flatMap((key) => {
    const target = targetOf(key, release);
    const found = target === undefined ? undefined : find(target.dataset, target.version, key.reference.resource);
    if (found === 'unreadable') return [];
    if (found === undefined) return [missingTarget(table, key)];
    if (!fitsTarget(key, found)) return [wrongColumns(table, key, found)];
    const id = `${found.file} ${columnsOf(key.reference.fields).join()}`;
    const index = indexes.get(id) ?? indexOf(found, columnsOf(key.reference.fields));
    indexes.set(id, index);
    return found.isPartial ? [] : danglingRows(table, key, found, index, fixOf);
  });
}

/**
 * `../../wilayah/2025.0.0/datapackage.json` from a release's folder, or `../2.0.0/datapackage.json`, another release of
 * the same dataset; the release itself where no package is named.
 */
function targetOf({ reference }: ForeignKey, release: { dataset: string; version: string }) {
  if (reference.package === undefined) return release;
  const [, outside, version = ''] =
    /^\.\.\/(?:\.\.\/([^/.]+)\/)?([^/]+)\/datapackage\.json$/.exec(reference.package) ?? [];
  return version === '' || version === '..' ? undefined : { dataset: outside ?? release.dataset, version };
}

const missingTarget = ({ file, resource }: LoadedTable, { fields, reference }: ForeignKey): Fault => ({
  file,
  field: columnsOf(fields).join('+'),
  reason: `merujuk tabel ${reference.resource} pada ${reference.package ?? 'rilis ini'}, yang tidak ada`,
  fix: `perbaiki foreignKeys tabel ${resource.name} di datapackage.json, atau tambahkan rilisnya`,
});

const fitsTarget = ({ fields, reference }: ForeignKey, { resource }: LoadedTable): boolean =>
  columnsOf(fields).length === columnsOf(reference.fields).length &&
  columnsOf(reference.fields).every((name) => resource.schema.fields.some((field) => field.name === name));

const wrongColumns = (
  { file, resource }: LoadedTable,
  { fields, reference }: ForeignKey,
  target: LoadedTable,
): Fault => ({
  file,
  field: columnsOf(fields).join('+'),
  reason: `merujuk kolom ${columnsOf(reference.fields).join('+')} pada ${target.file}, yang tidak ada atau tidak sama banyak`,
  fix: `perbaiki foreignKeys tabel ${resource.name} di datapackage.json`,
});

function indexOf({ resource, records, uniques }: LoadedTable, fields: readonly string[]): KeyIndex {
  const unique = fields.length === 1 ? uniques.get(fields[0] ?? '') : undefined;
  if (unique !== undefined) return unique;
  const columns = fields.map((name) => resource.schema.fields.findIndex((field) => field.name === name));
  return new Set(records.map(({ cells }) => columns.map((i) => cells[i] ?? '').join(separator)));
}

function danglingRows(
  table: LoadedTable,
  key: ForeignKey,
  target: LoadedTable,
  index: KeyIndex,
  fixOf: FormerCodeFix,
): Fault[] {
  const names = columnsOf(key.fields);
  const columns = names.map((name) => table.resource.schema.fields.findIndex((field) => field.name === name));
  const except = new Set(key['guyub:except'] ?? []);
  const where = `${target.file}, kolom ${columnsOf(key.reference.fields).join('+')}`;
  return table.records.flatMap(({ line, cells }): Fault[] => {
    const values = columns.map((i) => cells[i] ?? '');
    const value = values.join(separator);
    if (values.includes('') || except.has(value) || index.has(value)) return [];
    if (names.some((name) => table.refused.has(cellId(line, name)))) return [];
    const shown = values.join(', ');
    return [
      {
        file: table.file,
        line,
        field: names.join('+'),
        reason: `«${shown}» tidak ada di ${where}`,
        fix: fixOf(value) ?? 'perbaiki, atau tambahkan barisnya di sana',
      },
    ];
  });
}
