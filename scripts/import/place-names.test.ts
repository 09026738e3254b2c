import { expect, test } from 'vitest';
import { formatFault } from '../../src/lib/check/fault.ts';
import { placeNameFaults } from './place-names.ts';

// Made-up places.
const names = new Map([
  ['0', 'Indonesia'],
  ['99', 'Provinsi Contoh'],
  ['99.01', 'Kabupaten Contoh'],
]);
const faults = (field: string, code: string | undefined, name: string) =>
  placeNameFaults('contoh.csv', 7, [{ field, code, name }], names).map(formatFault);

test('placeNameFaults accepts the official name, stray whitespace apart', () => {
  expect(faults('provinsi', '99', ' Provinsi Contoh')).toEqual([]);
});
test('placeNameFaults accepts INDONESIA for the code 0, and an empty name without code', () => {
  expect(faults('wilayah_nama', '0', 'INDONESIA')).toEqual([]);
  expect(faults('kecamatan', undefined, '')).toEqual([]);
});
test('placeNameFaults refuses another spelling', () => {
  expect(faults('kabupaten_kota', '99.01', 'Kabupaten Conto')).toEqual([
    'contoh.csv:7:kabupaten_kota: «Kabupaten Conto» bukan nama wilayah 99.01 («Kabupaten Contoh»); samakan nama dengan tabel kode; simpan ejaan sumber pada kolom catatan',
  ]);
});
test('placeNameFaults refuses a name deeper than the code, and an unknown code', () => {
  expect(faults('kecamatan', undefined, 'Contoh')).toEqual([
    'contoh.csv:7:kecamatan: «Contoh» tanpa kode setingkat itu; perbaiki kode atau kosongkan nama',
  ]);
  expect(faults('provinsi', '98', 'Contoh')).toEqual([
    'contoh.csv:7:provinsi: kode 98 tidak ada pada edisi 2025; periksa kodenya',
  ]);
});
