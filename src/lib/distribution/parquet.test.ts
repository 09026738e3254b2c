import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostileRows, hostileTable, pointTable, shapeRows, shapeTable } from '../../../tests/fixtures/hostile-table.ts';
import type { PublishedTable } from './codec.ts';
import { parquetCodec } from './parquet.ts';
import { partitionByProvince, partitionFile } from './partition.ts';

let folder: string;
let database: DuckDBConnection;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guyub-parquet-'));
  database = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => {
  database.closeSync();
  rmSync(folder, { recursive: true });
});

async function write(table: PublishedTable, name = `${table.resource.name}.parquet`): Promise<string> {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await parquetCodec.write(table));
  return path;
}
const query = async (sql: string) => (await database.runAndReadAll(sql)).getRowObjectsJson();

describe('Parquet, as DuckDB reads it', () => {
  test('has the type of every column', async () => {
    const columns = await query(`DESCRIBE SELECT * FROM '${await write(hostileTable)}'`);
    expect(columns.map(({ column_name, column_type }) => [column_name, column_type])).toEqual([
      ['kode', 'VARCHAR'],
      ['constructor', 'VARCHAR'],
      ['bilangan', 'DOUBLE'],
      ['jumlah', 'BIGINT'],
      ['tahun', 'INTEGER'],
      ['aktif', 'BOOLEAN'],
      ['tanggal', 'DATE'],
    ]);
    const [, geometry] = await query(`DESCRIBE SELECT * FROM '${await write(shapeTable)}'`);
    expect(geometry).toMatchObject({ column_name: 'geometri', column_type: 'JSON' });
  });
  test('has every text and every date', async () => {
    const hex = (text: unknown) => (text === null ? null : Buffer.from(String(text)).toString('hex').toUpperCase());
    const rows = await query(
      `SELECT kode, hex(encode(constructor)) AS teks, tanggal FROM '${await write(hostileTable)}'`,
    );
    expect(rows).toEqual(
      hostileRows.map(({ kode, constructor: text, tanggal }) => ({ kode, teks: hex(text), tanggal })),
    );
  });
  test('has every number and every boolean', async () => {
    const rows = await query(
      `SELECT bilangan, jumlah::VARCHAR AS jumlah, tahun, aktif FROM '${await write(hostileTable)}'`,
    );
    expect(rows).toEqual(
      hostileRows.map(({ bilangan, jumlah, tahun, aktif }) => ({
        bilangan,
        jumlah: jumlah === null ? null : String(jumlah),
        tahun,
        aktif,
      })),
    );
  });
  test('has geometries as JSON', async () => {
    const rows = await query(`SELECT geometri ->> '$.type' AS jenis FROM '${await write(shapeTable)}'`);
    expect(rows.map(({ jenis }) => jenis)).toEqual(['Polygon', 'MultiPolygon', null]);
    expect(rows).toHaveLength(shapeRows.length);
  });
  test('admits no null in a required column, has statistics and is compressed', async () => {
    const path = await write(hostileTable);
    const schema = await query(`SELECT name, repetition_type FROM parquet_schema('${path}') WHERE type IS NOT NULL`);
    expect(schema.slice(0, 2).map(({ repetition_type }) => repetition_type)).toEqual(['REQUIRED', 'OPTIONAL']);
    const [code] = await query(
      `SELECT stats_min_value AS least, stats_max_value AS most, compression FROM parquet_metadata('${path}') WHERE path_in_schema = 'kode'`,
    );
    expect(code).toEqual({ least: '11.10', most: '51.10', compression: 'SNAPPY' });
  });
  test('says which release it is, under which licence', async () => {
    const metadata = await query(
      `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('${await write(pointTable)}')`,
    );
    expect(metadata.map(({ key, value }) => [key, value])).toEqual([
      ['identifier', 'contoh/1.2.3/titik'],
      ['title', 'Rilis contoh: Titik contoh'],
      ['version', '1.2.3'],
      ['created', '2026-01-02T00:00:00Z'],
      ['license', 'MIT, CC-BY-4.0'],
      ['attribution', 'Penerbit Contoh, Rilis contoh 1.2.3.'],
    ]);
  });
  test('in parts by province, names the province by its folder', async () => {
    const rows = ['31', '31.72', '32', '32.04'].map((kode) => ({ kode, lintang: null, nama: kode, bujur: null }));
    for (const part of partitionByProvince(rows))
      await write({ ...pointTable, rows: part.rows }, partitionFile(part.code));
    const found = await query(
      `SELECT kode, kode_provinsi FROM read_parquet('${folder}/partisi/*/*.parquet', hive_types = {'kode_provinsi': VARCHAR}) WHERE kode_provinsi = '32'`,
    );
    expect(found).toEqual([
      { kode: '32', kode_provinsi: '32' },
      { kode: '32.04', kode_provinsi: '32' },
    ]);
  });
});

describe('what Parquet refuses', () => {
  test('nothing in a required column', () => {
    expect(() => parquetCodec.write({ ...pointTable, rows: [{ kode: null }] })).toThrow();
  });
  test('half a whole number', () => {
    const rows = [{ ...hostileRows[0], jumlah: 1.5 }];
    expect(() => parquetCodec.write({ ...hostileTable, rows })).toThrow();
  });
});
