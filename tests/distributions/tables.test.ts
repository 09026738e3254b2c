import { closeSync, openSync, readSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tableFile } from '../../src/lib/distribution/format.ts';
import { csvTexts, differences, duck, duckTypes, named, quoted, typedColumns } from './duck.ts';
import { publishedReleases } from './published.ts';

/** Rows of every release as DuckDB reads them from each format, against the CSV read as text. */
const database = duck();

/** JSON's own types that a value of a field may have; DuckDB would turn a number into a text unasked. */
const jsonTypes = {
  string: ['VARCHAR'],
  date: ['VARCHAR'],
  integer: ['UBIGINT', 'BIGINT'],
  year: ['UBIGINT', 'BIGINT'],
  number: ['DOUBLE', 'UBIGINT', 'BIGINT'],
  boolean: ['BOOLEAN'],
  geojson: ['OBJECT'],
} as const;

const tables = publishedReleases().flatMap(({ title, release, file }) =>
  release.resources.map((resource) => [`${title}, ${resource.name}`, { resource, file }] as const),
);

describe.each(tables)('%s', (_title, { resource, file }) => {
  const { fields, primaryKey } = resource.schema;
  const path = (format: Parameters<typeof tableFile>[1]) => file(tableFile(resource.name, format));
  const csv = csvTexts(path('csv'));
  const expected = `SELECT _nomor, ${typedColumns(fields)} FROM (${csv})`;
  const compare = (found: string) => differences(database, expected, found, fields, primaryKey);

  test('the CSV has the columns of its descriptor, in their order, and rows', async () => {
    expect(Object.keys(await database.types(csv)).slice(1)).toEqual(fields.map(({ name }) => name));
    expect(Number((await database.rows(`SELECT count(*) AS n FROM (${csv})`))[0]?.['n'])).toBeGreaterThan(0);
  });

  test('the Parquet has the type of each column, and the rows of the CSV', async () => {
    const parquet = `FROM read_parquet(${quoted(path('parquet'))})`;
    expect(await database.types(`SELECT * ${parquet}`)).toEqual(
      Object.fromEntries(fields.map(({ name, type }) => [name, duckTypes[type]])),
    );
    const columns = fields.map(({ name, type }) =>
      type === 'geojson' ? `CAST(${named(name)} AS VARCHAR) AS ${named(name)}` : named(name),
    );
    expect(await compare(`SELECT row_number() OVER () AS _nomor, ${columns.join(', ')} ${parquet}`)).toEqual([]);
  });

  test.each(['ndjson', 'json'] as const)(
    'the %s has the type of each value, and the rows of the CSV',
    async (format) => {
      const read = (type: (field: (typeof fields)[number]) => string) =>
        `read_json(${quoted(path(format))}, format = '${format === 'json' ? 'array' : 'newline_delimited'}', maximum_object_size = 50000000,
        columns = {${fields.map((field) => `${quoted(field.name)}: '${type(field)}'`).join(', ')}})`;
      const types = await database.rows(
        fields
          .map(
            ({ name }) =>
              `SELECT DISTINCT ${quoted(name)} AS kolom, json_type(${named(name)}) AS tipe FROM ${read(() => 'JSON')}`,
          )
          .join(' UNION ALL '),
      );
      const wrong = types.filter(({ kolom, tipe }) => {
        const field = fields.find(({ name }) => name === kolom);
        const allowed: readonly string[] = field === undefined ? [] : jsonTypes[field.type];
        const isEmpty = tipe === null || tipe === 'NULL';
        return isEmpty ? field?.constraints?.required === true : !allowed.includes(String(tipe));
      });
      expect(wrong).toEqual([]);
      const text = (type: string) => (type === 'JSON' ? 'VARCHAR' : type);
      expect(
        await compare(`SELECT row_number() OVER () AS _nomor, * FROM ${read(({ type }) => text(duckTypes[type]))}`),
      ).toEqual([]);
    },
  );

  test('the CSV for spreadsheets has a byte order mark, and the rows of the CSV behind its marks and commas', async () => {
    expect([...firstBytes(path('lembar-kerja'), 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const sheet = `SELECT row_number() OVER () AS _nomor, * FROM read_csv(${quoted(path('lembar-kerja'))}, all_varchar = true, header = true, delim = ';', quote = '"', escape = '"')`;
    const texts = fields.filter(({ type }) => type === 'string').map(({ name }) => named(name));
    const running = texts.map((name) => `regexp_matches(${name}, '^[=+\\-@\\t\\r]')`);
    expect(await database.rows(`SELECT * FROM (${sheet}) WHERE ${running.join(' OR ') || 'false'} LIMIT 3`)).toEqual(
      [],
    );
    const numbers = fields.filter(({ type }) => type === 'number').map(({ name }) => named(name));
    const unlike = numbers.map((name) => `NOT regexp_full_match(${name}, '-?[0-9]+(,[0-9]+)?')`);
    expect(await database.rows(`SELECT * FROM (${sheet}) WHERE ${unlike.join(' OR ') || 'false'} LIMIT 3`)).toEqual([]);
    const plain = fields.map(({ name, type }) => {
      const column = named(name);
      if (type === 'string')
        return `CASE WHEN starts_with(${column}, '''') THEN substr(${column}, 2) ELSE ${column} END AS ${column}`;
      return type === 'number' ? `replace(${column}, ',', '.') AS ${column}` : column;
    });
    const found = `SELECT _nomor, ${plain.join(', ')} FROM (${sheet})`;
    expect(await differences(database, csv, found, fields, primaryKey)).toEqual([]);
  });
});

test.each(['wilayah', 'penduduk'])(
  'the codes 11.10 and 31.72 of %s are whole in each format that DuckDB reads',
  async (name) => {
    const found = tables.filter(([, { resource }]) => resource.name === name);
    expect(found.length).toBeGreaterThan(0);
    for (const [, { resource, file }] of found) {
      const [key = ''] = resource.schema.primaryKey;
      const at = (format: 'csv' | 'parquet' | 'ndjson') => quoted(file(tableFile(name, format)));
      for (const source of [
        `read_csv(${at('csv')}, all_varchar = true)`,
        `read_parquet(${at('parquet')})`,
        `read_json(${at('ndjson')}, columns = {${quoted(key)}: 'VARCHAR'})`,
      ])
        expect(
          await database.cells(`SELECT ${key} FROM ${source} WHERE ${key} IN ('11.10', '31.72') ORDER BY 1`),
          source,
        ).toEqual([['11.10'], ['31.72']]);
    }
  },
);

function firstBytes(path: string, count: number): Buffer {
  const bytes = Buffer.alloc(count);
  const descriptor = openSync(path, 'r');
  readSync(descriptor, bytes, 0, count, 0);
  closeSync(descriptor);
  return bytes;
}
