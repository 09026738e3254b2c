import { describe, expect, test } from 'vitest';
import { exampleMeasures, exampleRelease } from '../../../tests/fixtures/example-measures.ts';
import type { BoundaryRow } from '../dataset/batas.ts';
import { choroplethMaps } from '../picture/choropleth-maps.ts';
import { byProvince, commonCaption, mapTable, measureMaps, newestMaps, provinceMaps, provinceTable } from './maps.ts';

/** Boundaries of made-up places, all alike: what they look like does not matter here. */
const boundary = (kode_wilayah: string, tingkat: BoundaryRow['tingkat'], nama_wilayah: string): BoundaryRow => ({
  kode_wilayah,
  nama_wilayah,
  tingkat,
  geometri: {
    type: 'Polygon',
    coordinates: [
      [
        [100, 0],
        [101, 0],
        [101, 1],
        [100, 0],
      ],
    ],
  },
});
const ground = {
  release: exampleRelease('batas'),
  rows: [
    boundary('11', 'provinsi', 'Provinsi Contoh'),
    boundary('11.01', 'kabupaten/kota', 'Kabupaten Contoh'),
    boundary('11.71', 'kabupaten/kota', 'Kota Contoh'),
  ],
};
const maps = newestMaps(choroplethMaps(ground, exampleMeasures()));

describe('pages of maps', () => {
  test('of two drawings of one map the newer is shown', () => {
    const [older, newer] = [choroplethMaps(ground, exampleMeasures()), choroplethMaps(ground, exampleMeasures())];
    expect(newestMaps([...older, ...newer]).get('peta-desa-11')).toBe(newer.find(({ id }) => id === 'peta-desa-11'));
  });
  test('measures come in their order, with a slot for the map of tiles', () => {
    expect(measureMaps(maps).map(({ measure, regencies }) => [measure, regencies])).toEqual([
      ['kepadatan', undefined],
      ['penduduk', undefined],
      ['desa', undefined],
      ['liputan', undefined],
    ]);
  });
  test('a province has its maps in the order of measures', () => {
    expect(provinceMaps(maps).map(({ code, name, maps: own }) => [code, name, own.map(({ id }) => id)])).toEqual([
      ['11', 'Provinsi Contoh', ['peta-kepadatan-11', 'peta-penduduk-11', 'peta-desa-11', 'peta-liputan-11']],
    ]);
  });
  test('the table of a map has each place with its value and class', () => {
    const table = mapTable(maps.get('peta-liputan-11')!);
    expect(table.columns.map(({ title }) => title)).toEqual([
      'Bersumber, dari semua desa dan kelurahan',
      'Persen',
      'Kelas',
    ]);
    expect(table.lines.map(({ code, cells }) => [code, ...cells])).toEqual([
      ['11.01', '1 dari 2', '50', 'semua nilai'],
      ['11.71', 'belum ada data', 'belum ada data', 'belum ada data'],
    ]);
  });
  test('one table holds all measures of a province', () => {
    const [page] = provinceMaps(maps);
    expect(provinceTable(page!).lines.map(({ name, cells }) => [name, ...cells])).toEqual([
      ['Kabupaten Contoh', '98,8', '100.000', '2', '1 dari 2 (50)'],
      ['Kota Contoh', '3.351', '23.456', '0', 'belum ada data'],
    ]);
  });
  test('lines are grouped by province', () => {
    const line = (code: string) => ({ code, name: code, cells: [] });
    expect(byProvince({ columns: [], lines: [line('12.01'), line('11.01'), line('12.02')] })).toEqual([
      { code: '11', lines: [line('11.01')] },
      { code: '12', lines: [line('12.01'), line('12.02')] },
    ]);
  });
  test('sources, licences and notes of several maps are told once', () => {
    const caption = commonCaption(provinceMaps(maps)[0]!.maps);
    expect(caption.sources).toEqual([
      'Guyub, penduduk rekaan.',
      'Guyub, batas rekaan.',
      'Guyub, wilayah rekaan.',
      'Guyub, mutu rekaan.',
      'Guyub, lembaga rekaan.',
    ]);
    expect(caption.notes.filter((note) => note === 'Batas tidak resmi.')).toHaveLength(1);
  });
});
