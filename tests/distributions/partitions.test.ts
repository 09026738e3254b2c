import { describe, expect, test } from 'vitest';
import { differences, duck, duckTypes, quoted } from './duck.ts';
import { publishedReleases } from './published.ts';

/** The places of each edition, whole and by province. */
const database = duck();
const editions = publishedReleases().filter(({ release }) => release.name === 'wilayah');

test('there are editions of the places', () => {
  expect(editions.length).toBeGreaterThan(0);
});

describe.each(editions.map((edition) => [edition.title, edition] as const))('%s', (_title, { release, file }) => {
  const { fields, primaryKey } = release.resources[0]!.schema;
  const parts = `FROM read_parquet(${quoted(file('partisi/*/wilayah.parquet'))}, hive_partitioning = true, hive_types = {'kode_provinsi': VARCHAR})`;
  const whole = `FROM read_parquet(${quoted(file('wilayah.parquet'))})`;

  test('the parts have the columns of the whole with their types, and the province from the name of the folder', async () => {
    expect(await database.types(`SELECT * ${parts}`)).toEqual({
      ...Object.fromEntries(fields.map(({ name, type }) => [name, duckTypes[type]])),
      kode_provinsi: 'VARCHAR',
    });
  });
  test('the parts together are the whole, each row once and in its province', async () => {
    const numbered = (from: string) => `SELECT row_number() OVER () AS _nomor, * ${from}`;
    expect(await differences(database, numbered(whole), numbered(parts), fields, primaryKey, 'kode')).toEqual([]);
    expect(await database.rows(`SELECT kode, kode_provinsi ${parts} WHERE left(kode, 2) <> kode_provinsi`)).toEqual([]);
    const [count] = await database.rows(
      `SELECT (SELECT count(*) ${parts}) AS bagian, (SELECT count(*) ${whole}) AS semua, (SELECT count(DISTINCT kode_provinsi) ${parts}) AS provinsi, (SELECT count(*) ${whole} WHERE tingkat = 'provinsi') AS tingkat_provinsi`,
    );
    expect(count?.['bagian']).toBe(count?.['semua']);
    expect(count?.['provinsi']).toBe(count?.['tingkat_provinsi']);
  });
});
