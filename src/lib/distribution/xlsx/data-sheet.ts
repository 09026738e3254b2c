import type { SheetData } from 'write-excel-file/universal';
import type { Field, FieldType } from '../../package/field.ts';
import type { AnyRow, Value } from '../../package/table.ts';
import { cellText } from '../../table/csv.ts';
import type { PublishedTable } from '../codec.ts';
import { concatBytes, toUtf8 } from '../utf8.ts';
import { serialOf } from './date.ts';
import { libraryText } from './library-text.ts';
import { longestCell, xmlText } from './text.ts';

/** Most rows of a sheet, its header included. Source: Excel specifications and limits. */
const mostRows = 1_048_576;

/**
 * The sheet of the data as the library gets it: the header, and one row that shows the style of each column. The rows
 * themselves are put in by `insertRows`: a cell at a time, the library takes three times as long.
 */
export const dataSheetModel = (fields: readonly Field[]): SheetData => [
  fields.map(({ name }) => ({ value: libraryText(name), type: String, format: '@', fontWeight: 'bold' })),
  fields.map(({ type }) => styleOf(type)),
];

/** Text keeps the format of text, so that a code that is typed again stays one; a date is shown as ISO 8601 writes it. */
function styleOf(type: FieldType): SheetData[number][number] {
  if (type === 'date') return { type: Number, format: 'yyyy-mm-dd' };
  return type === 'string' || type === 'geojson' ? { type: String, format: '@' } : null;
}

/** Widths of the columns in characters, from their names and their first rows. */
export function columnWidths(fields: readonly Field[], rows: readonly AnyRow[]): { width: number }[] {
  const [narrowest, widest, looked] = [8, 60, 1000];
  return fields.map(({ name, type }) => {
    if (type === 'geojson') return { width: 20 };
    const lengths = rows.slice(0, looked).map((row) => cellText(row[name] ?? null).length);
    const longest = lengths.reduce((most, length) => Math.max(most, length), name.length);
    return { width: Math.min(Math.max(longest + 2, narrowest), widest) };
  });
}

/** Rows turned into bytes at a time: one text of all of them would hold the memory of a hundred such. */
const rowsAtATime = 1000;

/**
 * The XML of the sheet with the rows of a table in the place of its model row.
 * @throws Error for more rows than a sheet holds, and for a text longer than a cell holds, by row and column
 */
export function insertRows(xml: string, { resource, rows }: PublishedTable): Uint8Array {
  if (rows.length >= mostRows) throw new Error(`${resource.name}: ${rows.length} rows are more than a sheet holds`);
  const model = /<row r="2"(?:\/>|>(.*?)<\/row>)/.exec(xml);
  if (model === null) throw new Error('the library wrote no model row');
  const columns = columnsOf(resource.schema.fields, model[1] ?? '');
  const parts = [toUtf8(xml.slice(0, model.index))];
  for (let start = 0; start < rows.length; start += rowsAtATime) {
    let text = '';
    for (let i = start; i < Math.min(start + rowsAtATime, rows.length); i++)
      text += rowXml(columns, rows[i] ?? {}, i, resource.name);
    parts.push(toUtf8(text));
  }
  return concatBytes([...parts, toUtf8(xml.slice(model.index + model[0].length))]);
}

interface Column {
  readonly name: string;
  readonly type: FieldType;
  readonly letters: string;
  /** Attribute of the cells, with a space before it; empty where they have no style. */
  readonly style: string;
}

function columnsOf(fields: readonly Field[], model: string): Column[] {
  const styles = new Map(
    [...model.matchAll(/<c r="([A-Z]+)2" s="(\d+)"/g)].map(([, letters, style]) => [letters, style]),
  );
  return fields.map(({ name, type }, i) => {
    const letters = columnLetters(i);
    const style = styles.get(letters);
    return { name, type, letters, style: style === undefined ? '' : ` s="${style}"` };
  });
}

function rowXml(columns: readonly Column[], row: AnyRow, index: number, table: string): string {
  const number = index + 2;
  let cells = '';
  for (const { name, type, letters, style } of columns) {
    const value = row[name] ?? null;
    if (value === null) continue;
    const content = cellContent(type, value);
    if (content === undefined)
      throw new Error(
        `${table} row ${index + 1}, ${name}: longer than ${longestCell} characters, the most a cell of a spreadsheet holds; shorten or simplify it in the release`,
      );
    cells += `<c r="${letters}${number}"${style}${content}</c>`;
  }
  return `<row r="${number}">${cells}</row>`;
}

/** What follows a cell's address and style; `undefined` for a text too long for a cell. */
function cellContent(type: FieldType, value: Exclude<Value, null>): string | undefined {
  if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v>`;
  if (typeof value === 'number') return `><v>${value}</v>`;
  const serial = type === 'date' ? serialOf(value as string) : undefined;
  if (serial !== undefined) return `><v>${serial}</v>`;
  const text = cellText(value);
  if (text.length > longestCell) return undefined;
  const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
  return ` t="inlineStr"><is><t${space}>${xmlText(text)}</t></is>`;
}

/** Letters of a column counted from 0: `A`, `Z`, `AA`. */
export const columnLetters = (index: number): string =>
  (index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
