import { describe, expect, test } from 'vitest';
import { indexLetters, indexName, planPlaceIndex } from './place-index.ts';

/** Made-up places: name by code. */
const places = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([kode, nama]) => ({ kode, nama }));
/** Villages of one made-up district, in the order given. */
const villages = (...names: string[]) => names.map((nama, i) => ({ kode: `11.01.01.${2001 + i}`, nama }));
const one = () => 1;
/** Prefix and names of each page. */
const listed = (pages: ReturnType<typeof planPlaceIndex>) =>
  Object.fromEntries(pages.map(({ prefix, places: found }) => [prefix, found.map(({ nama }) => nama).join(' ')]));

test('indexName: a regency is looked up by its own name, a village named after one keeps its own', () => {
  expect(
    places({
      '33.28': 'Kabupaten Tegal',
      '31.71': 'Kota Administrasi Jakarta Pusat',
      '31.01': 'Kabupaten Administrasi Kepulauan Seribu',
      '11.01.01.2001': 'Kota Baru',
      '31': 'DKI Jakarta',
    })
      .map(indexName)
      .sort(),
  ).toEqual(['DKI Jakarta', 'Jakarta Pusat', 'Kepulauan Seribu', 'Kota Baru', 'Tegal']);
});
test('indexLetters: small letters and digits alone', () => {
  expect(['Karang Anyar', 'Regapu’u', 'Kupa-kupa (Halehe)', '2 x 11 Kayu Tanam', 'Dé'].map(indexLetters)).toEqual([
    'karanganyar',
    'regapuu',
    'kupakupahalehe',
    '2x11kayutanam',
    'de',
  ]);
});

describe('planPlaceIndex', () => {
  test('one page a first letter where that fits', () => {
    expect(listed(planPlaceIndex(villages('Beta', 'Alfa', 'Ako'), one, 2))).toEqual({ a: 'Ako Alfa', b: 'Beta' });
  });
  test('spellings of the same letters stand together, larger kinds first, then by code', () => {
    const [page] = planPlaceIndex(
      places({ '11.01.01.2002': 'Kar An', '11.01.01.2001': 'Karan', '11.01': 'Kabupaten Karan', '11.01.02': 'Karan' }),
      one,
      9,
    );
    expect(page?.places.map(({ kode }) => kode)).toEqual(['11.01', '11.01.02', '11.01.01.2001', '11.01.01.2002']);
  });
  test('a page that is too large gives up the longer prefix with most places, and keeps the small ones', () => {
    const pages = planPlaceIndex(villages('Ka', 'Kab', 'Kara', 'Kari', 'Karu', 'Ke'), one, 3);
    expect(listed(pages)).toEqual({ k: 'Ka Kab Ke', kar: 'Kara Kari Karu' });
    expect(pages.map(({ prefix, total, longer, shorter }) => ({ prefix, total, longer, shorter }))).toEqual([
      { prefix: 'k', total: 6, longer: ['kar'], shorter: [] },
      { prefix: 'kar', total: 3, longer: [], shorter: ['k'] },
    ]);
  });
  test('a page leads to the next longer prefixes, not past them', () => {
    const pages = planPlaceIndex(villages('K', 'Ka', 'Kab', 'Kara', 'Karb'), one, 2);
    expect(pages.map(({ prefix, longer }) => `${prefix}: ${longer.join(' ')}`)).toEqual(['k: ka', 'ka: kar', 'kar: ']);
    expect(pages[2]?.shorter).toEqual(['k', 'ka']);
  });
  test('a name of more places than fit stays whole', () => {
    expect(listed(planPlaceIndex(villages('Ka', 'Ka', 'Ka', 'Kab'), one, 2))).toEqual({
      k: '',
      ka: 'Ka Ka Ka',
      kab: 'Kab',
    });
  });
  test('every place stands on the page of the longest prefix that its name begins with', () => {
    const names = Array.from({ length: 400 }, (_, i) =>
      (i * 7919).toString(3).replaceAll(/\d/g, (d) => 'abc'[Number(d)] ?? ''),
    );
    const pages = planPlaceIndex(villages(...names), one, 12);
    const prefixes = pages.map(({ prefix }) => prefix);
    expect(pages.flatMap((page) => page.places)).toHaveLength(400);
    for (const page of pages) {
      expect(page.places.length).toBeLessThanOrEqual(12);
      for (const { nama } of page.places)
        expect(prefixes.filter((prefix) => nama.startsWith(prefix)).at(-1)).toBe(page.prefix);
    }
  });
  test('a name without a letter is an error', () => {
    expect(() => planPlaceIndex(villages('-'), one, 2)).toThrow(
      'planPlaceIndex: the name of 11.01.01.2001 has no letter or digit',
    );
  });
});
