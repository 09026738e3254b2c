import { describe, expect, test } from 'vitest';
import type { LineageRow, LineageSampleRow } from '../dataset/silsilah.ts';
import type { Event } from './event.ts';
import { judgedSample } from './judged-sample.ts';
import { drawSample, precisionOf } from './lineage-sample.ts';

const rowsOf = (peristiwa: Event, count: number, calon = false): LineageRow[] =>
  Array.from({ length: count }, (_, i) => ({
    kode_lama: `99.01.01.${String(2000 + i)}`,
    nama_lama: 'Contoh',
    tingkat: 'desa/kelurahan' as const,
    tahun_lama: peristiwa === 'hilang' ? 2016 : 2018,
    urutan: 1,
    calon,
    kode_baru: null,
    nama_baru: null,
    tahun_baru: null,
    peristiwa,
    keyakinan: null,
    bukti_nama: null,
    bukti_induk: false,
    bukti_nomor: false,
    bukti_tetangga: false,
    bukti_letak: null,
    kode_kini: null,
  }));

describe('drawSample', () => {
  const rows = [...rowsOf('hilang', 40), ...rowsOf('pemekaran kecamatan', 900), ...rowsOf('digabung', 4)];
  const drawn = drawSample(rows);
  const sizeOf = (kind: Event) => drawn.filter(({ row }) => row.peristiwa === kind).length;

  test('draws 200 rows: all of a small kind, ten at least of the others, the rest by size', () => {
    expect(drawn).toHaveLength(200);
    expect([sizeOf('digabung'), sizeOf('hilang'), sizeOf('pemekaran kecamatan')]).toEqual([4, 16, 180]);
  });
  test('weighs each row by how many it stands for', () => {
    expect(drawn.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(944, 9);
  });
  test('keeps the others where a row goes', () => {
    const gone = drawn.at(-1)?.row;
    const again = drawSample(rows.filter((row) => row !== gone));
    expect(again.filter(({ row }) => drawn.some((one) => one.row === row))).toHaveLength(199);
  });
  test('draws no candidates, and all there is where there is less than 200', () => {
    expect(drawSample([...rowsOf('hilang', 12), ...rowsOf('digabung', 9, true)])).toHaveLength(12);
  });
});

describe('precisionOf', () => {
  const judged = (putusan: LineageSampleRow['putusan'], count: number, bobot: number): LineageSampleRow[] =>
    Array.from({ length: count }, () => ({
      kode_lama: '99.01.01.2001',
      tahun_lama: 2016,
      peristiwa: 'hilang' as const,
      bobot,
      putusan,
      isyarat_1: 'satu',
      isyarat_2: 'dua',
      keterangan: null,
    }));

  test('of equal weights it is the share and its Wilson interval: 190 of 200', () => {
    const { share, low, high, ...counts } = precisionOf([...judged('benar', 190, 3), ...judged('salah', 10, 3)]);
    expect(counts).toEqual({ judged: 200, right: 190, wrong: 10, undecided: 0 });
    expect([share, low, high].map((value) => value.toFixed(4))).toEqual(['0.9500', '0.9104', '0.9726']);
  });
  test('rows count as much as they stand for, and what is undecided is not right', () => {
    expect(precisionOf([...judged('benar', 1, 9), ...judged('tidak dapat diputuskan', 1, 1)]).share).toBe(0.9);
  });
});

describe('judgedSample', () => {
  const drawn = drawSample(rowsOf('hilang', 2));
  const header = 'kode_lama,tahun_lama,nama_lama,putusan,isyarat_1,isyarat_2,keterangan\n';

  test('joins the verdicts, by code', () => {
    const text = `${header}99.01.01.2001,2016,x,salah,a,b,Alasan.\n99.01.01.2000,2016,x,benar,a,b,\n`;
    expect(judgedSample(drawn, text, 'p.csv')).toMatchObject({
      faults: [],
      rows: [
        { kode_lama: '99.01.01.2000', putusan: 'benar', keterangan: null, bobot: 1 },
        { kode_lama: '99.01.01.2001', putusan: 'salah', keterangan: 'Alasan.' },
      ],
    });
  });
  test('tells all that is wrong: a verdict that is none, a row without one', () => {
    const { faults } = judgedSample(drawn, `${header}99.01.01.2000,2016,x,mungkin,a,,\n`, 'p.csv');
    expect(faults.map(({ line, field, reason }) => `${line ?? ''} ${field ?? ''}: ${reason}`)).toEqual([
      '2 putusan: kosong atau bukan nilai yang dikenal',
      '2 isyarat_2: kosong atau bukan nilai yang dikenal',
      ' : belum ada putusan untuk 99.01.01.2000 (2016)',
      ' : belum ada putusan untuk 99.01.01.2001 (2016)',
    ]);
  });
});
