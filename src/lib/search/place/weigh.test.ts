import { describe, expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { programmeWords } from './programme-words.ts';
import { unexplained, weigh } from './weigh.ts';

/** Three words; unread they cost 0.9 (guci), 1.5 (bumijawa) and 1.05 (tegal). */
const { words } = parseQuery('guci bumijawa tegal', programmeWords([]));
const [guci, bumijawa, tegal, all] = [1, 2, 4, 7];

test('words outside a mask cost their weights', () => {
  expect(unexplained(words, all)).toBe(0);
  expect(unexplained(words, guci)).toBeCloseTo(2.55, 9);
});
describe('weigh', () => {
  test('adds what readings cost and what words that stay unread do', () => {
    const weighed = weigh(words, [[{ mask: guci, cost: 0.1 }], [{ mask: bumijawa, cost: 0.2 }], []]);
    expect(weighed?.cost).toBeCloseTo(1.35, 9);
    expect(weighed?.mask).toBe(3);
    expect(weighed?.readings).toEqual([{ mask: 1, cost: 0.1 }, { mask: 2, cost: 0.2 }, undefined]);
  });
  test('reads no word twice', () => {
    const weighed = weigh(words, [[{ mask: guci | bumijawa, cost: 0 }], [{ mask: bumijawa | tegal, cost: 0.2 }]]);
    expect(weighed?.readings).toEqual([{ mask: 3, cost: 0 }, undefined]);
  });
  test('takes the cheapest whole, not the cheapest reading of each level', () => {
    const own = [
      { mask: tegal, cost: 0 },
      { mask: guci, cost: 0.3 },
    ];
    const weighed = weigh(words, [own, [{ mask: tegal, cost: 0 }]]);
    expect(weighed?.readings).toEqual([
      { mask: 1, cost: 0.3 },
      { mask: 4, cost: 0 },
    ]);
  });
  test('leaves a level out where its reading costs more than its words unread', () => {
    expect(weigh(words, [[{ mask: guci, cost: 0 }], [{ mask: tegal, cost: 1.2 }]])?.readings).toEqual([
      { mask: 1, cost: 0 },
      undefined,
    ]);
  });
  test('tries the five readings of a level that explain most for least', () => {
    const poor = Array.from({ length: 5 }, () => ({ mask: guci, cost: 0.5 }));
    expect(weigh(words, [[...poor, { mask: bumijawa, cost: 0 }]])?.mask).toBe(2);
  });
  test('has no answer where no word is the place itself', () => {
    expect(weigh(words, [[], [{ mask: tegal, cost: 0 }]])).toBeUndefined();
    expect(weigh(words, [])).toBeUndefined();
  });
});
