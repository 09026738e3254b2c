import { expect, test } from 'vitest';
import { formatFault } from '../../check/fault.ts';
import { readShortForms } from './short-forms.ts';

const large = new Set(['32', '33.28']);
const read = (...lines: string[]) => {
  const { shortForms, faults } = readShortForms('singkatan.csv', lines.join('\n'), (code) => large.has(code));
  return { shortForms, faults: faults.map(formatFault) };
};
const header = 'singkatan,kode,jenis';

test('a short form leads to the code of its province or regency', () => {
  expect(read(header, 'jabar,32,singkatan', 'kab tegal,33.28,singkatan')).toEqual({
    shortForms: [
      ['jabar', '32'],
      ['kab tegal', '33.28'],
    ],
    faults: [],
  });
});
test('other columns are a fault', () => {
  expect(read('singkatan,kode', 'jabar,32')).toEqual({
    shortForms: [],
    faults: ['singkatan.csv:1: kolomnya "singkatan,kode"; tulis singkatan,kode,jenis'],
  });
});
test('all faults are told at once, each with its line', () => {
  expect(read(header, 'jabar,32,singkatan', 'Kep. Riau,99,singkatan', 'jabar,33.28,singkatan').faults).toEqual([
    'singkatan.csv:3:singkatan: "Kep. Riau" bukan huruf kecil dengan satu spasi; tulis seperti "kep riau"',
    'singkatan.csv:3:kode: "99" bukan kode provinsi atau kabupaten/kota; tulis kode yang masih ada',
    'singkatan.csv:4:singkatan: "jabar" sudah ada di baris 2; hapus salah satu',
  ]);
});
test('a form of two spaces, and an empty cell, are faults', () => {
  expect(read(header, 'kep  riau,32,singkatan', ',,').faults).toEqual([
    'singkatan.csv:2:singkatan: "kep  riau" bukan huruf kecil dengan satu spasi; tulis seperti "kep riau"',
    'singkatan.csv:3:singkatan: "" bukan huruf kecil dengan satu spasi; tulis seperti "kep riau"',
    'singkatan.csv:3:kode: "" bukan kode provinsi atau kabupaten/kota; tulis kode yang masih ada',
  ]);
});
