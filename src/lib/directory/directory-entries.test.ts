import { describe, expect, test } from 'vitest';
import { exampleTree } from '../../../tests/fixtures/example-places.ts';
import type { InstitutionRow } from '../dataset/lembaga.ts';
import { directoryEntries, institutionKind } from './directory-entries.ts';

const row = (id: string, nama: string, kode_wilayah: string, more: Partial<InstitutionRow> = {}) =>
  ({
    id,
    nama,
    kode_wilayah,
    kode_provinsi: kode_wilayah.slice(0, 2),
    program: 'psm',
    sub_jenis: null,
    tingkat_lembaga: null,
    tahun: 2018,
    mutu: 'B',
    ...more,
  }) as InstitutionRow;

describe('entries of the directory', () => {
  test('by place, then name; each with its place in full, since names repeat', () => {
    const entries = directoryEntries(
      [
        row('L3', 'Sama', '12'),
        row('L2', 'Sama', '11.01.01.1001', { tahun: null }),
        row('L1', 'Lain', '11.01.01.1001', { sub_jenis: 'anak', mutu: 'A' }),
      ],
      exampleTree(),
    );
    expect(entries.map(({ id, tempat }) => [id, tempat])).toEqual([
      ['L1', 'Kelurahan Kelurahan A, Kecamatan Kecamatan Contoh, Kabupaten Contoh, Provinsi Provinsi Contoh'],
      ['L2', 'Kelurahan Kelurahan A, Kecamatan Kecamatan Contoh, Kabupaten Contoh, Provinsi Provinsi Contoh'],
      ['L3', 'Provinsi Provinsi Lain'],
    ]);
    expect(entries[0]).toMatchObject({ program: 'psm', jenis: 'anak', provinsi: '11', tahun: '2018', mutu: 'A' });
    expect(entries[1]).toMatchObject({ jenis: 'tidak-disebut', tahun: 'tidak-disebut' });
  });
  test('the kind is the field it serves, else the level of its board, else unsaid', () => {
    expect(institutionKind({ sub_jenis: 'forum', tingkat_lembaga: 'provinsi' })).toBe('forum');
    expect(institutionKind({ sub_jenis: null, tingkat_lembaga: 'desa/kelurahan' })).toBe('tingkat-desa-kelurahan');
    expect(institutionKind({ sub_jenis: null, tingkat_lembaga: 'RW' })).toBe('tingkat-rw');
    expect(institutionKind({ sub_jenis: null, tingkat_lembaga: null })).toBe('tidak-disebut');
  });
});
