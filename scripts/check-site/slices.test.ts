import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sliceFaults } from './slices.ts';

/** A made-up site with a province, a regency, an institution and a figure. */
let root: string;
const at = (path: string) => join(root, 'data', path);
const write = (path: string, text: string) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
/** The same table as CSV and as JSON. */
const writeBoth = (path: string, columns: string, ...rows: string[]) => {
  write(`${path}.csv`, [columns, ...rows, ''].join('\n'));
  const names = columns.split(',');
  const objects = rows.map((row) => Object.fromEntries(row.split(',').map((cell, i) => [names[i], cell || null])));
  write(`${path}.json`, JSON.stringify(objects));
};
const full =
  'kode_provinsi,nama_provinsi,kode_kabupaten_kota,nama_kabupaten_kota,kode_kecamatan,nama_kecamatan,kode_desa_kelurahan,nama_desa_kelurahan';
const inProvince = '99,Provinsi Contoh,,,,,,';
const inRegency = '99,Provinsi Contoh,99.10,Kabupaten Contoh,,,,';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-slices-'));
  write('wilayah/latest/wilayah.csv', 'kode,nama\n99,Provinsi Contoh\n99.10,Kabupaten Contoh\n');
  write('silsilah/latest/silsilah.csv', 'kode_lama,kode_kini\n98.01,99.10\n98.01.01,99.10.01\n99.10,99.10\n');
  write('lembaga/latest/lembaga.csv', 'id,nama,kode_wilayah\nL1,Badan Contoh,99.10\n');
  write('angka/latest/angka.csv', 'id,nilai,kode_wilayah\nA1,7,99\nA2,9,0\n');
  writeBoth(
    'wilayah/latest/wilayah/99',
    `kode,nama,${full}`,
    `99,Provinsi Contoh,${inProvince}`,
    `99.10,Kabupaten Contoh,${inRegency}`,
  );
  writeBoth('wilayah/latest/wilayah/99.10', `kode,nama,${full}`, `99.10,Kabupaten Contoh,${inRegency}`);
  writeBoth('wilayah/latest/wilayah/98.01', `kode,nama,${full}`, `99.10,Kabupaten Contoh,${inRegency}`);
  writeBoth('lembaga/latest/wilayah/99', `id,nama,kode_wilayah,${full}`, `L1,Badan Contoh,99.10,${inRegency}`);
  writeBoth('angka/latest/wilayah/99', `id,nilai,kode_wilayah,${full}`, `A1,7,99,${inProvince}`);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});
const edit = (path: string, from: string, to: string) => {
  writeFileSync(at(path), readFileSync(at(path), 'utf8').replace(from, to));
};

test('slices with the rows of their place, cell by cell, have no fault; a figure of Indonesia is in none', () => {
  expect(sliceFaults(root)).toEqual([]);
});
test('a slice that is not there is named', () => {
  rmSync(at('wilayah/latest/wilayah/99.10.json'));
  expect(sliceFaults(root)).toEqual(['data/wilayah/latest/wilayah/99.10.json: no such slice; build it']);
});
test('a row too few, and a row of elsewhere, are found', () => {
  edit('angka/latest/wilayah/99.csv', `A1,7,99,${inProvince}\n`, '');
  edit('lembaga/latest/wilayah/99.json', '"L1"', '"L2"');
  expect(sliceFaults(root)).toEqual([
    'data/lembaga/latest/wilayah/99.json: not the rows of 99 and of the places in it; build it anew',
    'data/angka/latest/wilayah/99.csv: not the rows of 99 and of the places in it; build it anew',
  ]);
});
test('a cell that is not that of the whole table is found: a code that became a number, an older value', () => {
  edit('lembaga/latest/wilayah/99.json', '"kode_wilayah":"99.10"', '"kode_wilayah":99.1');
  edit('angka/latest/wilayah/99.csv', 'A1,7', 'A1,8');
  expect(sliceFaults(root)).toEqual([
    'data/lembaga/latest/wilayah/99.json: L1, kode_wilayah: "99.1", the whole table has "99.10"; build it anew',
    'data/angka/latest/wilayah/99.csv: A1, nilai: "8", the whole table has "7"; build it anew',
  ]);
});
test('the place in full is that of the row', () => {
  edit('lembaga/latest/wilayah/99.csv', '99.10,Kabupaten Contoh,,', '99.10,Kabupaten Lain,,');
  expect(sliceFaults(root)).toEqual([
    'data/lembaga/latest/wilayah/99.csv: L1, kode_kabupaten_kota, nama_kabupaten_kota: not those of 99.10; build it anew',
  ]);
});
test('at the address of an old code stand the rows of what it became', () => {
  rmSync(at('wilayah/latest/wilayah/98.01.json'));
  edit('wilayah/latest/wilayah/98.01.csv', 'Kabupaten Contoh', 'Kabupaten Lama');
  expect(sliceFaults(root)).toEqual([
    'data/wilayah/latest/wilayah/98.01.csv: not the rows of 99.10, which 98.01 is today; build it anew',
    'data/wilayah/latest/wilayah/98.01.json: no slice at the address of an old code; build it',
  ]);
});
test('where an old code became no one place, its slice has no rows', () => {
  write('silsilah/latest/silsilah.csv', 'kode_lama,kode_kini\n98.01,\n');
  expect(sliceFaults(root)).toHaveLength(2);
  writeBoth('wilayah/latest/wilayah/98.01', `kode,nama,${full}`);
  expect(sliceFaults(root)).toEqual([]);
});
