import { describe, expect, test } from 'vitest';
import { editionOf } from '../../../tests/fixtures/example-editions.ts';
import type { Edition } from './edition.ts';
import { lineageRows } from './lineage-rows.ts';
import { traceEditions } from './trace.ts';

/** What became of the codes of made-up editions: `old year → new year: event, certainty`. */
const fates = (...editions: readonly Edition[]): string[] =>
  lineageRows(traceEditions(editions)).map(
    ({ kode_lama, tahun_lama, kode_baru, tahun_baru, peristiwa, keyakinan, calon }) =>
      `${kode_lama} ${tahun_lama} → ${kode_baru ?? '-'} ${tahun_baru ?? ''}: ${peristiwa}, ${calon ? 'calon' : (keyakinan ?? '-')}`,
  );

describe('a code that left', () => {
  test('is found by its name, in a new district of the regency: the district was divided', () => {
    const older = editionOf(
      2016,
      '99.01.01 Satu',
      '99.01.01.2001 Mawar',
      '99.01.01.2002 Melati',
      '99.01.01.2003 Kenanga',
    );
    const newer = editionOf(
      2018,
      '99.01.01 Satu',
      '99.01.01.2001 Mawar',
      '99.01.02 Dua',
      '99.01.02.2001 Melati',
      '99.01.02.2002 Kenanga',
    );
    expect(fates(older, newer)).toEqual([
      '99.01.01.2002 2016 → 99.01.02.2001 2018: pemekaran kecamatan, tinggi',
      '99.01.01.2003 2016 → 99.01.02.2002 2018: pemekaran kecamatan, tinggi',
    ]);
  });
  test('moved to a district that was there before', () => {
    const older = editionOf(
      2016,
      '99.01.01 Satu',
      '99.01.01.2001 Mawar',
      '99.01.01.2002 Melati',
      '99.01.02 Dua',
      '99.01.02.2001 Anggrek',
    );
    const newer = editionOf(
      2018,
      '99.01.01 Satu',
      '99.01.01.2001 Mawar',
      '99.01.02 Dua',
      '99.01.02.2001 Anggrek',
      '99.01.02.2002 Melati',
    );
    expect(fates(older, newer)).toEqual(['99.01.01.2002 2016 → 99.01.02.2002 2018: pindah kecamatan, tinggi']);
  });
  test('became a kelurahan, a desa, or a customary village', () => {
    const of = (year: number, ...villages: string[]) => editionOf(year, '99.01.01 Satu', ...villages);
    const older = of(2016, '99.01.01.2001 Mawar', '99.01.01.1002 Melati', '99.01.01.2003 Kenanga');
    const newer = of(2018, '99.01.01.1001 Mawar', '99.01.01.2002 Melati', '99.01.01.3003 Desa Adat Kenanga');
    expect(fates(older, newer)).toEqual([
      '99.01.01.1002 2016 → 99.01.01.2002 2018: jadi desa, tinggi',
      '99.01.01.2001 2016 → 99.01.01.1001 2018: jadi kelurahan, tinggi',
      '99.01.01.2003 2016 → 99.01.01.3003 2018: jadi desa adat, tinggi',
    ]);
  });
  test('got another number in the same district', () => {
    const older = editionOf(2016, '99.01.01 Satu', '99.01.01.2001 Mawar', '99.01.01.2002 Melati');
    const newer = editionOf(2018, '99.01.01 Satu', '99.01.01.2001 Mawar', '99.01.01.2009 Melati');
    expect(fates(older, newer)).toEqual(['99.01.01.2002 2016 → 99.01.01.2009 2018: kode berganti, tinggi']);
  });
  test('is written otherwise: alike, and the neighbours went the same way', () => {
    const older = editionOf(
      2016,
      '99.01.01 Satu',
      '99.01.01.2001 Mawar',
      '99.01.01.2002 Melati',
      '99.01.01.2003 Bakun Pante',
    );
    const newer = editionOf(
      2018,
      '99.01.01 Satu',
      '99.01.01.2001 Mawar',
      '99.01.02 Dua',
      '99.01.02.2001 Melati',
      '99.01.02.2002 Bakun Pantai',
    );
    expect(fates(older, newer)).toContain('99.01.01.2003 2016 → 99.01.02.2002 2018: pemekaran kecamatan, sedang');
  });
  test('kept its number when its whole district got another code, under a new name', () => {
    const villages = (district: string, name: string) =>
      ['Mawar', 'Melati', 'Kenanga', 'Anggrek', name].map((village, i) => `${district}.200${i + 1} ${village}`);
    const older = editionOf(2016, '99.01.01 Satu', ...villages('99.01.01', 'Cempaka'));
    const newer = editionOf(2018, '99.01.07 Satu', ...villages('99.01.07', 'Seruni'));
    expect(fates(older, newer).at(-1)).toBe('99.01.01.2005 2016 → 99.01.07.2005 2018: ganti nama, sedang');
  });
  test('was merged with a neighbour into one that bears both names', () => {
    const older = editionOf(
      2016,
      '99.01.01 Satu',
      '99.01.01.1001 Tanah Mati',
      '99.01.01.1002 Padang Datar',
      '99.01.01.1003 Mawar',
    );
    const newer = editionOf(2018, '99.01.01 Satu', '99.01.01.1003 Mawar', '99.01.01.1009 Padangdata Tanahmati');
    expect(fates(older, newer)).toEqual([
      '99.01.01.1001 2016 → 99.01.01.1009 2018: digabung, sedang',
      '99.01.01.1002 2016 → 99.01.01.1009 2018: digabung, sedang',
    ]);
  });
  test('is found in a later edition than the next, under its old code', () => {
    const first = editionOf(2016, '99.01.01 Satu', '99.01.01.2001 Mawar', '99.01.01.2002 Melati');
    const gap = editionOf(2018, '99.01.01 Satu', '99.01.01.2001 Mawar');
    const last = editionOf(2020, '99.01.01 Satu', '99.01.01.2001 Mawar', '99.01.01.1002 Melati');
    expect(fates(first, gap, last)).toEqual(['99.01.01.2002 2016 → 99.01.01.1002 2020: jadi kelurahan, tinggi']);
  });
  test('had a second code already: the one that came later stays', () => {
    const first = editionOf(2016, '99.01.01 Satu', '99.01.01.1002 Melati');
    const both = editionOf(2018, '99.01.01 Satu', '99.01.01.1002 Melati', '99.01.01.2012 Melati');
    const last = editionOf(2020, '99.01.01 Satu', '99.01.01.2012 Melati');
    expect(fates(first, both, last)).toEqual(['99.01.01.1002 2018 → 99.01.01.2012 2020: jadi desa, tinggi']);
  });
  test('is not guessed where two are as good: both are candidates', () => {
    const older = editionOf(2016, '99.01.01 Satu', '99.01.01.2001 Mawar', '99.01.02 Dua', '99.01.02.2001 Kenanga');
    const newer = editionOf(
      2018,
      '99.01.01 Satu',
      '99.01.01.2008 Mawar',
      '99.01.01.2009 Mawar',
      '99.01.02 Dua',
      '99.01.02.2001 Kenanga',
    );
    expect(fates(older, newer)).toEqual([
      '99.01.01.2001 2016 → 99.01.01.2008 2018: kode berganti, calon',
      '99.01.01.2001 2016 → 99.01.01.2009 2018: kode berganti, calon',
    ]);
  });
  test('is gone where nothing later is like it', () => {
    const older = editionOf(2016, '99.01.01 Satu', '99.01.01.2001 Mawar', '99.01.01.2002 Melati');
    const newer = editionOf(2018, '99.01.01 Satu', '99.01.01.2001 Mawar', '99.01.01.2003 Gunung Batu');
    expect(fates(older, newer)).toEqual(['99.01.01.2002 2016 → - : hilang, -']);
  });
});

