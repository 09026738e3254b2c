import { describe, expect, test } from 'vitest';
import { leafPath, readLeaf, writeLeaf } from './leaf.ts';

// Made-up points.
const points = [
  { code: '32.01.02', north: -65012, east: 1068120 },
  { code: '32.01.02.2001', north: -65000, east: 1068080 },
  { code: '32.01.02.2004', north: -64997, east: 1068098 },
  { code: '32.01.02.2005', north: -64997, east: 1068090 },
  { code: '94.01.01.1001', north: 3, east: 1409239 },
];
const text = '320102*-65012+1068120+12-40=2004+3+18+0-8\n940101=1001+65000+341149\n';

describe('a leaf of the index', () => {
  test('has a line a district, its own point marked, each point as steps from the one before', () => {
    expect(writeLeaf(points)).toBe(text);
  });
  test('reads back as it was written', () => {
    expect(readLeaf(text)).toEqual(points);
  });
  test('stands under its number', () => {
    expect(leafPath(12)).toBe('dekat/12.txt');
  });
  test('is not mistaken for the page of a host that says "not found"', () => {
    expect(() => readLeaf('<!doctype html>\n<title>404</title>')).toThrow(
      new SyntaxError('readLeaf: "<!doctype html>" is no line of a leaf'),
    );
    expect(() => readLeaf('')).toThrow(SyntaxError);
    expect(() => readLeaf(text.replace('*', '=20'))).toThrow(SyntaxError);
  });
});
