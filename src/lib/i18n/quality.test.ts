import { expect, test } from 'vitest';
import { formatPart, formatShare } from './quality.ts';

test.each([
  [0, 514, '0 %'],
  [259, 514, '50,4 %'],
  [514, 514, '100 %'],
  [5, 83_762, '< 0,1 %'],
  [91_598, 91_599, '> 99,9 %'],
  [0, 0, ''],
])('formatShare: %i of %i is "%s"', (part, whole, text) => {
  expect(formatShare(part, whole, 'id')).toBe(text);
});

test('formatShare in English writes a point, and no space before the sign', () => {
  expect(formatShare(259, 514, 'en')).toBe('50.4%');
});

test.each([
  [0, 6500, 'belum ada dari 6.500'],
  [2, 6500, '2 dari 6.500'],
  [0, 0, ''],
])('formatPart: %i of %i is "%s"', (part, whole, text) => {
  expect(formatPart(part, whole, 'id')).toBe(text);
});
