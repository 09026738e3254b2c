import { describe, expect, test } from 'vitest';
import { goneRow, lineageRow, namesOf } from '../../../tests/fixtures/example-lineage.ts';
import type { LineageStep } from './lineage-of.ts';
import { lineageOf } from './lineage-of.ts';

const village = (kode_lama: string, kode_baru: string) => lineageRow({ kode_lama, kode_baru });
const rows = [
  lineageRow({ kode_lama: '98.01', kode_baru: '97.01' }),
  lineageRow({ kode_lama: '98.01.01', kode_baru: '97.01.01' }),
  village('98.01.01.2001', '97.01.01.2001'),
  village('98.01.01.2002', '97.01.02.2001'),
  village('98.01.02.2001', '97.01.02.2002'),
  goneRow('98.01.02.2002'),
  lineageRow({
    kode_lama: '98.01.02.2009',
    kode_baru: '98.01.02.2003',
    tahun_lama: 2016,
    tahun_baru: 2018,
    peristiwa: 'kode berganti',
  }),
  lineageRow({ kode_lama: '11.01' }),
].map((row) => (row.kode_lama === '11.01' ? { ...row, kode_baru: '12.01' } : row));
const nameIn = namesOf(
  '2016 98.01 Kabupaten Contoh',
  '2022 98.01 Kabupaten Contoh',
  '2022 98.01.01 Satu',
  '2022 98.01.02 Dua',
  '2023 97.01 Kabupaten Contoh',
  '2023 97.01.02 Dua Baru',
  '2023 98.01.02.2002 Pemakai Kode',
);
const of = (code: string) => lineageOf(code, { rows, nameIn, editions: [2016, 2018, 2022, 2023] });
const codesOf = (steps: readonly LineageStep[]) =>
  steps.flatMap((step) => step.events.flatMap((group) => group.districts.flatMap(({ codes }) => codes)));

describe('lineageOf', () => {
  test('an old regency: its name, its editions, and what its code became', () => {
    expect(of('98.01')).toMatchObject({
      name: 'Kabupaten Contoh',
      first: 2016,
      last: 2022,
      isToday: false,
      became: { kode_baru: '97.01' },
      was: null,
      count: 7,
    });
  });
  test('a regency of today: what its code was, and what came to it', () => {
    expect(of('97.01')).toMatchObject({
      first: 2023,
      isToday: true,
      became: null,
      was: { kode_lama: '98.01' },
      count: 5,
    });
  });
  test('sums up by event and level', () => {
    expect(of('98.01').summary).toEqual([
      {
        event: 'pemekaran provinsi',
        counts: { provinsi: 0, 'kabupaten/kota': 1, kecamatan: 1, 'desa/kelurahan': 3 },
      },
      { event: 'kode berganti', counts: { provinsi: 0, 'kabupaten/kota': 0, kecamatan: 0, 'desa/kelurahan': 1 } },
      { event: 'hilang', counts: { provinsi: 0, 'kabupaten/kota': 0, kecamatan: 0, 'desa/kelurahan': 1 } },
    ]);
  });
  test('goes by step, oldest first, to the edition that follows', () => {
    expect(of('98.01').steps.map(({ from, to, count }) => [from, to, count])).toEqual([
      [2016, 2018, 1],
      [2022, 2023, 6],
    ]);
  });
  test('groups villages by their old district; where they went to one district, names it', () => {
    const [division] = of('98.01').steps[1]?.events ?? [];
    expect(
      division?.districts.map(({ before, after, codes }) => [before, after, codes.map(({ code }) => code)]),
    ).toEqual([
      [null, null, ['98.01', '98.01.01']],
      [{ code: '98.01.01', name: 'Satu' }, null, ['98.01.01.2001', '98.01.01.2002']],
      [{ code: '98.01.02', name: 'Dua' }, { code: '97.01.02', name: 'Dua Baru' }, ['98.01.02.2001']],
    ]);
  });
  test('tells whose a code is in the next edition', () => {
    expect(codesOf(of('98.01').steps).filter(({ takenBy }) => takenBy !== null)).toMatchObject([
      { code: '98.01.02.2002', takenBy: 'Pemakai Kode' },
    ]);
  });
  test('candidates of one code stand in one line, by the event of the first', () => {
    const candidates = ([1, 2] as const).map((urutan) =>
      lineageRow({
        kode_lama: '98.01.01.2001',
        kode_baru: `97.01.01.200${urutan}`,
        urutan,
        calon: true,
        peristiwa: urutan === 1 ? 'pindah kecamatan' : 'pemekaran kecamatan',
      }),
    );
    const { steps } = lineageOf('98.01', { rows: candidates, nameIn, editions: [2022, 2023] });
    expect(codesOf(steps).map(({ code, rows: lines }) => [code, lines.map(({ kode_baru }) => kode_baru)])).toEqual([
      ['98.01.01.2001', ['97.01.01.2001', '97.01.01.2002']],
    ]);
    expect(steps[0]?.events.map(({ event }) => event)).toEqual(['pindah kecamatan']);
  });
});
