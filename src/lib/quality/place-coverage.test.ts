import { describe, expect, test } from 'vitest';
import { exampleTree } from '../../../tests/fixtures/example-places.ts';
import type { InstitutionRow } from '../dataset/lembaga.ts';
import { placeCoverage } from './place-coverage.ts';

const { places } = exampleTree();
const named = (...rows: [program: InstitutionRow['program'], kode_wilayah: string][]) =>
  placeCoverage(
    places,
    rows.map(([program, kode_wilayah]) => ({ program, kode_wilayah })),
  );
/** `covered of all` by level, for one programme and area. */
const of = (rows: ReturnType<typeof named>, program: string, area: string) =>
  rows
    .filter((row) => row.program === program && row.kode_wilayah === area)
    .map(({ wilayah_bersumber, jumlah_wilayah }) => `${wilayah_bersumber} of ${jumlah_wilayah}`);

describe('placeCoverage', () => {
  test('an institution of a village counts for the village, its district, regency and province', () => {
    expect(of(named(['psm', '11.01.01.1001']), 'psm', '0')).toEqual(['1 of 2', '1 of 2', '1 of 1', '1 of 2']);
  });
  test('an institution of a regency counts for no district and no village', () => {
    expect(of(named(['psm', '11.01']), 'psm', '0')).toEqual(['1 of 2', '1 of 2', '0 of 1', '0 of 2']);
  });
  test('a place with two institutions counts once', () => {
    expect(of(named(['psm', '11.71'], ['psm', '11.71']), 'psm', '11')).toEqual([
      '1 of 1',
      '1 of 2',
      '0 of 1',
      '0 of 2',
    ]);
  });
  test('a province counts its own places only, and one that nobody names has none covered', () => {
    expect(of(named(['psm', '11.01']), 'psm', '12')).toEqual(['0 of 1', '0 of 0', '0 of 0', '0 of 0']);
  });
  test('semua counts a place once, whatever programmes are named there; kinds outside the five do not count', () => {
    const rows = named(['psm', '11.01.01.1001'], ['tksk', '11.01.01'], ['lainnya', '11.71']);
    expect(of(rows, 'semua', '0')).toEqual(['1 of 2', '1 of 2', '1 of 1', '1 of 2']);
    expect(of(rows, 'tksk', '0')).toEqual(['1 of 2', '1 of 2', '1 of 1', '0 of 2']);
  });
  test('every programme, level and area has its row: the nation first, then provinces by code', () => {
    const rows = named();
    expect(rows).toHaveLength(6 * 4 * 3);
    expect(rows.slice(0, 3).map(({ kode_wilayah, nama_wilayah }) => `${kode_wilayah} ${nama_wilayah}`)).toEqual([
      '0 Indonesia',
      '11 Provinsi Contoh',
      '12 Provinsi Lain',
    ]);
    expect(rows.filter(({ wilayah_bersumber }) => wilayah_bersumber > 0)).toEqual([]);
  });
});
