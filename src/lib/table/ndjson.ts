import type { AnyRow, Value } from '../package/table.ts';
import type { Field } from '../package/field.ts';

/**
 * Writes rows as NDJSON: one JSON object a line, fields in their order, `null` where there is no value. Each line ends
 * with a line break; a table without rows is an empty text.
 */
export const formatNdjson = (fields: readonly Pick<Field, 'name'>[], rows: readonly AnyRow[]): string =>
  rows
    .map((row) => `${JSON.stringify(Object.fromEntries(fields.map(({ name }) => [name, row[name] ?? null])))}\n`)
    .join('');

/** Rows of an NDJSON text, `null` where a field is left out. @throws SyntaxError for a line that is no JSON */
export const readNdjsonRows = (fields: readonly Field[], text: string): AnyRow[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const row = JSON.parse(line) as Record<string, Value>;
      return Object.fromEntries(fields.map(({ name }) => [name, row[name] ?? null]));
    });
