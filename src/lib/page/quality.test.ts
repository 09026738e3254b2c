import { describe, expect, test } from 'vitest';
import { exampleTree } from '../../../tests/fixtures/example-places.ts';
import type { Dataset, Descriptor } from '../package/descriptor.ts';
import { columnQuality } from '../quality/column-quality.ts';
import { placeCoverage } from '../quality/place-coverage.ts';
import { tableQuality } from '../quality/table-quality.ts';
import { qualityPage } from './quality.ts';

const field = (name: string, title: string) =>
  ({ name, type: 'string', title, description: 'Rekaan.', example: 'x' }) as const;
const resource = {
  name: 'lembaga',
  title: 'Lembaga rekaan',
  schema: {
    fields: [field('mutu', 'Mutu'), field('tahun', 'Tahun disebut'), field('kode_desa_kelurahan', 'Kode desa')],
    primaryKey: ['mutu'],
    missingValues: [''] as [''],
  },
};
const release = {
  name: 'lembaga',
  version: '1.0.0',
  created: '2026-11-24T00:00:00Z',
  'guyub:temporal': '2019/2026',
  resources: [resource],
} as unknown as Descriptor;
const examined = {
  release,
  resource,
  rows: [
    { mutu: 'A', tahun: '2020', kode_desa_kelurahan: '11.01.01.1001' },
    { mutu: 'B', tahun: null, kode_desa_kelurahan: null },
  ],
};
const page = qualityPage({
  tables: [tableQuality(examined)],
  columns: columnQuality(examined),
  coverage: placeCoverage(exampleTree().places, [{ program: 'psm', kode_wilayah: '11.01.01.1001' }]),
  datasets: [
    { dataset: { name: 'lembaga', title: { id: 'Lembaga', en: 'Institutions' } } as Dataset, releases: [release] },
    { dataset: { name: 'mutu', title: { id: 'Mutu', en: 'Quality' } } as Dataset, releases: [] },
  ],
});

describe('qualityPage', () => {
  test('programmes: places covered and in all, by level, over all of Indonesia', () => {
    expect(page.programmes.map(({ id }) => id)).toEqual([
      'karang-taruna',
      'organisasi-sosial',
      'psm',
      'wksbm',
      'tksk',
      'semua',
    ]);
    expect(page.programmes[2]?.places['desa/kelurahan']).toEqual({ part: 1, whole: 2 });
    expect(page.programmes[4]?.places['desa/kelurahan']).toEqual({ part: 0, whole: 2 });
  });
  test('provinces: by code, never by how much is covered', () => {
    expect(page.provinces.map(({ id, name }) => `${id} ${name}`)).toEqual(['11 Provinsi Contoh', '12 Provinsi Lain']);
    expect(page.provinces[0]?.places['kabupaten/kota']).toEqual({ part: 1, whole: 2 });
  });
  test('a table has its title, the meaning of its year, its columns in order', () => {
    expect(page.datasets).toHaveLength(1);
    expect(page.datasets[0]?.tables[0]).toMatchObject({
      title: 'Lembaga rekaan',
      yearTitle: 'Tahun disebut',
      cells: { part: 4, whole: 6 },
      columns: [{ kolom: 'mutu' }, { kolom: 'tahun' }, { kolom: 'kode_desa_kelurahan' }],
    });
    expect(page.founded).toHaveLength(1);
    expect(page.dated).toHaveLength(1);
  });
  test('it counts the institutions whose place is not certain down to the village', () => {
    expect(page.shallow).toEqual({ part: 1, whole: 2 });
    expect(page.cells).toEqual({ part: 4, whole: 6 });
    expect(page.columnCount).toBe(3);
    expect(page.largest?.title).toBe('Lembaga rekaan');
  });
});
