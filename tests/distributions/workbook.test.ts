import { readFileSync } from 'node:fs';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { tableFile } from '../../src/lib/distribution/format.ts';
import type { Field, FieldType } from '../../src/lib/package/field.ts';
import { duck } from './duck.ts';
import { publishedReleases } from './published.ts';
import { csvRows, textDifferences } from './texts.ts';

/** Every workbook, read by a library other than the one that wrote it, against the CSV. */
const database = duck();

/** Types of a cell that hold a field: `s` text, `n` number, `b` boolean. A date is a number with a format. */
const cellTypes: Readonly<Record<FieldType, readonly string[]>> = {
  string: ['s'],
  geojson: ['s'],
  date: ['n', 's'],
  integer: ['n'],
  number: ['n'],
  year: ['n'],
  boolean: ['b'],
};

const dayMilliseconds = 86_400_000;
function textOf({ v, t }: CellObject, type: FieldType): string {
  if (type === 'date' && t === 'n')
    return new Date(Date.UTC(1899, 11, 30) + Number(v) * dayMilliseconds).toISOString().slice(0, 10);
  return String(v);
}

const rowsOf = (sheet: WorkSheet): (CellObject | undefined)[][] =>
  (sheet as { '!data'?: CellObject[][] })['!data'] ?? [];

function typeFaults(rows: readonly (readonly (CellObject | undefined)[])[], fields: readonly Field[]): string[] {
  return rows
    .flatMap((row, i) =>
      fields.flatMap(({ name, type }, column) => {
        const cell = row[column];
        if (cell === undefined || (cellTypes[type].includes(cell.t) && cell.f === undefined)) return [];
        return [
          `row ${i + 1}, ${name}: a cell of type ${cell.t}${cell.f === undefined ? '' : ` with the formula ${cell.f}`}`,
        ];
      }),
    )
    .slice(0, 5);
}

const tables = publishedReleases().flatMap(({ title, release, file }) =>
  release.resources.map((resource) => [`${title}, ${resource.name}.xlsx`, { resource, release, file }] as const),
);

test.each(tables)(
  '%s: a cover, a dictionary, and the rows of the CSV with codes as text',
  async (_title, { resource, release, file }) => {
    const { fields } = resource.schema;
    const book = read(readFileSync(file(tableFile(resource.name, 'xlsx'))), {
      dense: true,
      cellText: false,
      cellHTML: false,
    });
    const [cover = '', dictionary = '', data = ''] = book.SheetNames;
    expect(book.SheetNames).toHaveLength(3);
    const text = (name: string) => utils.sheet_to_csv(book.Sheets[name]!);
    for (const said of [release.version, release['guyub:attribution'], ...release.licenses.map(({ title }) => title)])
      expect(text(cover).replaceAll('""', '"')).toContain(said);
    for (const { name } of fields) expect(text(dictionary)).toContain(name);

    const [header = [], ...rows] = rowsOf(book.Sheets[data]!);
    expect(header.map((cell) => cell?.v)).toEqual(fields.map(({ name }) => name));
    expect(typeFaults(rows, fields)).toEqual([]);
    const found = rows.map((row) =>
      fields.map(({ type }, column) => {
        const cell = row[column];
        return cell === undefined ? null : textOf(cell, type);
      }),
    );
    const expected = await csvRows(database, file(tableFile(resource.name, 'csv')), fields);
    expect(textDifferences(expected, found, fields)).toEqual([]);
    if (resource.name === 'wilayah' || resource.name === 'penduduk')
      expect(found.filter(([code]) => code === '11.10' || code === '31.72')).toHaveLength(2);
  },
);

describe('the tables', () => {
  test('are there', () => {
    expect(tables.length).toBeGreaterThan(0);
  });
});
