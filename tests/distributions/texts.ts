import type { Field } from '../../src/lib/package/field.ts';
import type { Duck } from './duck.ts';
import { csvTexts, named } from './duck.ts';

/** The CSV of a table as DuckDB reads it: a text or nothing a cell. */
export const csvRows = (database: Duck, file: string, fields: readonly Field[]): Promise<(string | null)[][]> =>
  database.cells(`SELECT ${fields.map(({ name }) => named(name)).join(', ')} FROM (${csvTexts(file)}) ORDER BY _nomor`);

/** A value of another format as the CSV writes it. */
export const asText = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
};

/**
 * What differs between rows of texts, as `row 12 (11.10), nama: «a», the CSV has «b»`; at most five.
 * @param found rows in the order of the fields
 */
export function textDifferences(
  expected: readonly (readonly (string | null)[])[],
  found: readonly (readonly (string | null)[])[],
  fields: readonly Field[],
): string[] {
  const faults: string[] = [];
  const shown = (text: string | null | undefined) =>
    text === null || text === undefined ? 'nothing' : `«${text.slice(0, 80)}»`;
  if (expected.length !== found.length) faults.push(`${found.length} rows, the CSV has ${expected.length}`);
  for (let row = 0; row < expected.length && faults.length < 5; row++)
    for (const [column, { name }] of fields.entries()) {
      const [wanted, have] = [expected[row]?.[column] ?? null, found[row]?.[column] ?? null];
      if (wanted !== have)
        faults.push(
          `row ${row + 1} (${expected[row]?.[0] ?? ''}), ${name}: ${shown(have)}, the CSV has ${shown(wanted)}`,
        );
    }
  return faults.slice(0, 5);
}
