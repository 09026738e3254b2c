import { describe, expect, test } from 'vitest';
import type { FigureRow } from '../dataset/angka.ts';
import { figuresByPlace, figuresNearby } from './figures.ts';

/** Made-up figures. */
const figure = (id: string, kode_wilayah: string, more: Partial<FigureRow> = {}): FigureRow => ({
  id,
  program: 'tksk',
  sub_jenis: null,
  indikator: 'jumlah',
  cakupan: 'seluruh',
  kode_wilayah,
  nama_wilayah: 'Contoh',
  tingkat: 'provinsi',
  nilai: 1,
  satuan: 'orang',
  makna: 'contoh',
  tanggal_acuan: '2020',
  mutu: 'B',
  jenis_sumber: 'media',
  penerbit: 'Contoh',
  url: 'https://example.org/',
  catatan: null,
  jenis_asal: 'contoh',
  ...more,
});

describe('figures about a place', () => {
  const all = [figure('A001', '0'), figure('A002', '32'), figure('A003', '32.76')];
  test('figures of the place itself come first', () => {
    expect(figuresNearby('32.76', all)).toMatchObject({ code: '32.76', isHere: true });
  });
  test('else those of the nearest place above, marked as not of this place', () => {
    expect(figuresNearby('32.04.01', all)).toMatchObject({ code: '32', isHere: false });
    expect(figuresNearby('11.01', all)).toMatchObject({ code: '0', isHere: false });
    expect(figuresNearby('11.01', all.slice(1))).toBeNull();
  });
  test('a code that begins alike is no place above: 32.7 is not 32.76', () => {
    expect(figuresNearby('32.76', [figure('A009', '32.7')])).toBeNull();
  });
  test('whole counts are read before parts, newer before older, grade A before B', () => {
    const ids = figuresNearby('32', [
      figure('A004', '32', { cakupan: 'sebagian', tanggal_acuan: '2024' }),
      figure('A005', '32', { tanggal_acuan: '2021-05' }),
      figure('A006', '32', { tanggal_acuan: '2021-05', mutu: 'A' }),
      figure('A007', '32', { tanggal_acuan: '2022' }),
    ])?.figures.map(({ id }) => id);
    expect(ids).toEqual(['A007', 'A006', 'A005', 'A004']);
  });
  test('figuresByPlace puts Indonesia first, then places by code', () => {
    expect(figuresByPlace([...all].reverse()).map(({ code }) => code)).toEqual(['0', '32', '32.76']);
  });
});
