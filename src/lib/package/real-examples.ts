import type { AnyRow, TableSpec } from './table.ts';

/**
 * A table whose examples are values of its rows: where the example is none of its column, the first value is. For
 * tables that are computed, whose counts of one release are none of the next.
 */
export function withRealExamples(table: TableSpec, rows: readonly AnyRow[]): TableSpec {
  const fields = Object.entries(table.fields).map(([name, field]) => {
    const values = rows.flatMap((row) => row[name] ?? []);
    const example = values.includes(field.example) ? field.example : String(values[0] ?? field.example);
    return [name, { ...field, example }] as const;
  });
  return { ...table, fields: Object.fromEntries(fields) };
}
