import { expect, test } from 'vitest';
import { randomSource } from './random.ts';

const numbers = (seed: string) => {
  const random = randomSource(seed);
  return Array.from({ length: 8 }, () => random.below(10));
};

test('the same seed gives the same numbers, another seed others', () => {
  expect(numbers('guyub')).toEqual(numbers('guyub'));
  expect(numbers('guyub')).not.toEqual(numbers('guyup'));
});
test('below reaches each number about as often', () => {
  const random = randomSource('even');
  const counts = new Array<number>(5).fill(0);
  for (let i = 0; i < 5000; i++) counts[random.below(5)]!++;
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
test('chance is true as often as asked', () => {
  const random = randomSource('share');
  const hits = Array.from({ length: 5000 }, () => random.chance(0.2)).filter(Boolean).length;
  expect(Math.abs(hits - 1000)).toBeLessThan(120);
});
test('pick refuses an empty list', () => {
  expect(() => randomSource('').pick([])).toThrow(RangeError);
});
