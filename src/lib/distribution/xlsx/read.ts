import { unzipSync } from 'fflate';
import type { Resource } from '../../package/descriptor.ts';
import type { Field } from '../../package/field.ts';
import type { AnyRow, Value } from '../../package/table.ts';
import { fromUtf8 } from '../utf8.ts';
import { columnLetters } from './data-sheet.ts';
import { dateOf } from './date.ts';
import { dataSheetName } from './sheet-name.ts';
import { readXmlText } from './text.ts';

/** What a cell holds, before its column says what that means. */
type Content = string | number | boolean | null;

/**
 * Rows of a table's sheet in a workbook that `writeWorkbook` made, by the names in its first row. A cell is given as the
 * file types it: a number in a column of text comes back as a number, so that a comparison finds it.
 * @throws Error where the workbook lacks the sheet
 */
export function readWorkbook(bytes: Uint8Array, { name, schema }: Resource): AnyRow[] {
  const files = unzipSync(bytes);
  const part = (path: string): string => {
    const found = files[path];
    if (found === undefined) throw new Error(`the workbook has no ${path}`);
    return fromUtf8(found);
  };
  const id = sheetId(part('xl/workbook.xml'), dataSheetName(name));
  const shared = sharedStrings(part('xl/sharedStrings.xml'));
  const target = relationTarget(part('xl/_rels/workbook.xml.rels'), id);
  return readSheet(part(`xl/${target}`), shared, schema.fields);
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

function sheetId(workbook: string, name: string): string {
  const tag = [...workbook.matchAll(/<sheet\s[^>]*>/g)].find(
    ([text]) => readXmlText(attribute(text, 'name') ?? '') === name,
  )?.[0];
  const id = tag === undefined ? undefined : attribute(tag, 'r:id');
  if (id === undefined) throw new Error(`the workbook has no sheet «${name}»`);
  return id;
}

function relationTarget(relations: string, id: string): string {
  const tag = [...relations.matchAll(/<Relationship\s[^>]*>/g)].find(([text]) => attribute(text, 'Id') === id)?.[0];
  const target = tag === undefined ? undefined : attribute(tag, 'Target');
  if (target === undefined) throw new Error(`the workbook has no relation ${id}`);
  return target;
}

/** Texts by number: those of a `<si>`, all its runs joined. */
const sharedStrings = (xml: string): string[] =>
  [...xml.matchAll(/<si>(.*?)<\/si>|<si\/>/gs)].map(([, inner = '']) => textOf(inner));

/** The texts of all `<t>` in a piece of XML. */
function textOf(xml: string): string {
  let text = '';
  for (const [, inner = ''] of xml.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)) text += inner;
  return readXmlText(text);
}

function readSheet(xml: string, shared: readonly string[], fields: readonly Field[]): AnyRow[] {
  const rows: AnyRow[] = [];
  let columns = new Map<string, { name: string; type: Field['type'] }>();
  let number = 0;
  for (const [, attributes = '', inner = ''] of xml.matchAll(/<row((?:\s[^>]*?)?)(?:\/>|>(.*?)<\/row>)/gs)) {
    number = Number(attribute(attributes, 'r') ?? number + 1);
    const cells = readCells(inner, shared);
    if (number === 1) {
      columns = new Map(
        [...cells].map(([letters, value]) => {
          const name = String(value);
          return [letters, { name, type: fields.find((field) => field.name === name)?.type ?? 'string' }];
        }),
      );
      continue;
    }
    const row: Record<string, Value> = {};
    for (const [letters, { name, type }] of columns) row[name] = valueOf(type, cells.get(letters) ?? null);
    // Rows that hold nothing may be left out of the XML.
    while (rows.length < number - 2) rows.push(emptyRow(columns.values()));
    rows.push(row);
  }
  return rows;
}

const emptyRow = (columns: Iterable<{ name: string }>): AnyRow =>
  Object.fromEntries([...columns].map(({ name }) => [name, null]));

/** Cells of a row by the letters of their column. */
function readCells(xml: string, shared: readonly string[]): Map<string, Content> {
  const cells = new Map<string, Content>();
  for (const [, attributes = '', inner = ''] of xml.matchAll(/<c((?:\s[^>]*?)?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const letters = /\sr="([A-Z]+)/.exec(attributes)?.[1] ?? columnLetters(cells.size);
    cells.set(letters, contentOf(attribute(attributes, 't') ?? 'n', inner, shared));
  }
  return cells;
}

function contentOf(type: string, xml: string, shared: readonly string[]): Content {
  if (xml.includes('<f')) throw new Error('a cell of data is never a formula');
  if (type === 'inlineStr') return textOf(xml);
  const value = /<v>([^<]*)<\/v>/.exec(xml)?.[1];
  if (value === undefined) return null;
  switch (type) {
    case 's':
      return shared[Number(value)] ?? null;
    case 'b':
      return value === '1';
    case 'n':
      return Number(value);
    default:
      return readXmlText(value);
  }
}

function valueOf(type: Field['type'], content: Content): Value {
  if (type === 'date' && typeof content === 'number') return dateOf(content);
  return type === 'geojson' && typeof content === 'string' ? (JSON.parse(content) as Value) : content;
}
