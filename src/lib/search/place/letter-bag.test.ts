import { expect, test } from 'vitest';
import { distance } from './distance.ts';
import { leastDistance, letterBag } from './letter-bag.ts';

const least = (a: string, b: string) => leastDistance(letterBag(a), letterBag(b));

/** Numbers from 0 to below `limit`, the same in every run (Lehmer, 48271). */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => (state = (state * 48271) % 2147483647) % limit;
}

test('the same letters in any order cost nothing', () => {
  expect(least('tegal', 'laget')).toBe(0);
  expect(least('cepu', 'cepu')).toBe(0);
});
test('letters that are like one another are one', () => {
  expect(least('depok', 'tebog')).toBe(0);
});
test('each letter that the other has not counts, by its least change', () => {
  expect(least('cepu', 'cepur')).toBe(1);
  expect(least('guci', 'cilodong')).toBe(3.5);
  expect(least('aji', 'ayi')).toBe(0.4);
  expect(least('siang', 'siyang')).toBe(0);
});
test.each(['etaoinsrgkdbmuplhwycjvzfqx', 'jyiuwvaeo', 'ckghszbpfv'])(
  'is never more than the distance: 4,000 pairs of the letters %s',
  (letters) => {
    const next = numbersFrom(letters.length);
    const word = (length: number) => Array.from({ length }, () => letters[next(letters.length)] ?? '').join('');
    const pairs = Array.from({ length: 4000 }, (_, i) => {
      const a = word(1 + next(9));
      // Half the pairs are near one another: a few letters of the first are others.
      const at = next(a.length);
      return [a, i % 2 === 0 ? word(1 + next(9)) : a.slice(0, at) + word(next(3)) + a.slice(at + next(3))] as const;
    });
    expect(pairs.filter(([a, b]) => least(a, b) > distance(a, b, 99) + 1e-9)).toEqual([]);
    expect(pairs.filter(([a, b]) => least(a, b) > 0).length).toBeGreaterThan(2000);
  },
);
