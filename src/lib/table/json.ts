import type { AnyRow } from '../package/table.ts';
import type { Field } from '../package/field.ts';

/** Writes rows as a JSON array, one row a line, fields in their order, `null` where there is no value. Ends with a line break. */
export function formatJson(fields: readonly Pick<Field, 'name'>[], rows: readonly AnyRow[]): string {
  if (rows.length === 0) return '[]\n';
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(fields.map(({ name }) => [name, row[name] ?? null]))),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}
