import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { randomSource } from './random.ts';

test.each([
  ['sukamaju', 'sukamaju', 0],
  ['sukamaju', 'sukamju', 1],
  ['sukamaju', 'sukkamaju', 1],
  ['sukamaju', 'usukamaju', 1],
  ['sukamaju', 'uskamaju', 1],
  ['sukamaju', 'sukamauj', 1],
  ['sukamaju', 'sykamajy', 2],
  ['sukamaju', 'uskamauj', 2],
  ['ca', 'abc', 3],
  ['guci', '', 4],
])('from %s to %s it is %i', (a, b, distance) => {
  expect(editDistance(a, b, 4)).toBe(distance);
});
test('what is further than the limit is the limit and one more', () => {
  expect(editDistance('sukamaju', 'cipanas', 2)).toBe(3);
  expect(editDistance('guci', 'gucialit', 2)).toBe(3);
});
test('a limit gives what the whole table gives, over 3,000 pairs of made-up words', () => {
  const random = randomSource('pairs');
  const word = () => Array.from({ length: 3 + random.below(6) }, () => random.pick(['a', 'b', 'c'])).join('');
  for (let i = 0; i < 3000; i++) {
    const [a, b] = [word(), word()];
    const whole = wholeTable(a, b);
    for (const limit of [0, 1, 2, 3]) expect(editDistance(a, b, limit), `${a} ${b}`).toBe(Math.min(whole, limit + 1));
  }
});

/** The same distance by its definition, cell by cell. */
function wholeTable(a: string, b: string): number {
  const cost = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const known = table[i]![j];
    if (known !== undefined) return known;
    const found = Math.min(
      cost(i - 1, j) + 1,
      cost(i, j - 1) + 1,
      cost(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cost(i - 2, j - 2) + 1 : Infinity,
    );
    return (table[i]![j] = found);
  };
  const table: (number | undefined)[][] = Array.from({ length: a.length + 1 }, () => []);
  return cost(a.length, b.length);
}
