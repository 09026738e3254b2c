import { expect, test } from 'vitest';
import { examplePlaceCore } from '../../../../tests/fixtures/example-place-index.ts';
import { candidates } from './estimate.ts';
import type { LocalReadings } from './evidence.ts';
import { addPiece, largeReadings } from './evidence.ts';
import { gazetteer } from './gazetteer.ts';
import { nameForms } from './match-name.ts';
import { parseQuery } from './parse-query.ts';
import { programmeWords } from './programme-words.ts';
import { spansOf } from './spans.ts';

const places = gazetteer(examplePlaceCore);
const piece = Object.entries({ bumijawa: [2, 10], cilodong: [1, 7], sukamaju: [4, 5, 6], tegal: [4] }).map(
  ([name, numbers]) => ({ name, forms: nameForms(name), places: numbers }),
);
const estimate = (query: string) => {
  const { words } = parseQuery(query, programmeWords([]));
  const spans = spansOf(words);
  const local: LocalReadings = new Map();
  addPiece(local, spans, piece, new Set(), 'usual', places);
  return candidates(words, largeReadings(spans, places), local, places).map(({ regency, depth, count, cost }) => ({
    code: places.regencies[regency]?.code,
    depth,
    count,
    cost: Number(cost.toFixed(2)),
  }));
};

test('of equal regencies the one with more inhabitants comes first; its places that fit are counted', () => {
  expect(estimate('sukamaju')).toEqual([
    { code: '32.01', depth: 3, count: 2, cost: 0 },
    { code: '32.76', depth: 3, count: 1, cost: 0 },
  ]);
});
test('a larger place comes first among equals: regency, district, village', () => {
  expect(estimate('tegal')).toEqual([
    { code: '33.28', depth: 1, count: 1, cost: 0 },
    { code: '33.76', depth: 1, count: 1, cost: 0 },
    { code: '32.01', depth: 3, count: 1, cost: 0 },
  ]);
});
test('where a district fits as well as its village, both count and the district is meant', () => {
  expect(estimate('bumijawa')).toEqual([{ code: '33.28', depth: 2, count: 2, cost: 0 }]);
});
test('the place above that is named too decides', () => {
  expect(estimate('sukamaju depok')[0]).toEqual({ code: '32.76', depth: 3, count: 1, cost: 0 });
  expect(estimate('sukamaju cilodong')[0]).toEqual({ code: '32.76', depth: 3, count: 1, cost: 0 });
});
test('nothing that fits gives no candidate', () => {
  expect(estimate('guci')).toEqual([]);
});
