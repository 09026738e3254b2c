import { expect, test } from 'vitest';
import { outlinesOf } from './tile-outlines.ts';

test('outlinesOf draws around a tile: two strokes across, two down', () => {
  expect(outlinesOf([{ column: 1, row: 0, group: 'a' }], 10, 5, 2)).toBe('M15 2h10M15 12h10M15 2v10M25 2v10');
});

test('outlinesOf draws no line within a group, one between groups, and joins stretches', () => {
  const tiles = [
    { column: 0, row: 0, group: 'a' },
    { column: 1, row: 0, group: 'a' },
    { column: 2, row: 0, group: 'b' },
  ];
  expect(outlinesOf(tiles, 10, 0, 0)).toBe('M0 0h30M0 10h30M0 0v10M20 0v10M30 0v10');
});

test('outlinesOf draws nothing of nothing', () => {
  expect(outlinesOf([], 10, 0, 0)).toBe('');
});
