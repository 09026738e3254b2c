import { expect, test } from 'vitest';
import { countReadings, figuresReadAgain, institutionsReadAgain } from './second-reading.ts';

const idsOf = (letter: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(3, '0')}`);

test('of the first 60 figures all but four were read twice; later ones once', () => {
  expect(countReadings(idsOf('A', 100), figuresReadAgain)).toEqual({
    total: 100,
    twice: 56,
    once: 44,
    unreached: ['A021', 'A053', 'A054'],
  });
});
test('of the first 47 institutions all but seven were read twice', () => {
  expect(countReadings(idsOf('L', 47), institutionsReadAgain)).toMatchObject({ twice: 40, once: 7 });
});
test('a row that the release does not hold is not counted', () => {
  expect(countReadings(['A001', 'A021', 'A056', 'A300'], figuresReadAgain)).toEqual({
    total: 4,
    twice: 1,
    once: 3,
    unreached: ['A021'],
  });
});
