import { cellText } from '../table/csv.ts';
import type { AnyRow } from './table.ts';
import type { Field } from './field.ts';

/** Cells longer than this are cut in a preview: geometries, above all. */
const longest = 160;

/** The first rows of a table as text, long cells cut with an ellipsis. An empty cell is an empty text. */
export const previewRows = (fields: readonly Field[], rows: readonly AnyRow[], count: number): string[][] =>
  rows.slice(0, count).map((row) =>
    fields.map(({ name }) => {
      const text = cellText(row[name] ?? null);
      return text.length > longest ? `${text.slice(0, longest)}…` : text;
    }),
  );
