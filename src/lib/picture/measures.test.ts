import { describe, expect, test } from 'vitest';
import { exampleMeasures } from '../../../tests/fixtures/example-measures.ts';
import { classOf } from '../charts/value-classes.ts';
import { measureTable } from './measure-table.ts';
import type { MapLevel, MeasureId } from './measures.ts';
import { measureIds } from './measures.ts';

const measures = exampleMeasures();
const of = (id: MeasureId) => {
  const found = measures.find((measure) => measure.id === id);
  if (found === undefined) throw new Error(`no measure ${id}`);
  return found;
};
const texts = (id: MeasureId, level: MapLevel) =>
  of(id)[level].places.map(({ code, name, text }) => `${code} ${name}: ${text}`);

describe('measures of maps', () => {
  test('there are four, each with places by code at two levels', () => {
    expect(measures.map(({ id }) => id)).toEqual([...measureIds]);
    for (const id of measureIds) {
      expect(of(id).provinces.places.map(({ code }) => code)).toEqual(['11', '12']);
      expect(of(id).regencies.places.map(({ code }) => code)).toEqual(['11.01', '11.71']);
    }
  });
  test('density has a decimal below 100 only; without an area there is no data, never zero', () => {
    expect(texts('kepadatan', 'regencies')).toEqual([
      '11.01 Kabupaten Contoh: 98,8 jiwa per km²',
      '11.71 Kota Contoh: 3.351 jiwa per km²',
    ]);
    expect(texts('kepadatan', 'provinces')).toEqual([
      '11 Provinsi Contoh: 123 jiwa per km²',
      '12 Provinsi Lain: belum ada data',
    ]);
    expect(of('kepadatan').provinces.byCode.get('12')?.value).toBeNull();
  });
  test('population is as the release has it', () => {
    expect(texts('penduduk', 'provinces')).toEqual([
      '11 Provinsi Contoh: 123.456 jiwa',
      '12 Provinsi Lain: 2.000 jiwa',
    ]);
  });
  test('villages are counted through the tree, of any kind', () => {
    expect(texts('desa', 'regencies')).toEqual([
      '11.01 Kabupaten Contoh: 2 desa dan kelurahan',
      '11.71 Kota Contoh: 0 desa dan kelurahan',
    ]);
  });
  test('coverage counts a village once, for the five programmes only, and says part and whole', () => {
    expect(texts('liputan', 'regencies')).toEqual([
      '11.01 Kabupaten Contoh: 1 dari 2 desa dan kelurahan (50 persen)',
      '11.71 Kota Contoh: belum ada data',
    ]);
    expect(texts('liputan', 'provinces')[0]).toBe('11 Provinsi Contoh: 1 dari 2 desa dan kelurahan (50 persen)');
  });
  test('where none is named it says so, in words and in the legend, and never zero', () => {
    const { regencies } = exampleMeasures([]).find(({ id }) => id === 'liputan')!;
    expect(regencies.places.map(({ name, text }) => `${name}: ${text}`)).toEqual([
      'Kabupaten Contoh: belum ada dari 2 desa dan kelurahan',
      'Kota Contoh: belum ada data',
    ]);
    expect(regencies.classTexts[0]).toBe('belum ada');
  });
  test('coverage of regencies adds up to that of their province', () => {
    const { provinces, regencies } = of('liputan');
    const sum = (key: 'part' | 'whole') => regencies.places.reduce((total, place) => total + (place[key] ?? 0), 0);
    expect([sum('part'), sum('whole')]).toEqual([provinces.places[0]?.part, provinces.places[0]?.whole]);
  });
  test('each level names the releases that it is drawn from', () => {
    const names = (id: MeasureId, level: MapLevel) => of(id)[level].releases.map(({ name }) => name);
    expect(names('desa', 'provinces')).toEqual(['wilayah']);
    expect(names('liputan', 'provinces')).toEqual(['mutu']);
    expect(names('liputan', 'regencies')).toEqual(['mutu', 'lembaga', 'wilayah']);
  });
  test('every value lies in the class whose interval it is told with', () => {
    for (const { provinces, regencies } of measures)
      for (const { places, classes, classTexts } of [provinces, regencies])
        for (const { value } of places) {
          const found = classOf(classes, value);
          expect(found === null || classTexts[found - 1] !== undefined).toBe(true);
        }
  });
});

describe('measureTable', () => {
  test('has code, name, value and class of each place; part and whole before a share', () => {
    const { fields, rows, decimals } = measureTable(of('liputan'), 'regencies', of('liputan').regencies.places);
    expect(fields.map(({ name }) => name)).toEqual([
      'kode_wilayah',
      'nama_wilayah',
      'wilayah_bersumber',
      'jumlah_wilayah',
      'persen',
      'kelas',
    ]);
    expect(rows).toEqual([
      {
        kode_wilayah: '11.01',
        nama_wilayah: 'Kabupaten Contoh',
        wilayah_bersumber: 1,
        jumlah_wilayah: 2,
        persen: 50,
        kelas: 'semua nilai',
      },
      {
        kode_wilayah: '11.71',
        nama_wilayah: 'Kota Contoh',
        wilayah_bersumber: 0,
        jumlah_wilayah: 0,
        persen: null,
        kelas: null,
      },
    ]);
    expect(decimals).toEqual({ persen: 2 });
  });
});