describe('a code that stayed', () => {
  test('was given to a neighbour: two that changed places are both found', () => {
    const of = (year: number, one: string, two: string) =>
      editionOf(year, '99.01.01 Satu', `99.01.01.2001 ${one}`, '99.01.02 Dua', `99.01.02.2007 ${two}`);
    expect(fates(of(2016, 'Simpang Dua', 'Kampung Tinggi'), of(2018, 'Kampung Tinggi', 'Simpang Dua'))).toEqual([
      '99.01.01.2001 2016 → 99.01.02.2007 2018: kode dipakai tempat lain, sedang',
      '99.01.02.2007 2016 → 99.01.01.2001 2018: kode dipakai tempat lain, sedang',
    ]);
  });
  test('of another spelling is the same place, even where a namesake of the old spelling lives elsewhere', () => {
    const of = (year: number, one: string, two: string) =>
      editionOf(year, '99.01.01 Satu', `99.01.01.2001 ${one}`, '99.01.02 Dua', `99.01.02.2001 ${two}`);
    expect(fates(of(2023, 'Linggasari', 'Linggarsari'), of(2025, 'Linggarsari', 'Linggasari'))).toEqual([]);
  });
  test('under a name that has nothing in common with the old one is told, as itself', () => {
    const of = (year: number, name: string) =>
      editionOf(year, '99.01.01 Satu', '99.01.01.2001 Mawar', `99.01.01.2002 ${name}`);
    expect(fates(of(2016, 'Sijungkit'), of(2018, 'Bangun Purba'))).toEqual([
      '99.01.01.2002 2016 → 99.01.01.2002 2018: ganti nama, sedang',
    ]);
  });
  test('of a district is the same district where most villages stay, whatever it is called', () => {
    const of = (year: number, one: string, two: string) =>
      editionOf(
        year,
        `99.01.01 ${one}`,
        '99.01.01.2001 Mawar',
        '99.01.01.2002 Melati',
        `99.01.02 ${two}`,
        '99.01.02.2001 Kenanga',
        '99.01.02.2002 Anggrek',
      );
    expect(fates(of(2020, 'Rumbai', 'Rumbai Pesisir'), of(2022, 'Rumbai Barat', 'Rumbai'))).toEqual([]);
  });
});

