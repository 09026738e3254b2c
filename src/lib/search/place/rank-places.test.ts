import { describe, expect, test } from 'vitest';
import { examplePlaceCore, examplePlaceIndex } from '../../../../tests/fixtures/example-place-index.ts';
import { largeReadings } from './evidence.ts';
import { gazetteer } from './gazetteer.ts';
import { parseQuery } from './parse-query.ts';
import { placeBooks } from './place-books.ts';
import { programmeWords } from './programme-words.ts';
import type { RankedPlace } from './rank-places.ts';
import { byFit, rankLarge, rankWithin } from './rank-places.ts';
import { spansOf } from './spans.ts';

const places = gazetteer(examplePlaceCore);
const books = placeBooks(examplePlaceIndex().load);
const ask = (query: string, posted = '') => {
  const parsed = parseQuery(query, programmeWords([]));
  const spans = spansOf(parsed.words);
  return { ...parsed, spans, large: largeReadings(spans, places), isPosted: (code: string) => code === posted };
};
const shown = (found: readonly RankedPlace[]) =>
  [...found].sort(byFit).map(({ code, cost }) => `${code} ${cost.toFixed(2)}`);
const within = async (query: string, code: string, posted?: string) => {
  const districts = await books.regency(code);
  return rankWithin(ask(query, posted), places.indexOf(code), districts, places);
};

describe('provinces and regencies', () => {
  test('that are called alike come by their inhabitants', () => {
    expect(shown(rankLarge(ask('tegal'), places))).toEqual(['33.28 0.00', '33.76 0.00']);
  });
  test('come by the area word before them', () => {
    expect(shown(rankLarge(ask('kota tegal'), places))).toEqual(['33.76 0.00', '33.28 0.40']);
  });
  test('know what is above them', () => {
    expect(rankLarge(ask('depok jabar'), places)).toMatchObject([
      { code: '32', name: 'Jawa Barat', depth: 0, above: [] },
      { code: '32.76', name: 'Kota Depok', depth: 1, above: ['Jawa Barat'], population: 2001, cost: 0.05 },
    ]);
  });
});
describe('districts and villages of a regency', () => {
  test('that are called alike: the district comes first', async () => {
    expect(shown(await within('bumijawa', '33.28'))).toEqual(['33.28.02 0.00', '33.28.02.2004 0.00']);
  });
  test('are told apart by the area word', async () => {
    expect(shown(await within('desa bumijawa', '33.28'))).toEqual(['33.28.02.2004 0.00', '33.28.02 0.35']);
  });
  test('have their own district, regency and province read too', async () => {
    expect(await within('guci bumijawa tegal jateng', '33.28')).toContainEqual({
      code: '33.28.02.2001',
      name: 'Guci',
      depth: 3,
      above: ['Bumijawa', 'Kabupaten Tegal', 'Jawa Tengah'],
      population: 1600,
      cost: 0.05,
      mask: 15,
      readings: [
        { mask: 1, cost: 0 },
        { mask: 2, cost: 0 },
        { mask: 4, cost: 0 },
        { mask: 8, cost: 0.05 },
      ],
    });
  });
  test('cost a little less where the postal code of the query is theirs', async () => {
    expect(shown(await within('sukamaju 16415', '32.76', '32.76.08.1001'))).toEqual(['32.76.08.1001 -0.05']);
  });
  test('may be farther from what was typed where a place above is named', async () => {
    expect(shown(await within('togel', '33.28'))).toEqual([]);
    expect(shown(await within('goco', '33.28'))).toEqual([]);
    expect(shown(await within('goco tegal', '33.28'))).toEqual(['33.28.02.2001 0.71']);
  });
  test('are none of a regency that there is not', () => {
    expect(rankWithin(ask('guci'), -1, [], places)).toEqual([]);
  });
});
describe('byFit', () => {
  const ranked = (code: string, more: Partial<RankedPlace> = {}): RankedPlace => ({
    code,
    name: 'Contoh',
    depth: 3,
    above: [],
    population: 0,
    cost: 0,
    mask: 1,
    readings: [],
    ...more,
  });
  test('puts less cost first, then larger places, then more inhabitants, then the code', () => {
    const list = [
      ranked('33.28.02.2004', { cost: 0.2 }),
      ranked('33.28.02.2001'),
      ranked('32.01.06.2001'),
      ranked('32.76.08.1001', { population: 9 }),
      ranked('33.28.02', { depth: 2 }),
    ];
    expect(list.sort(byFit).map(({ code }) => code)).toEqual([
      '33.28.02',
      '32.76.08.1001',
      '32.01.06.2001',
      '33.28.02.2001',
      '33.28.02.2004',
    ]);
  });
  test('takes costs for equal that differ by less than a thousandth', () => {
    expect([ranked('33', { cost: 0.1001 }), ranked('32', { cost: 0.1004 })].sort(byFit)[0]?.code).toBe('32');
  });
});
