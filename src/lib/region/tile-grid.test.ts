import { describe, expect, test } from 'vitest';
import { formatBorders, formatTiles, readBorders, readHandTiles, readTiles, withHandTiles } from './tile-grid.ts';

const codes = ['11.01', '11.02', '11.71'];
const tile = (code: string, column: number, row: number) => ({ code, column, row });
const grid = [tile('11.01', 0, 0), tile('11.02', 1, 0), tile('11.71', 3, 2)];

describe('the files of the tile grid', () => {
  test('are written by code and read back to the same tiles', () => {
    const text = formatTiles([...grid].reverse());
    expect(text).toBe('kode,kolom,baris\n11.01,0,0\n11.02,1,0\n11.71,3,2\n');
    expect(readTiles('petak.csv', text, codes)).toEqual(grid);
  });

  test('hold the pairs of neighbours', () => {
    const text = formatBorders([['11.01', '11.02']]);
    expect(text).toBe('kode,kode_tetangga\n11.01,11.02\n');
    expect(readBorders('petak-tetangga.csv', text)).toEqual([['11.01', '11.02']]);
  });
});

describe('readTiles', () => {
  test('names every code that is unknown, twice there or missing, every cell that is taken or no number', () => {
    const text = 'kode,kolom,baris\n11.01,0,0\n11.01,2,2\n99.99,4,4\n11.02,0,0\n11.02,x,-1\n';
    expect(() => readTiles('petak.csv', text, codes)).toThrowErrorMatchingInlineSnapshot(`
      [DataError: petak.csv:kode: 11.71 tidak punya petak; jalankan npm run data -- petak
      petak.csv:3:kode: 11.01 sudah ada di baris 2; hapus salah satu
      petak.csv:4:kode: «99.99» bukan kode kabupaten/kota; tulis seperti 32.76
      petak.csv:5:kolom: petak kolom 0 baris 0 sudah milik 11.01; pilih petak lain
      petak.csv:6:kode: 11.02 sudah ada di baris 5; hapus salah satu
      petak.csv:6:kolom: «x» bukan bilangan bulat 0 sampai 99; tulis seperti 12
      petak.csv:6:baris: «-1» bukan bilangan bulat 0 sampai 99; tulis seperti 12]
    `);
  });

  test('names columns that are not there', () => {
    expect(() => readTiles('petak.csv', 'kode,kolom\n11.01,0\n', codes)).toThrowErrorMatchingInlineSnapshot(
      `[DataError: petak.csv:1:baris: kolom tidak ada; tulis kolom kode, kolom, baris]`,
    );
  });
});

describe('readHandTiles', () => {
  test('gives each correction with its reason and its line', () => {
    const text = 'kode,kolom,baris,alasan\n11.71,2,0,"di utara, di ujung pulau"\n';
    expect(readHandTiles('petak-tangan.csv', text, codes)).toEqual([
      { code: '11.71', column: 2, row: 0, line: 2, reason: 'di utara, di ujung pulau' },
    ]);
  });

  test('refuses a correction without a reason, and two that want one cell', () => {
    const text = 'kode,kolom,baris,alasan\n11.71,2,0,\n11.01,2,0,ujung pulau\n';
    expect(() => readHandTiles('petak-tangan.csv', text, codes)).toThrowErrorMatchingInlineSnapshot(`
      [DataError: petak-tangan.csv:2:alasan: kosong; tulis mengapa petak ini dipindah
      petak-tangan.csv:3:kolom: petak kolom 2 baris 0 sudah milik 11.71; pilih petak lain]
    `);
  });
});

describe('withHandTiles', () => {
  const hand = (code: string, column: number, row: number) => ({ ...tile(code, column, row), line: 2, reason: 'x' });

  test('moves what the corrections say and leaves the rest', () => {
    expect(withHandTiles(grid, 'petak-tangan.csv', [hand('11.71', 2, 0)])).toEqual([
      tile('11.01', 0, 0),
      tile('11.02', 1, 0),
      tile('11.71', 2, 0),
    ]);
  });

  test('lets two places swap their cells', () => {
    expect(withHandTiles(grid, 'petak-tangan.csv', [hand('11.01', 1, 0), hand('11.02', 0, 0)]).slice(0, 2)).toEqual([
      tile('11.01', 1, 0),
      tile('11.02', 0, 0),
    ]);
  });

  test('refuses a cell that another place keeps, and names that place', () => {
    expect(() => withHandTiles(grid, 'petak-tangan.csv', [hand('11.71', 1, 0)])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: petak-tangan.csv:2:kolom: petak kolom 1 baris 0 milik 11.02; pilih petak kosong, atau pindahkan 11.02 juga]`,
    );
  });
});
