import { describe, expect, test } from 'vitest';
import type { Descriptor, ForeignKey, Resource } from '../package/descriptor.ts';
import type { Field } from '../package/field.ts';
import type { AnyRow } from '../package/table.ts';
import { createIndexes, createTable, databaseTables, enforcedKeys, fromSqlite, toSqlite } from './sqlite-schema.ts';

/** Made-up releases: only what the schema asks for. */
const field = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  type: 'string',
  title: name,
  description: name,
  example: 'x',
  ...more,
});
const resource = (name: string, fields: Field[], primaryKey: string[], foreignKeys?: ForeignKey[]) =>
  ({ name, schema: { fields, primaryKey, foreignKeys, missingValues: [''] } }) as unknown as Resource;
const release = (name: string, ...resources: Resource[]) =>
  ({ name, version: '1.0.0', resources }) as unknown as Descriptor;

const places = release(
  'wilayah',
  resource(
    'wilayah',
    [field('kode', { constraints: { required: true, unique: true } }), field('nama'), field('kode_induk')],
    ['kode'],
    [{ fields: 'kode_induk', reference: { resource: 'wilayah', fields: 'kode' } }],
  ),
);
const toPlace: ForeignKey = {
  fields: 'kode_wilayah',
  reference: { package: '../../wilayah/1.0.0/datapackage.json', resource: 'wilayah', fields: 'kode' },
  'guyub:except': ['0'],
};
const counts = release(
  'hitungan',
  resource(
    'hitungan-tempat',
    [field('kode_wilayah'), field('jumlah', { type: 'integer' })],
    ['kode_wilayah'],
    [toPlace],
  ),
);

describe('tables of the database', () => {
  test('a resource is a table of its name, with an underscore for a hyphen', () => {
    expect(databaseTables([places, counts]).map(({ name }) => name)).toEqual(['wilayah', 'hitungan_tempat']);
  });
  test('two resources of one name are refused, and both datasets are named', () => {
    const clash = release('lain', resource('hitungan_tempat', [field('id')], ['id']));
    expect(() => databaseTables([counts, clash])).toThrow(
      'lain and hitungan both have a table "hitungan_tempat" for the database',
    );
  });
  test('a key to another release leads to its table, and says which release that is', () => {
    expect(databaseTables([counts])[0]?.keys).toEqual([
      { fields: ['kode_wilayah'], table: 'wilayah', columns: ['kode'], release: 'wilayah 1.0.0', except: ['0'] },
    ]);
  });
});

describe('enforcedKeys', () => {
  const tables = databaseTables([places, counts]);
  const enforced = (rows: Record<string, AnyRow[]>) => enforcedKeys(tables[1]!, tables, (name) => rows[name] ?? []);
  const wilayah = [{ kode: '11', nama: 'Contoh', kode_induk: null }];

  test('a key whose values are all rows there is enforced', () => {
    expect(enforced({ wilayah, hitungan_tempat: [{ kode_wilayah: '11' }, { kode_wilayah: null }] })).toHaveLength(1);
  });
  test('a key with a value that is no row there is not', () => {
    expect(enforced({ wilayah, hitungan_tempat: [{ kode_wilayah: '0' }] })).toEqual([]);
  });
  test('a key to a table that the database lacks is not', () => {
    const alone = databaseTables([counts]);
    expect(enforcedKeys(alone[0]!, alone, () => [])).toEqual([]);
  });
  test('a key to a column that is neither the primary key nor unique is not: SQLite would refuse the table', () => {
    const toName: ForeignKey = { fields: 'nama', reference: { resource: 'a', fields: 'nama' } };
    const [a, b] = databaseTables([
      release(
        'x',
        resource('a', [field('id'), field('nama')], ['id']),
        resource('b', [field('nama')], ['nama'], [toName]),
      ),
    ]);
    expect(enforcedKeys(b!, [a!, b!], () => [])).toEqual([]);
  });
});

describe('createTable', () => {
  const fields = [
    field('id', { constraints: { required: true, unique: true } }),
    field('sebutan', { constraints: { unique: true, minLength: 2 } }),
    field('mutu', { constraints: { enum: ['A', "B'"] } }),
    field('nilai', { type: 'integer', constraints: { required: true, minimum: 0, maximum: 9 } }),
    field('luas', { type: 'number' }),
    field('tahun', { type: 'year' }),
    field('tanggal', { type: 'date' }),
    field('primer', { type: 'boolean' }),
    field('geometri', { type: 'geojson' }),
  ];
  test('types, constraints and keys of the descriptor become those of a STRICT table', () => {
    const [table] = databaseTables([release('x', resource('contoh', fields, ['id']))]);
    expect(createTable(table!, [{ ...databaseTables([counts])[0]!.keys[0]!, fields: ['id'] }])).toBe(
      `CREATE TABLE "contoh" (
  "id" TEXT NOT NULL,
  "sebutan" TEXT UNIQUE CHECK (length("sebutan") >= 2),
  "mutu" TEXT CHECK ("mutu" IN ('A', 'B''')),
  "nilai" INTEGER NOT NULL CHECK ("nilai" >= 0) CHECK ("nilai" <= 9),
  "luas" REAL,
  "tahun" INTEGER,
  "tanggal" TEXT,
  "primer" INTEGER CHECK ("primer" IN (0, 1)),
  "geometri" TEXT CHECK (json_valid("geometri")),
  PRIMARY KEY ("id"),
  FOREIGN KEY ("id") REFERENCES "wilayah" ("kode")
) STRICT`,
    );
  });
});

describe('createIndexes', () => {
  const [wilayah, hitungan] = databaseTables([places, counts]);
  test('the columns of a key have an index, and so has the name of a place', () => {
    expect(createIndexes(wilayah!)).toEqual([
      'CREATE INDEX "indeks_wilayah_kode_induk" ON "wilayah" ("kode_induk")',
      'CREATE INDEX "indeks_wilayah_nama" ON "wilayah" ("nama")',
    ]);
  });
  test('a key that the primary key begins with needs no index of its own', () => {
    expect(createIndexes(hitungan!)).toEqual([]);
  });
});

test('what a release holds comes back from what SQLite stores', () => {
  expect([true, 1.5, '11.10', null].map(toSqlite)).toEqual([1, 1.5, '11.10', null]);
  expect([fromSqlite('boolean', 0), fromSqlite('boolean', null), fromSqlite('string', '11.10')]).toEqual([
    false,
    null,
    '11.10',
  ]);
  const polygon = { type: 'Polygon' as const, coordinates: [[[95.5, 2]]] };
  expect(fromSqlite('geojson', toSqlite(polygon) as string)).toEqual(polygon);
});
