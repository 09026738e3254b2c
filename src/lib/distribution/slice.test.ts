import { describe, expect, test } from 'vitest';
import type { FigureRow } from '../dataset/angka.ts';
import type { InstitutionRow } from '../dataset/lembaga.ts';
import { exampleTree } from '../../../tests/fixtures/example-places.ts';
import { figureSlices, formerSlices, hasPlaceSlice, institutionSlices, placeSlices } from './slice.ts';

describe('slices by place', () => {
  const tree = exampleTree();
  test('places: one slice a province and one a regency or city, with the place itself and all below it', () => {
    const slices = [...placeSlices(tree)];
    expect(slices.map(({ code, rows }) => [code, rows.map((row) => row['kode'])])).toEqual([
      ['11', ['11', '11.01', '11.01.01', '11.01.01.1001', '11.01.01.2002', '11.71']],
      ['11.01', ['11.01', '11.01.01', '11.01.01.1001', '11.01.01.2002']],
      ['11.71', ['11.71']],
      ['12', ['12']],
    ]);
  });
  test('a row repeats its place in full, in the column names of Open Data Jabar', () => {
    const [slice] = [...placeSlices(tree)];
    expect(slice?.rows.at(-2)).toMatchObject({
      kode_provinsi: '11',
      nama_kabupaten_kota: 'Kabupaten Contoh',
      kode_kecamatan: '11.01.01',
      nama_desa_kelurahan: 'Desa B',
    });
    expect(slice?.rows[0]).toMatchObject({ nama_provinsi: 'Provinsi Contoh', kode_kabupaten_kota: null });
  });
  test('institutions: one slice a province, empty where none is named', () => {
    const rows = [{ id: 'L001', kode_provinsi: '11' }] as InstitutionRow[];
    expect([...institutionSlices(tree, rows)].map(({ code, rows: found }) => [code, found.length])).toEqual([
      ['11', 1],
      ['12', 0],
    ]);
  });
  test('figures: those of the province and below, never those of Indonesia, with the year apart', () => {
    const figure = (id: string, kode_wilayah: string) => ({ id, kode_wilayah, tanggal_acuan: '2021-05' }) as FigureRow;
    const [first] = [...figureSlices(tree, [figure('A001', '0'), figure('A002', '11.01'), figure('A003', '12')])];
    expect(first?.rows).toMatchObject([{ id: 'A002', tahun: 2021, nama_kabupaten_kota: 'Kabupaten Contoh' }]);
    expect(first?.rows).toHaveLength(1);
  });
  test('an old code has the rows of the place that it became, or none', () => {
    const former = new Map([
      ['98', null],
      ['98.01', '11.01'],
    ]);
    const slices = [
      ...placeSlices(tree),
      ...institutionSlices(tree, [{ id: 'L001', kode_provinsi: '11' } as InstitutionRow]),
    ];
    expect(formerSlices(slices, former).map(({ dataset, code, rows }) => [dataset, code, rows.length])).toEqual([
      ['wilayah', '98', 0],
      ['wilayah', '98.01', 4],
      ['lembaga', '98', 0],
    ]);
    expect(formerSlices(slices, former)[1]?.rows[0]).toMatchObject({ kode: '11.01' });
  });
  test('hasPlaceSlice: provinces, regencies and cities, not districts', () => {
    expect(['11', '11.01', '11.71', '11.01.01'].map(hasPlaceSlice)).toEqual([true, true, true, false]);
  });
});
