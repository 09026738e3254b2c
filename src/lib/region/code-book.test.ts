import { describe, expect, test } from 'vitest';
import type { LineageLink } from './lineage.ts';
import { makeCodeBook } from './code-book.ts';

/** Made-up editions: 99.01.01.2001 is given to another place in 2018; 99.02 is gone after 2018; 99.03 comes in 2020. */
const editions = [
  { year: 2016, places: [['99', 'Contoh'] as const, ['99.02', 'Lama'] as const, ['99.01.01.2001', 'Mawar'] as const] },
  { year: 2018, places: [['99', 'Contoh'] as const, ['99.02', 'Lama'] as const, ['99.01.01.2001', 'Melati'] as const] },
  {
    year: 2020,
    places: [['99', 'Contoh Raya'] as const, ['99.03', 'Baru'] as const, ['99.01.01.2001', 'Melati'] as const],
  },
].map(({ year, places }) => ({ year, places: places.map(([code, name]) => ({ code, name })) }));
const link = (kode_lama: string, tahun_lama: number, kode_baru: string, peristiwa: LineageLink['peristiwa']) =>
  ({
    kode_lama,
    nama_lama: '',
    tahun_lama,
    urutan: 1,
    calon: false,
    kode_baru,
    tahun_baru: 2018,
    peristiwa,
  }) as LineageLink;
const rows = [
  link('99.01.01.2001', 2016, '99.01.01.2009', 'kode dipakai tempat lain'),
  link('99.02', 2018, '99.03', 'kode berganti'),
  link('99', 2018, '99', 'ganti nama'),
];
const book = makeCodeBook(editions, rows);

describe('a code', () => {
  test('that one place has in all editions is one use, under its last name', () => {
    expect(book.uses('99')).toEqual([{ code: '99', name: 'Contoh Raya', first: 2016, last: 2020, isToday: true }]);
  });
  test('that was given to another place has two uses, the older first', () => {
    expect(book.uses('99.01.01.2001')).toEqual([
      { code: '99.01.01.2001', name: 'Mawar', first: 2016, last: 2016, isToday: false },
      { code: '99.01.01.2001', name: 'Melati', first: 2018, last: 2020, isToday: true },
    ]);
  });
  test('that is gone, or new, has the editions that have it', () => {
    expect(book.uses('99.02')).toMatchObject([{ first: 2016, last: 2018, isToday: false }]);
    expect(book.uses('99.03')).toMatchObject([{ first: 2020, last: 2020, isToday: true }]);
  });
  test('of no edition has no use', () => {
    expect(book.uses('99.99')).toEqual([]);
  });
});
test('codes that the newest edition lacks are gone, below the place that they lay in', () => {
  expect(book.gone).toEqual(['99.02']);
  expect(book.goneBelow('99')).toEqual(['99.02']);
  expect(book.goneBelow('99.02')).toEqual([]);
  expect(book.codes).toEqual(['99', '99.01.01.2001', '99.02', '99.03']);
  expect(book.oldest).toBe(2016);
});
