import { describe, expect, test } from 'vitest';
import { readTree, writeTree } from './tree.ts';

describe('the directory of the index', () => {
  test('has a line a leaf with its box, rounded outward to hundredths of a degree', () => {
    const text = writeTree([
      { south: -6.5123, west: 106.8001, north: -6.4801, east: 106.9 },
      { south: -0.001, west: 140, north: 0.001, east: 140 },
    ]);
    expect(text).toBe('-652 10680 4 10\n-1 14000 2 0\n');
    expect(readTree(text)).toEqual([
      { south: -6.52, west: 106.8, north: -6.48, east: 106.9 },
      { south: -0.01, west: 140, north: 0.01, east: 140 },
    ]);
  });
  test('is not mistaken for another file', () => {
    expect(() => readTree('<!doctype html>')).toThrow(
      new SyntaxError('readTree: "<!doctype html>" is no line of the directory'),
    );
    expect(() => readTree('1 2 3')).toThrow(SyntaxError);
  });
});
