import type { AnyRow, Row, TableSpec, Value } from '../package/table.ts';
import type { Field } from '../package/field.ts';
import { parseCsv } from './csv.ts';

/** Reads one cell of a release that the check has passed; an empty cell is `null`, whatever its type. */
export function readCell(type: Field['type'], text: string): Value {
  if (text === '') return null;
  switch (type) {
    case 'integer':
    case 'number':
    case 'year':
      return Number(text);
    case 'boolean':
      return text === 'true';
    case 'geojson':
      return JSON.parse(text) as Value;
    default:
      return text;
  }
}

/** Rows of a checked CSV, typed by its fields. The text must have passed `npm run data -- check`. */
export function readCsvRows(fields: readonly Field[], text: string): AnyRow[] {
  const { header, records } = parseCsv(text);
  const columns = header.map((name) => ({ name, type: fields.find((field) => field.name === name)?.type ?? 'string' }));
  return records.map(({ cells }) =>
    Object.fromEntries(columns.map(({ name, type }, i) => [name, readCell(type, cells[i] ?? '')])),
  );
}

/** Rows of a checked JSON table: an array of objects, with `null` where a field is left out. */
export function readJsonRows(fields: readonly Field[], text: string): AnyRow[] {
  const rows = JSON.parse(text) as Record<string, Value>[];
  return rows.map((row) => Object.fromEntries(fields.map(({ name }) => [name, row[name] ?? null])));
}

/** Rows of a checked resource, by its format. */
export const readRows = (fields: readonly Field[], format: 'csv' | 'json', text: string): AnyRow[] =>
  format === 'csv' ? readCsvRows(fields, text) : readJsonRows(fields, text);

/**
 * Says that rows read from a release are those of `table`: the release must have its columns with the same types.
 * @throws Error that names the columns the release lacks, since the code then asks for what the data has not.
 */
export function asTable<T extends TableSpec>(table: T, fields: readonly Field[], rows: readonly AnyRow[]): Row<T>[] {
  const lacking = Object.entries(table.fields).filter(
    ([name, spec]) => !fields.some((field) => field.name === name && field.type === spec.type),
  );
  if (lacking.length > 0)
    throw new Error(
      `table ${table.name}: the release has no ${lacking.map(([n, s]) => `${n} (${s.type})`).join(', ')}`,
    );
  return rows as unknown as Row<T>[];
}
