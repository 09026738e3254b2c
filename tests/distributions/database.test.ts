import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { databaseName } from '../../src/lib/distribution/sqlite-schema.ts';
import type { FieldType } from '../../src/lib/package/field.ts';
import { paths } from '../../src/lib/site/urls.ts';
import { duck } from './duck.ts';
import { publishedReleases, sitePath } from './published.ts';
import { asText, csvRows, textDifferences } from './texts.ts';

/** The database of all latest releases, read by Node's own SQLite, against the CSVs. */
const duckdb = duck();
const database = new DatabaseSync(sitePath(paths.database), { readOnly: true });
afterAll(() => {
  database.close();
});
const query = (sql: string) =>
  database
    .prepare(sql)
    .all()
    .map((row) => ({ ...row }));

const types: Readonly<Record<FieldType, string>> = {
  string: 'TEXT',
  date: 'TEXT',
  geojson: 'TEXT',
  integer: 'INTEGER',
  year: 'INTEGER',
  boolean: 'INTEGER',
  number: 'REAL',
};
const latest = publishedReleases().filter(({ isLatest }) => isLatest);
const tables = latest.flatMap(({ release, file }) =>
  release.resources.map((resource) => [databaseName(resource.name), { resource, file }] as const),
);

describe('guyub.sqlite', () => {
  test('is whole: no broken page, no key without its row', () => {
    expect(query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(query('PRAGMA foreign_key_check')).toEqual([]);
    expect(query('PRAGMA application_id')).toEqual([{ application_id: 0x47757975 }]);
  });
  test('has a table of each resource of each latest release, and no other', () => {
    const found = query("SELECT tabel FROM _tabel WHERE jenis = 'tabel' ORDER BY tabel").map(({ tabel }) => tabel);
    expect(found).toEqual(tables.map(([name]) => name).sort());
    const stored = query("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%STRICT'").map(
      ({ name }) => String(name),
    );
    expect(stored.filter((name) => !name.startsWith('_')).sort()).toEqual(tables.map(([name]) => name).sort());
  });
  test('says which version of each dataset it holds', () => {
    const releases = query('SELECT dataset, versi FROM _rilis ORDER BY dataset');
    const expected = latest.map(({ release }) => ({ dataset: release.name, versi: release.version }));
    expect(releases).toEqual(expected.sort((a, b) => (a.dataset < b.dataset ? -1 : 1)));
  });
  test('finds each place by its name', () => {
    const [found] = query(
      "SELECT count(*) AS jumlah FROM cari_wilayah JOIN wilayah AS w ON w.rowid = cari_wilayah.rowid WHERE cari_wilayah MATCH 'nama:sidomulyo' AND w.nama NOT LIKE '%sidomulyo%'",
    );
    expect(found).toEqual({ jumlah: 0 });
    const [counts] = query(
      "SELECT (SELECT count(*) FROM cari_wilayah WHERE cari_wilayah MATCH 'nama:sidomulyo') AS dicari, (SELECT count(*) FROM wilayah WHERE ' ' || lower(nama) || ' ' LIKE '% sidomulyo %') AS ada",
    );
    expect(counts?.['dicari']).toBe(counts?.['ada']);
    expect(counts?.['ada']).toBeGreaterThan(90);
  });
});

describe.each(tables)('table %s', (name, { resource, file }) => {
  const { fields, primaryKey } = resource.schema;
  test('has the type of each column, and its primary key', () => {
    const columns = query(`PRAGMA table_info("${name}")`);
    expect(columns.map((column) => [column['name'], column['type']])).toEqual(
      fields.map((field) => [field.name, types[field.type]]),
    );
    const keys = columns.filter(({ pk }) => pk !== 0).sort((a, b) => Number(a['pk']) - Number(b['pk']));
    expect(keys.map((column) => column['name'])).toEqual(primaryKey);
    const required = fields.filter((field) => field.constraints?.required === true).map((field) => field.name);
    expect(columns.filter(({ notnull }) => notnull === 1).map((column) => column['name'])).toEqual(
      expect.arrayContaining(required),
    );
  });
  test('has the rows of the CSV', async () => {
    const found = query(`SELECT * FROM "${name}" ORDER BY rowid`).map((row) =>
      fields.map((field) => {
        const value = row[field.name];
        return asText(field.type === 'boolean' && value !== null ? value === 1 : value);
      }),
    );
    const expected = await csvRows(duckdb, file(`${resource.name}.csv`), fields);
    expect(textDifferences(expected, found, fields)).toEqual([]);
  });
});
