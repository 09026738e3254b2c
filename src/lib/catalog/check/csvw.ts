import { csvwContext } from '../csvw.ts';
import type { HeaderLookup } from './data-package.ts';
import type { FileLookup, Members } from './members.ts';
import { folderOf, isMatch, itemsOf, membersOf, missingMembers, repeated, unless } from './members.ts';

/** Datatypes of CSVW that our columns use. Source: https://www.w3.org/TR/tabular-metadata/#built-in-datatypes */
const datatypes = ['string', 'anyURI', 'integer', 'number', 'boolean', 'date', 'gYear', 'json'];

/** Faults of the description of a CSV: that the file is there, and that columns and keys are those of its header. */
export function checkCsvw(at: string, value: unknown, files: FileLookup, header: HeaderLookup): string[] {
  const table = membersOf(value);
  const path = folderOf(at) + String(table['url']);
  const schema = membersOf(table['tableSchema']);
  const columns = itemsOf(schema['columns']).map(membersOf);
  const names = columns.map(({ name }) => name);
  const isThere = files(path) !== undefined;
  return [
    ...missingMembers(at, table, ['@context', 'url', 'dc:title', 'dc:license', 'tableSchema', 'dialect']),
    ...missingMembers(at, schema, ['columns', 'primaryKey']),
    ...unless(itemsOf(table['@context'])[0] === csvwContext, `${at}: @context is not ${csvwContext}`),
    ...unless(at === `${path}-metadata.json`, `${at}: the name is not that of its file, ${String(table['url'])}`),
    ...unless(isThere, `${at}: url leads to no published file: ${String(table['url'])}`),
    ...unless(
      !isThere || header(path).join() === names.join(),
      `${at}: the columns are not those of the file's header`,
    ),
    ...repeated(at, 'column', names),
    ...columns.flatMap((column) => checkColumn(`${at}: column ${String(column['name'])}`, column)),
    ...keyColumns(schema).flatMap((column) =>
      unless(names.includes(column), `${at}: a key names the column "${String(column)}", which the table has not`),
    ),
    ...itemsOf(schema['foreignKeys']).flatMap((key) =>
      unless(
        membersOf(membersOf(key)['reference'])['resource'] === table['url'],
        `${at}: a foreign key leads to a table that is not described here`,
      ),
    ),
  ];
}

const keyColumns = (schema: Members): unknown[] => [
  ...itemsOf(schema['primaryKey']),
  ...itemsOf(schema['foreignKeys']).flatMap((key) => [
    ...itemsOf(membersOf(key)['columnReference']),
    ...itemsOf(membersOf(membersOf(key)['reference'])['columnReference']),
  ]),
];

function checkColumn(at: string, column: Members): string[] {
  const { datatype, required, titles, name } = column;
  const { base = datatype, format } = membersOf(datatype);
  return [
    ...missingMembers(at, column, ['name', 'titles', 'datatype', 'dc:description']),
    ...unless(datatypes.includes(String(base)), `${at}: datatype "${String(base)}" is none of CSVW's`),
    ...unless(typeof required === 'boolean', `${at}: required is neither true nor false`),
    ...unless(itemsOf(titles).includes(name), `${at}: titles has not the text of the header`),
    ...unless(
      base !== 'string' || format === undefined || isExpression(format),
      `${at}: format is no regular expression`,
    ),
  ];
}

function isExpression(format: unknown): boolean {
  try {
    return isMatch(format, /./) && new RegExp(String(format)) instanceof RegExp;
  } catch {
    return false;
  }
}
