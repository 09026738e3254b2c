import { describe, expect, test } from 'vitest';
import { currentPlacesTable } from '../dataset/wilayah.ts';
import { fieldsOf } from '../package/table.ts';
import { dataUseSamples } from './data-use.ts';

const samples = dataUseSamples({
  site: 'https://contoh.example/guyub/',
  provinces: Array.from({ length: 38 }, (_, i) => String(11 + i)),
  placeFields: fieldsOf(currentPlacesTable),
  placesVersion: '2025.0.0',
});

describe('the samples of the page about reading the files', () => {
  test('name files below the address and the base of the site, and no other host', () => {
    const addresses = Object.values(samples).flatMap(({ code }) => code.match(/https?:\/\/[^\s'"]+/g) ?? []);
    expect(addresses).toContain('https://contoh.example/guyub/data/wilayah/latest/wilayah.parquet');
    expect(addresses.filter((address) => !address.startsWith('https://contoh.example/guyub/data/'))).toEqual([]);
  });
  test('have a name each, so that each region of the page can be told from the others', () => {
    const titles = Object.values(samples).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
  test('the table of Trino has the columns of the places with their types, and the column of the folders last', () => {
    expect(samples.trino.code).toContain(`CREATE TABLE hive.guyub.wilayah (
  kode varchar,
  nama varchar,
  nama_sumber varchar,
  tingkat varchar,
  kode_induk varchar,
  jenis varchar,
  lintang double,
  bujur double,
  kode_pos varchar,
  kode_provinsi varchar
)`);
  });
  test('the download of all parts names each province, thirteen on a line', () => {
    expect(samples.fetchParts.code).toContain(
      'for kode in 11 12 13 14 15 16 17 18 19 20 21 22 23 \\\n  24 25 26 27 28 29 30 31 32 33 34 35 36 \\\n  37',
    );
    expect(samples.fetchParts.code).toContain(
      '"https://contoh.example/guyub/data/wilayah/latest/partisi/kode_provinsi=$kode/wilayah.parquet"',
    );
  });
});
