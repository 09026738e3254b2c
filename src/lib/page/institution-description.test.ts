import { expect, test } from 'vitest';
import { exampleTree } from '../../../tests/fixtures/example-places.ts';
import type { InstitutionRow } from '../dataset/lembaga.ts';
import { institutionDescription } from './institution-description.ts';

/** A made-up row: only what the description reads. */
const row = (given: Partial<InstitutionRow>) =>
  ({
    nama: 'Karang Taruna Contoh',
    kode_wilayah: '11.01.01.1001',
    tahun: 2021,
    penerbit: 'Koran Contoh',
    keterangan: 'Pengurus dilantik',
    ...given,
  }) as InstitutionRow;
const describe = (given: Partial<InstitutionRow> = {}) => institutionDescription(row(given), exampleTree());

test('an institution is described by its place and by what its source says, with the year', () => {
  expect(describe({ kode_wilayah: '11.01' })).toBe(
    'Karang Taruna Contoh di Kabupaten Contoh, Provinsi Provinsi Contoh. Menurut Koran Contoh (2021): Pengurus dilantik.',
  );
});
test('a year that is not known is said', () => {
  expect(describe({ tahun: null })).toContain('Menurut Koran Contoh (tahun tidak tertulis)');
});
test('where there is little room, the places between go first, then what the source says', () => {
  expect(describe({ keterangan: 'x'.repeat(70) })).toMatch(/^Karang Taruna Contoh di Kelurahan Kelurahan A\. Menurut/);
  expect(describe({ keterangan: 'x'.repeat(200) })).toMatch(
    /, Provinsi Provinsi Contoh, disebut oleh Koran Contoh \(2021\)\.$/,
  );
});