test('places that lie far from all their old neighbours are one step less sure', () => {
  const near = [
    '99.01.01.2001 Mawar @ -1 120',
    '99.01.01.2002 Melati @ -1.01 120',
    '99.01.01.2003 Kenanga @ -1 120.01',
  ];
  const older = editionOf(
    2016,
    '99.01.01 Satu',
    '99.01.01.2001 Mawar',
    '99.01.01.2002 Melati',
    '99.01.01.2003 Kenanga',
    '99.01.01.2004 Suka Maju',
    '99.01.02 Dua',
    '99.01.02.2001 Anggrek',
  );
  const newer = (point: string) =>
    editionOf(
      2018,
      '99.01.01 Satu',
      ...near,
      '99.01.02 Dua',
      '99.01.02.2001 Anggrek @ -3 122',
      `99.01.02.2002 Suka Maju @ ${point}`,
    );
  expect(fates(older, newer('-1.02 120.02'))).toEqual([
    '99.01.01.2004 2016 → 99.01.02.2002 2018: pindah kecamatan, sedang',
  ]);
  expect(fates(older, newer('-3 122'))).toEqual(['99.01.01.2004 2016 → 99.01.02.2002 2018: pindah kecamatan, rendah']);
});

test('regencies keep their identity under a new province, and so do the districts and villages in them', () => {
  const older = editionOf(
    2022,
    '99.01.01 Satu',
    '99.01.01.2001 Mawar',
    '99.02 Kabupaten Lain',
    '99.02.01 Dua',
    '99.02.01.2001 Melati',
  );
  const newer = editionOf(
    2023,
    '99.01.01 Satu',
    '99.01.01.2001 Mawar',
    '98 Contoh Selatan',
    '98.01 Kabupaten Lain',
    '98.01.01 Dua',
    '98.01.01.2001 Melati',
  );
  expect(fates(older, newer)).toEqual([
    '99.02 2022 → 98.01 2023: pemekaran provinsi, tinggi',
    '99.02.01 2022 → 98.01.01 2023: pemekaran provinsi, tinggi',
    '99.02.01.2001 2022 → 98.01.01.2001 2023: pemekaran provinsi, tinggi',
  ]);
});
