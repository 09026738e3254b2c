import { expect, test } from 'vitest';
import { fullPlace } from './full-place.ts';

// Made-up names; only the form of the codes is real.
const names = new Map([
  ['99', 'Provinsi Contoh'],
  ['99.01', 'Kabupaten Contoh'],
  ['99.01.02', 'Kecamatan Contoh'],
  ['99.01.02.2003', 'Desa Contoh'],
]);

test('fullPlace fills every level above a village and the village itself', () => {
  expect(fullPlace('99.01.02.2003', names)).toEqual({
    kode_provinsi: '99',
    nama_provinsi: 'Provinsi Contoh',
    kode_kabupaten_kota: '99.01',
    nama_kabupaten_kota: 'Kabupaten Contoh',
    kode_kecamatan: '99.01.02',
    nama_kecamatan: 'Kecamatan Contoh',
    kode_desa_kelurahan: '99.01.02.2003',
    nama_desa_kelurahan: 'Desa Contoh',
  });
});

test('fullPlace leaves the levels below a province empty', () => {
  const place = fullPlace('99', names);
  expect(place.nama_provinsi).toBe('Provinsi Contoh');
  expect(Object.values(place).filter((value) => value !== null)).toEqual(['99', 'Provinsi Contoh']);
});

test('fullPlace knows no level of Indonesia', () => {
  expect(Object.values(fullPlace('0', names)).every((value) => value === null)).toBe(true);
});

test('fullPlace refuses a code that no place has', () => {
  expect(() => fullPlace('99.01.09', names)).toThrow('fullPlace: no place has the code "99.01.09"');
});
