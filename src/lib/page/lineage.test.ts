import { describe, expect, test } from 'vitest';
import { goneRow, lineageRow, namesOf } from '../../../tests/fixtures/example-lineage.ts';
import type { LineageSampleRow } from '../dataset/silsilah.ts';
import {
  certaintyCounts,
  codeCount,
  dividedVillage,
  eventExamples,
  goneWithCodeTaken,
  judgedSample,
  lineageRegencies,
  qualitySteps,
  regencyList,
  swappedCodes,
} from './lineage.ts';

const candidates = [1, 2].map((urutan) =>
  lineageRow({
    kode_lama: '98.01.01.2001',
    kode_baru: `97.01.01.200${urutan}`,
    urutan,
    calon: true,
    keyakinan: 'rendah',
  }),
);

test('codeCount: candidates of one code count once, the same code of two editions twice', () => {
  expect(codeCount(candidates)).toBe(1);
  expect(codeCount([lineageRow({ tahun_lama: 2016 }), lineageRow({ tahun_lama: 2018 })])).toBe(2);
});

describe('eventExamples', () => {
  test('takes the most certain row of each event, then the first by code, in the order of events', () => {
    const rows = [
      lineageRow({ kode_lama: '98.01', peristiwa: 'ganti nama', keyakinan: 'sedang' }),
      lineageRow({ kode_lama: '98.03', peristiwa: 'ganti nama' }),
      lineageRow({ kode_lama: '98.02', peristiwa: 'ganti nama' }),
      lineageRow({ kode_lama: '98.04', peristiwa: 'digabung', keyakinan: 'sedang' }),
    ];
    expect(eventExamples(rows).map(({ event, count, example }) => [event, count, example.kode_lama])).toEqual([
      ['digabung', 1, '98.04'],
      ['ganti nama', 3, '98.02'],
    ]);
  });
  test('an event of gone codes alone has its example too', () => {
    expect(eventExamples([goneRow('98.01.01.2009')])).toMatchObject([
      { event: 'hilang', example: { kode_lama: '98.01.01.2009' } },
    ]);
  });
});

describe('swappedCodes', () => {
  const swap = (kode_lama: string, kode_baru: string, keyakinan: 'tinggi' | 'sedang') =>
    lineageRow({ kode_lama, kode_baru, keyakinan, peristiwa: 'kode dipakai tempat lain' });
  test('finds two places that took each other’s code, certain ones before others', () => {
    const found = swappedCodes([
      swap('98.01', '98.02', 'sedang'),
      swap('98.02', '98.01', 'sedang'),
      swap('98.05', '98.06', 'tinggi'),
      swap('98.06', '98.05', 'tinggi'),
    ]);
    expect(found?.map(({ kode_lama }) => kode_lama)).toEqual(['98.05', '98.06']);
  });
  test('one that took a code and lost none to it is no swap', () => {
    expect(swappedCodes([swap('98.01', '98.02', 'tinggi'), swap('98.02', '98.03', 'tinggi')])).toBeNull();
  });
});

test('dividedVillage: a certain village, not its regency; null where there is none', () => {
  const village = lineageRow({ kode_lama: '98.01.01.2001', kode_baru: '97.01.01.2001' });
  expect(dividedVillage([lineageRow(), village])).toBe(village);
  expect(dividedVillage([lineageRow()])).toBeNull();
});

test('qualitySteps: sums the levels of a step, and all steps; new codes of unknown origin are what is left', () => {
  const line = (tahun_lama: number, tahun_baru: number, tingkat: 'kecamatan' | 'desa/kelurahan', left: number) => ({
    tahun_lama,
    tahun_baru,
    tingkat,
    kode_ditinggalkan: left,
    satu_pengganti: left - 3,
    berupa_calon: 1,
    tanpa_pengganti: 2,
    dipakai_tempat_lain: 4,
    kode_baru: 20,
    baru_berasal: 15,
  });
  const found = qualitySteps([
    line(2018, 2020, 'desa/kelurahan', 50),
    line(2016, 2018, 'kecamatan', 10),
    line(2016, 2018, 'desa/kelurahan', 30),
  ]);
  expect(found?.steps).toEqual([
    { from: 2016, to: 2018, left: 40, one: 34, candidates: 2, none: 4, given: 8, newWithoutOrigin: 10 },
    { from: 2018, to: 2020, left: 50, one: 47, candidates: 1, none: 2, given: 4, newWithoutOrigin: 5 },
  ]);
  expect(found?.all).toMatchObject({ from: 2016, to: 2020, left: 90, one: 81, candidates: 3, none: 6, given: 12 });
  expect(qualitySteps([])).toBeNull();
});

test('judgedSample: counts by event, and each row that is not right with its name', () => {
  const judged = (kode_lama: string, putusan: LineageSampleRow['putusan']): LineageSampleRow => ({
    kode_lama,
    tahun_lama: 2022,
    peristiwa: 'hilang',
    bobot: 1,
    putusan,
    isyarat_1: 'rekaan',
    isyarat_2: 'rekaan',
    keterangan: null,
  });
  const { lines, doubtful } = judgedSample(
    [judged('98.01', 'benar'), judged('98.02', 'salah'), judged('98.03', 'tidak dapat diputuskan')],
    [lineageRow({ kode_lama: '98.02', nama_lama: 'Dua' })],
  );
  expect(lines).toEqual([{ event: 'hilang', right: 1, wrong: 1, undecided: 1 }]);
  expect(doubtful.map(({ kode_lama, name }) => [kode_lama, name])).toEqual([
    ['98.02', 'Dua'],
    ['98.03', '98.03'],
  ]);
});

test('certaintyCounts: by code, so that candidates count once', () => {
  expect(certaintyCounts([lineageRow(), ...candidates])).toEqual([
    { certainty: 'tinggi', count: 1 },
    { certainty: 'sedang', count: 0 },
    { certainty: 'rendah', count: 1 },
  ]);
});

test('goneWithCodeTaken: a place not found again whose code the next edition has', () => {
  const rows = [goneRow('98.01.01.2001'), goneRow('98.01.01.2002')];
  const nameIn = namesOf('2023 98.01.01.2002 Lain', '2025 98.01.01.2001 Kelak');
  expect(goneWithCodeTaken(rows, nameIn, [2022, 2023, 2025]).map(({ kode_lama }) => kode_lama)).toEqual([
    '98.01.01.2002',
  ]);
});

describe('regencies with a page', () => {
  const rows = [
    lineageRow(),
    lineageRow({ kode_lama: '98.01.01.2001', kode_baru: '97.01.01.2001' }),
    lineageRow({ kode_lama: '96.71.01.2001', kode_baru: '96.71.02.2001', peristiwa: 'pindah kecamatan' }),
    goneRow('95.01.01.2001'),
  ];
  test('are those in which a code left, and those to which one came', () => {
    expect(lineageRegencies(rows)).toEqual(['95.01', '96.71', '97.01', '98.01']);
  });
  test('are listed by province with their count, and with what their own code became or was', () => {
    expect(regencyList(rows, (code) => `N${code}`)).toEqual([
      { code: '95', name: 'N95', regencies: [{ code: '95.01', name: 'N95.01', count: 1, became: null, was: null }] },
      { code: '96', name: 'N96', regencies: [{ code: '96.71', name: 'N96.71', count: 1, became: null, was: null }] },
      { code: '97', name: 'N97', regencies: [{ code: '97.01', name: 'N97.01', count: 2, became: null, was: '98.01' }] },
      { code: '98', name: 'N98', regencies: [{ code: '98.01', name: 'N98.01', count: 2, became: '97.01', was: null }] },
    ]);
  });
});
