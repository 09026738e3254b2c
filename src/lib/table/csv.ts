import Papa from 'papaparse';
import type { AnyRow, Value } from '../package/table.ts';
import type { Field } from '../package/field.ts';

/** One record of a CSV: its cells as text, and the line of the file on which it starts (the header is line 1). */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}
/** A CSV file as text cells: nothing is coerced, trimmed or dropped, a final line break apart. */
export interface Csv {
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
  /** Line on which a quoted cell starts that is never closed, or whose quotes are misplaced. */
  readonly brokenQuotes: readonly number[];
}

/**
 * Reads RFC 4180 text (comma, double quotes; LF or CRLF, also both in one file; CR alone where there is no LF). Never
 * throws: what is broken stands in `brokenQuotes`.
 */
export function parseCsv(text: string): Csv {
  const newline = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
  const records: CsvRecord[] = [];
  const brokenQuotes: number[] = [];
  let line = 1;
  let position = 0;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline,
    header: false,
    skipEmptyLines: false,
    step: ({ data, errors, meta }) => {
      if (errors.some((error) => error.type === 'Quotes')) brokenQuotes.push(line);
      const start = line;
      // After the last line break the parser gives one more record, which starts where the text ends.
      const isFinalBreak = position >= text.length;
      for (let i = text.indexOf(newline, position); i !== -1 && i < meta.cursor; i = text.indexOf(newline, i + 1))
        line++;
      position = meta.cursor;
      const last = data.length - 1;
      if (newline === '\n' && data[last]?.endsWith('\r')) data[last] = data[last].slice(0, -1);
      if (!isFinalBreak) records.push({ line: start, cells: data });
    },
  });
  return { header: records[0]?.cells ?? [], records: records.slice(1), brokenQuotes };
}

/** A record as a row of texts by column: nothing is read, an empty cell is `null`. */
export const textRow = (columns: readonly string[], cells: readonly string[]): AnyRow =>
  Object.fromEntries(columns.map((name, i) => [name, cells[i] === '' ? null : (cells[i] ?? null)]));

/** Writes rows as RFC 4180 CSV in UTF-8: LF line ends, quotes only where needed, an empty cell for `null`. */
export function formatCsv(fields: readonly Pick<Field, 'name'>[], rows: readonly AnyRow[]): string {
  const names = fields.map((field) => field.name);
  const lines = rows.map((row) => names.map((name) => quote(cellText(row[name] ?? null))).join(','));
  return [names.map(quote).join(','), ...lines, ''].join('\n');
}

/** The text of a value in a CSV cell: the shortest decimal that reads back to the same number, `true` and `false`, GeoJSON as JSON. */
export function cellText(value: Value): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const quote = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
