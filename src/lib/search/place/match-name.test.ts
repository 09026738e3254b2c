import { describe, expect, test } from 'vitest';
import { matchName, nameForms } from './match-name.ts';
import type { Near } from './match-name.ts';
import { parseQuery } from './parse-query.ts';
import { programmeWords } from './programme-words.ts';
import { spansOf } from './spans.ts';

/** What it costs to read the whole of a query as a name; `more` after it closes the query. */
function cost(query: string, name: string, near?: Near, more = ''): number {
  const spans = spansOf(parseQuery(query + more, programmeWords([])).words);
  const span = spans.find(({ plain }) => plain === query.replaceAll(' ', ''));
  if (span === undefined) throw new Error(`no span for ${query}`);
  return matchName(span, nameForms(name), near);
}

describe('a name costs', () => {
  test.each([
    ['sukamaju', 'Sukamaju', 0, 'as it is written'],
    ['suka maju', 'Sukamaju', 0.01, 'split'],
    ['tegalbarat', 'Tegal Barat', 0.01, 'joined'],
    ['soekamadjoe', 'Sukamaju', 0.1, 'in another spelling'],
    ['sukamaju ii', 'Sukamaju 2', 0.1, 'with a numeral of another kind'],
    ['soerabaja', 'Surabaya', 0.12, 'in old spelling'],
    ['bumi', 'Bumijawa', 0.2, 'by its beginning'],
    ['barat', 'Tegal Barat', 0.3, 'by its last word'],
    ['bajah', 'Bayah', 0.22, 'where a j may be old'],
    ['cilodomg', 'Cilodong', 0.56, 'with a letter wrong that is much like it'],
    ['cilorong', 'Cilodong', 0.65, 'with a letter wrong'],
    ['cirorong', 'Cilodong', 0.95, 'with two letters wrong'],
  ])('%s for %s: %d, %s', (query, name, expected) => {
    expect(cost(query, name)).toBeCloseTo(expected, 9);
  });
  test('less the nearer it is: exact, joined, spelled otherwise, beginning, last word, near', () => {
    const costs = [
      cost('tegal barat', 'Tegal Barat'),
      cost('tegalbarat', 'Tegal Barat'),
      cost('tegall barat', 'Tegal Barat'),
      cost('tegal bar', 'Tegal Barat'),
      cost('barat', 'Tegal Barat'),
      cost('tegel barat', 'Tegal Barat'),
    ];
    expect([...costs].sort((a, b) => a - b)).toEqual(costs);
    expect(new Set(costs).size).toBe(6);
  });
});
describe('a name is not read', () => {
  test('by its beginning where more words follow', () => {
    expect(cost('bumi', 'Bumijawa', 'usual', ' tegal')).toBe(Infinity);
  });
  test('by a last word of three letters or less', () => {
    expect(cost('lor', 'Debong Lor')).toBe(Infinity);
  });
  test('with a letter wrong where that is not allowed', () => {
    expect(cost('cilorong', 'Cilodong', 'none')).toBe(Infinity);
    expect(cost('barat', 'Tegal Barat', 'none')).toBe(0.3);
  });
  test('from far: the shorter, the nearer it must be', () => {
    expect(cost('aji', 'Aci')).toBe(Infinity);
    expect(cost('ayi', 'Aji')).toBeCloseTo(0.47, 9);
    expect(cost('gusi', 'Guci')).toBeCloseTo(0.56, 9);
    expect(cost('grsi', 'Guci')).toBe(Infinity);
    expect(cost('sukmja', 'Sukamaju')).toBe(Infinity);
  });
  test('from so far, unless the place above it is named', () => {
    expect(cost('togel', 'Tigal')).toBe(Infinity);
    expect(cost('togel', 'Tigal', 'generous')).toBeCloseTo(0.77, 9);
    expect(cost('grsi', 'Guci', 'generous')).toBe(Infinity);
  });
});
test('a letter that parts a doubled one is one mistake, not two', () => {
  expect(cost('anamrmap', 'Anammap')).toBeCloseTo(0.65, 9);
});
