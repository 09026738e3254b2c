import type { ForeignKey } from '../package/descriptor.ts';
import type { Fault } from './fault.ts';
import type { LoadedTable } from './table.ts';
import { cellId } from './table.ts';

/** Finds a table by the release that holds it and its name; `undefined` where there is none. */
export type FindTable = (dataset: string, version: string, resource: string) => LoadedTable | undefined;

const separator = '\u001F';
const list = (columns: string | readonly string[]): readonly string[] =>
  typeof columns === 'string' ? [columns] : columns;

/** Rows that repeat a primary key; a column that is unique by itself has been told already. */
export function primaryKeyFaults({ file, resource, records }: LoadedTable): Fault[] {
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

/** Cells that name a row elsewhere that is not there. `guyub:except` lists values that need not be. */
export function foreignKeyFaults(
  table: LoadedTable,
  release: { dataset: string; version: string },
  find: FindTable,
): Fault[] {
  const indexes = new Map<string, ReadonlySet<string>>();
  return (table.resource.schema.foreignKeys ?? []).flatMap((key) => {
    const target = targetOf(key, release);
    const found = target === undefined ? undefined : find(target.dataset, target.version, key.reference.resource);
    if (found === undefined) return [missingTarget(table, key)];
    const id = `${found.file} ${list(key.reference.fields).join()}`;
    const index = indexes.get(id) ?? indexOf(found, list(key.reference.fields));
    indexes.set(id, index);
    return found.isPartial ? [] : danglingRows(table, key, found, index);
  });
}

/** `../../wilayah/2025.0.0/datapackage.json` from a release's folder; the release itself where no package is named. */
function targetOf({ reference }: ForeignKey, release: { dataset: string; version: string }) {
  if (reference.package === undefined) return release;
  const [, dataset, version] = /^\.\.\/\.\.\/([^/]+)\/([^/]+)\/datapackage\.json$/.exec(reference.package) ?? [];
  return dataset === undefined || version === undefined ? undefined : { dataset, version };
}

const missingTarget = ({ file, resource }: LoadedTable, { fields, reference }: ForeignKey): Fault => ({
  file,
  field: list(fields).join('+'),
  reason: `merujuk tabel ${reference.resource} pada ${reference.package ?? 'rilis ini'}, yang tidak ada`,
  fix: `perbaiki foreignKeys tabel ${resource.name} di datapackage.json, atau tambahkan rilisnya`,
});

function indexOf({ resource, records }: LoadedTable, fields: readonly string[]): ReadonlySet<string> {
  const columns = fields.map((name) => resource.schema.fields.findIndex((field) => field.name === name));
  return new Set(records.map(({ cells }) => columns.map((i) => cells[i] ?? '').join(separator)));
}

function danglingRows(table: LoadedTable, key: ForeignKey, target: LoadedTable, index: ReadonlySet<string>): Fault[] {
  const names = list(key.fields);
  const columns = names.map((name) => table.resource.schema.fields.findIndex((field) => field.name === name));
  const except = new Set(key['guyub:except'] ?? []);
  const where = `${target.file}, kolom ${list(key.reference.fields).join('+')}`;
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
        fix: 'perbaiki, atau tambahkan barisnya di sana',
      },
    ];
  });
}
