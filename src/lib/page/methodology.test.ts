import { describe, expect, test } from 'vitest';
import { examplePlace } from '../../../tests/fixtures/example-places.ts';
import type { FigureRow } from '../dataset/angka.ts';
import type { InstitutionRow } from '../dataset/lembaga.ts';
import type { Manifest } from '../distribution/manifest.ts';
import type { Descriptor } from '../package/descriptor.ts';
import { checkedAmount, exampleFigures, methodologyPage } from './methodology.ts';

/** Made-up rows: only what the page reads. */
const figure = (id: string, more: Partial<FigureRow>) =>
  ({
    id,
    program: 'tksk',
    kode_wilayah: '0',
    cakupan: 'seluruh',
    mutu: 'A',
    tanggal_acuan: '2020',
    ...more,
  }) as FigureRow;
const figures = [
  figure('A001', { nilai: 7201 }),
  figure('A002', { nilai: 7230, mutu: 'B', tanggal_acuan: '2021' }),
  figure('A021', { nilai: 7201, cakupan: 'sebagian' }),
  figure('A100', { nilai: 7201, program: 'psm' }),
  figure('A101', { nilai: 7201, kode_wilayah: '11' }),
];
const institutions = [
  { id: 'L001', mutu: 'B', presisi_wilayah: 'desa/kelurahan', tahun: 2019 },
  { id: 'L048', mutu: 'C', presisi_wilayah: 'provinsi', tahun: null },
] as InstitutionRow[];
const counts = { provinsi: 34, 'kabupaten/kota': 514, 'desa/kelurahan': 83_436 };
const tables = {
  figures,
  institutions,
  places: [
    examplePlace('11', 'Contoh'),
    examplePlace('11.01', 'Contoh'),
    examplePlace('11.01.01', 'Contoh'),
    examplePlace('11.01.01.2001', 'Rekaan'),
    examplePlace('11.01.01.2002', 'Contoh'),
    examplePlace('11.01.01.2003', 'Rekaan'),
  ],
  vintages: [
    { year: '2018', counts: { ...counts, kecamatan: 7201 } },
    { year: '2020', counts: { ...counts, kecamatan: 7230 } },
  ],
};

describe('the page on method', () => {
  const page = methodologyPage(tables);
  test('counts by grade, scope, precision, year and reading', () => {
    expect(page.grades).toEqual([
      { grade: 'A', figures: 4, institutions: 0 },
      { grade: 'B', figures: 1, institutions: 1 },
      { grade: 'C', figures: 0, institutions: 1 },
    ]);
    expect(page.scopes).toEqual({ seluruh: 4, sebagian: 1 });
    expect(page.precision.map((row) => row.institutions)).toEqual([1, 0, 0, 1]);
    expect(page.withoutYear).toBe(1);
    expect(page.readings.figures).toEqual({ total: 5, twice: 2, once: 3, unreached: ['A021'] });
    expect(page.readings.institutions).toEqual({ total: 2, twice: 1, once: 1, unreached: [] });
  });
  test('tells the name that most villages share, whatever districts are called', () => {
    expect(page.commonName).toEqual({ name: 'Rekaan', villages: 2 });
    expect(methodologyPage({ ...tables, places: [] }).commonName).toBeNull();
  });
  test('finds the editions whose districts a national total of TKSK counts, older first', () => {
    expect(page.posts.map(({ figure: { id }, year }) => [id, year])).toEqual([
      ['A001', '2018'],
      ['A002', '2020'],
    ]);
    expect(methodologyPage({ ...tables, vintages: [] }).posts).toEqual([]);
  });
});
test('an example has all its figures, in their order, or none', () => {
  expect(exampleFigures(figures, ['A100', 'A001']).map(({ id }) => id)).toEqual(['A100', 'A001']);
  expect(exampleFigures(figures, ['A001', 'A999'])).toEqual([]);
});
test('what a build checks is counted once a table, not once a format', () => {
  const releases = [
    { name: 'contoh', version: '1.0.0', resources: [{ path: 'satu.csv' }, { path: 'dua.json' }] },
  ] as Descriptor[];
  const manifest = Object.fromEntries(
    Object.entries({ 'satu.csv': 3, 'satu.json': 3, 'dua.csv': 4, 'dua.json': 4, 'datapackage.json': undefined }).map(
      ([file, rows]) => [`data/contoh/1.0.0/${file}`, { bytes: 1, sha256: '', rows }],
    ),
  ) as Manifest;
  expect(checkedAmount(releases, manifest)).toEqual({ releases: 1, tables: 2, rows: 7 });
});
