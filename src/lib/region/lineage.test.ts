import { describe, expect, test } from 'vitest';
import type { LineageLink } from './lineage.ts';
import { makeLineage } from './lineage.ts';

const link = (
  kode_lama: string,
  tahun_lama: number,
  kode_baru: string | null,
  tahun_baru: number | null,
): LineageLink => ({
  kode_lama,
  nama_lama: `Nama ${kode_lama}`,
  tahun_lama,
  urutan: 1,
  calon: false,
  kode_baru,
  tahun_baru,
  peristiwa: kode_baru === null ? 'hilang' : 'pemekaran provinsi',
  keyakinan: null,
});
const editions = [2016, 2018, 2020, 2022, 2023, 2025];
const lineageOf = (links: readonly LineageLink[], ...today: string[]) =>
  makeLineage(links, editions, (code) => today.includes(code));

describe('today', () => {
  const chain = lineageOf([link('91.01', 2018, '92.01', 2020), link('92.01', 2023, '96.01', 2025)], '96.01', '11.01');

  test('follows a code through every change, and tells the path', () => {
    expect(chain.today('91.01', 2016)).toMatchObject({
      outcome: 'satu',
      code: '96.01',
      path: [{ kode_lama: '91.01' }, { kode_lama: '92.01' }],
    });
  });
  test('a code of today is itself, in any year', () => {
    expect(chain.today('11.01', 2016)).toEqual({ outcome: 'satu', code: '11.01', path: [] });
    expect(chain.today('11.01')).toEqual({ outcome: 'satu', code: '11.01', path: [] });
  });
  test('a year between editions is that of the edition in force', () => {
    expect(chain.today('92.01', 2024)).toMatchObject({ code: '96.01' });
    expect(chain.today('91.01', 2019)).toMatchObject({ code: '96.01' });
    expect(chain.today('91.01', 1999)).toMatchObject({ code: '96.01' });
  });
  test('a code that no edition has is not known', () => {
    expect(chain.today('99.99', 2016)).toEqual({ outcome: 'tidak dikenal' });
    expect(chain.today('99.99')).toEqual({ outcome: 'tidak dikenal' });
    expect(chain.today('nonsense')).toEqual({ outcome: 'tidak dikenal' });
  });
  test('a code that was found nowhere later is gone, with the edition in which it was last seen', () => {
    expect(
      lineageOf([link('91.01', 2016, '92.01', 2018), link('92.01', 2022, null, null)]).today('91.01'),
    ).toMatchObject({
      outcome: 'hilang',
      lastSeen: 2022,
    });
  });
  test('candidates are told as such, each followed to today', () => {
    const candidates = [
      { ...link('91.01', 2016, '92.01', 2018), calon: true },
      { ...link('91.01', 2016, '92.02', 2018), calon: true, urutan: 2 },
      link('92.02', 2020, '93.02', 2022),
    ];
    expect(lineageOf(candidates, '92.01', '93.02').today('91.01', 2016)).toMatchObject({
      outcome: 'calon',
      codes: ['92.01', '93.02'],
    });
  });
  test('a code that was given to another place means what it meant in that year; without a year, all of it', () => {
    const swapped = lineageOf(
      [link('11.02', 2016, '11.13', 2018), link('11.13', 2016, '11.02', 2018)],
      '11.02',
      '11.13',
    );
    expect(swapped.today('11.02', 2016)).toMatchObject({ outcome: 'satu', code: '11.13' });
    expect(swapped.today('11.02', 2018)).toMatchObject({ outcome: 'satu', code: '11.02' });
    expect(swapped.today('11.02')).toMatchObject({
      outcome: 'beberapa arti',
      meanings: [
        { until: 2016, code: '11.13' },
        { until: null, code: '11.02' },
      ],
    });
  });
  test('a code that stayed under another name is itself', () => {
    const renamed: LineageLink = { ...link('11.02', 2016, '11.02', 2018), peristiwa: 'ganti nama' };
    expect(lineageOf([renamed], '11.02').today('11.02')).toEqual({ outcome: 'satu', code: '11.02', path: [] });
    expect(lineageOf([renamed], '11.02').former('11.02')).toEqual([]);
  });
});

describe('former', () => {
  test('tells every older code of a place, newest first, and since when it has this one', () => {
    const chain = lineageOf([link('91.01', 2018, '92.01', 2020), link('92.01', 2023, '96.01', 2025)], '96.01');
    expect(chain.former('96.01').map(({ code, until, since }) => [code, until, since])).toEqual([
      ['92.01', 2023, 2025],
      ['91.01', 2018, 2020],
    ]);
    expect([chain.since('96.01'), chain.since('11.01')]).toEqual([2025, null]);
  });
  test('tells both codes of a place that was merged, and no candidates', () => {
    const merged = [
      link('13.01', 2016, '13.09', 2018),
      link('13.02', 2016, '13.09', 2018),
      { ...link('13.03', 2016, '13.09', 2018), calon: true },
    ];
    expect(
      lineageOf(merged, '13.09')
        .former('13.09')
        .map(({ code }) => code),
    ).toEqual(['13.01', '13.02']);
  });
  test('an older place that had the same code is no former code of the one that has it now', () => {
    const swapped = lineageOf(
      [link('11.01', 2016, '11.02', 2018), link('11.02', 2020, '11.13', 2022), link('11.03', 2020, '11.02', 2022)],
      '11.02',
      '11.13',
    );
    expect(swapped.former('11.02').map(({ code }) => code)).toEqual(['11.03']);
    expect(swapped.former('11.13').map(({ code }) => code)).toEqual(['11.02', '11.01']);
  });
});
