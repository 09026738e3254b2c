import Papa from 'papaparse';
import type { Field } from '../package/field.ts';
import type { AnyRow, Value } from '../package/table.ts';
import { cellText } from '../table/csv.ts';
import { readCell } from '../table/read.ts';
import type { TableCodec } from './codec.ts';
import { protectText, unprotectText } from './spreadsheet-text.ts';
import { fromUtf8, toUtf8 } from './utf8.ts';

const mark = '\uFEFF';
const lineEnd = '\r\n';

/**
 * CSV as a spreadsheet set to Indonesian opens it with a double click: a byte order mark, semicolons, CRLF, a comma
 * before decimals. Texts that it would run or reread carry an apostrophe (`spreadsheet-text.ts`); numbers, years, dates
 * and `true`/`false` are left bare, since reading them as what they are is right.
 */
export const lembarKerjaCodec: TableCodec = {
  format: 'lembar-kerja',
  holds: () => true,
  write({ resource, rows }) {
    const { fields } = resource.schema;
    const lines = rows.map((row) => fields.map(({ name, type }) => quote(format(type, row[name] ?? null))).join(';'));
    return toUtf8(mark + [fields.map(({ name }) => quote(name)).join(';'), ...lines, ''].join(lineEnd));
  },
  read(bytes, { schema }) {
    const text = fromUtf8(bytes);
    if (!text.startsWith(mark)) throw new Error('a CSV for spreadsheets begins with a byte order mark');
    const [header = [], ...records] = parse(text.slice(mark.length));
    const columns = header.map((name) => ({ name, type: schema.fields.find((field) => field.name === name)?.type }));
    return records.map((cells): AnyRow =>
      Object.fromEntries(columns.map(({ name, type }, i) => [name, read(type ?? 'string', cells[i] ?? '')])),
    );
  },
};

/** Only a text can be taken for what it is not; a number has its comma, and GeoJSON begins with a brace. */
function format(type: Field['type'], value: Value): string {
  if (value === null) return '';
  if (type === 'string') return protectText(cellText(value));
  return type === 'number' ? cellText(value).replace('.', ',') : cellText(value);
}

function read(type: Field['type'], cell: string): Value {
  if (type === 'string') return readCell(type, unprotectText(cell));
  return readCell(type, type === 'number' ? cell.replace(',', '.') : cell);
}

const quote = (cell: string): string => (/[";\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Records of a text whose every line ends in CRLF: the last one is what follows the last line end, and is none. */
function parse(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ';', newline: lineEnd, header: false });
  const [error] = errors;
  if (error !== undefined) throw new Error(`a CSV for spreadsheets, record ${error.row ?? 0}: ${error.message}`);
  return data.slice(0, -1);
}
