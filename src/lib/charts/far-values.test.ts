import { describe, expect, test } from 'vitest';
import { endBeforeFar } from './far-values.ts';

const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];

describe('endBeforeFar', () => {
  test('is the largest value before one that is farther away than half of what the rest spans', () => {
    expect(endBeforeFar([14, ...nine])).toBe(9);
    expect(endBeforeFar([13, ...nine])).toBeUndefined();
  });
  test('leaves out two of twenty that are far together', () => {
    expect(endBeforeFar([900, ...nine, 901, ...nine])).toBe(9);
  });
  test('is none where values tie or are too few to compare', () => {
    expect(endBeforeFar([...nine, ...nine])).toBeUndefined();
    expect(endBeforeFar([900, 5, 5, 5, 5, 5, 5, 5, 5, 5])).toBeUndefined();
    expect(endBeforeFar([900, 1, 2, 3])).toBeUndefined();
    expect(endBeforeFar([])).toBeUndefined();
  });
});
