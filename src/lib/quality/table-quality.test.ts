import { describe, expect, test } from 'vitest';
import type { Field } from '../package/field.ts';
import type { AnyRow } from '../package/table.ts';
import { tableQuality } from './table-quality.ts';

const field = (name: string, type: Field['type'] = 'string'): Field => ({
  name,
  type,
  title: name,
  description: 'Rekaan.',
  example: 'x',
});
const measure = (fields: readonly Field[], rows: readonly AnyRow[], temporal = '2009/2026') =>
  tableQuality({
    release: { name: 'contoh', version: '1.0.0', created: '2026-11-24T00:00:00Z', 'guyub:temporal': temporal },
    resource: { name: 'tabel', schema: { fields: [...fields], primaryKey: ['id'], missingValues: [''] } },
    rows,
  });

describe('tableQuality', () => {
  test('filled and empty cells together are rows times columns', () => {
    const rows = [
      { id: 'a', isi: null },
      { id: 'b', isi: 'x' },
    ];
    expect(measure([field('id'), field('isi')], rows)).toMatchObject({
      dirilis: '2026-11-24',
      baris: 2,
      kolom: 2,
      sel_terisi: 3,
      sel_kosong: 1,
    });
  });
  test('a row of grade A rests on a primary source', () => {
    const rows = [{ mutu: 'A' }, { mutu: 'B' }, { mutu: 'C' }, { mutu: 'A' }];
    expect(measure([field('mutu')], rows)).toMatchObject({ kolom_sumber: 'mutu', baris_primer: 2 });
  });
  test('so does a reference that is not secondary', () => {
    const rows = [{ sekunder: true }, { sekunder: false }];
    expect(measure([field('sekunder', 'boolean')], rows)).toMatchObject({ kolom_sumber: 'sekunder', baris_primer: 1 });
  });
  test('a table that does not tell has no count of them, which is not zero', () => {
    expect(measure([field('id')], [{ id: 'a' }])).toMatchObject({ kolom_sumber: null, baris_primer: null });
  });
  test('years come from the rows; the middle one is a year that stands there; ages end in the year of the release', () => {
    const rows = ['2021-05', '2010', '2026-01-02', '2019'].map((tanggal_acuan) => ({ tanggal_acuan }));
    expect(measure([field('tanggal_acuan'), field('tahun', 'year')], rows)).toMatchObject({
      kolom_waktu: 'tanggal_acuan',
      baris_bertahun: 4,
      tahun_tertua: 2010,
      tahun_tengah: 2019,
      tahun_terbaru: 2026,
      usia_tertua: 16,
      usia_tengah: 7,
      usia_terbaru: 0,
    });
  });
  test('a row without a year is left out of the ages', () => {
    const rows = [{ tahun: 2020 }, { tahun: null }];
    expect(measure([field('tahun', 'year')], rows)).toMatchObject({ baris_bertahun: 1, tahun_tengah: 2020 });
  });
  test('a table without such a column has the year of its release, where that is one', () => {
    const rows = [{ id: 'a' }, { id: 'b' }];
    expect(measure([field('id')], rows, '2025-06-23')).toMatchObject({
      kolom_waktu: null,
      baris_bertahun: 2,
      tahun_tertua: 2025,
      usia_tertua: 1,
    });
    expect(measure([field('id')], rows, '2009/2026')).toMatchObject({
      baris_bertahun: 0,
      tahun_tertua: null,
      usia_tengah: null,
    });
  });
});
