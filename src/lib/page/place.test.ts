import { describe, expect, test } from 'vitest';
import { exampleTree } from '../../../tests/fixtures/example-places.ts';
import type { FigureRow } from '../dataset/angka.ts';
import type { ExternalDatasetRow } from '../dataset/katalog.ts';
import type { InstitutionRow } from '../dataset/lembaga.ts';
import type { PopulationRow } from '../dataset/penduduk.ts';
import type { ProgrammeRow } from '../dataset/program.ts';
import type { PlaceTables } from './place.ts';
import { placePage } from './place.ts';

/** Made-up rows: only what the page reads. */
const tables: PlaceTables = {
  tree: exampleTree(),
  programmes: [{ id: 'tksk', nama: 'TKSK' }] as ProgrammeRow[],
  institutions: [{ id: 'L001', nama: 'Contoh', program: 'tksk', kode_wilayah: '11.01.01.1001' }] as InstitutionRow[],
  figures: [] as FigureRow[],
  externalDatasets: [
    { id: 'K001', kode_wilayah: '11' },
    { id: 'K002', kode_wilayah: '11.01' },
    { id: 'K003', kode_wilayah: '11.71' },
  ] as ExternalDatasetRow[],
  populationByCode: new Map([['11.01', { jumlah_penduduk: 10 } as PopulationRow]]),
  outlineByCode: new Map(),
};

describe('what the page of a place shows', () => {
  test('a lead that says the kind, where it is, and what it consists of', () => {
    expect(placePage('11', tables).lead).toBe(
      'Provinsi di Indonesia: 1 kabupaten, 1 kota, 1 kecamatan, 1 desa, 1 kelurahan.',
    );
    expect(placePage('11.01.01', tables).lead).toBe(
      'Kecamatan di Kabupaten Contoh, Provinsi Contoh: 1 desa, 1 kelurahan.',
    );
    expect(placePage('11.71', tables).lead).toBe('Kota di Provinsi Contoh.');
  });
  test('a title for what lies below, in the local words of the place', () => {
    expect(placePage('11', tables).childrenTitle).toBe('Kabupaten dan kota');
    expect(placePage('11.01.01', tables).childrenTitle).toBe('Kelurahan dan gampong');
    expect(placePage('11.71', tables).childrenTitle).toBe('Wilayah di dalamnya');
  });
  test('institutions of the villages below, by village', () => {
    expect([...placePage('11.01.01', tables).institutionsByPlace.keys()]).toEqual(['11.01.01.1001']);
    expect(placePage('12', tables).description).toContain('Belum ada lembaga yang disebut sumber');
  });
  test('official datasets of the place and above, nearest first, not of its neighbours', () => {
    expect(placePage('11.01.01', tables).externalDatasets.map(({ id }) => id)).toEqual(['K002', 'K001']);
  });
  test('a district offers the slice of its regency, a regency its own', () => {
    expect(placePage('11.01.01', tables).slices.map(({ dataset, code }) => [dataset, code])).toEqual([
      ['wilayah', '11.01'],
      ['lembaga', '11'],
      ['angka', '11'],
    ]);
    expect(placePage('11', tables).slices[0]?.code).toBe('11');
  });
  test('no map where neither point nor outline is known, no population below the regency', () => {
    expect(placePage('11.01', tables).locator).toBeNull();
    expect(placePage('11.01', tables).population?.jumlah_penduduk).toBe(10);
    expect(placePage('11.01.01', tables).population).toBeUndefined();
  });
});
