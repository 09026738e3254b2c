import { expect, test } from 'vitest';
import { nearestOverSea } from './nearest-over-sea.ts';

/** A made-up place of half a degree. */
const box = (code: string, left: number, bottom: number) => ({
  code,
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [left, bottom],
        [left + 0.5, bottom],
        [left + 0.5, bottom + 0.5],
        [left, bottom + 0.5],
        [left, bottom],
      ],
    ],
  },
});
// A1 and A2 are one land; B lies a tenth of a degree east of A2, C a degree beyond, D half a degree north of C.
const places = [box('A1', 0, 0), box('A2', 0.5, 0), box('B', 1.1, 0), box('C', 2.6, 0), box('D', 2.6, 1)];
const landOf = (code: string) => 'ABCD'.indexOf(code[0] ?? '');

test('nearestOverSea gives lands that lie close, and for each land the nearest, by the places that face each other', () => {
  expect(nearestOverSea(places, landOf)).toEqual([
    ['A2', 'B'],
    ['C', 'D'],
  ]);
});

test('nearestOverSea does not depend on the order of places', () => {
  expect(nearestOverSea([...places].reverse(), landOf)).toEqual(nearestOverSea(places, landOf));
});

test('nearestOverSea gives a land far off its nearest one', () => {
  expect(nearestOverSea([box('A1', 0, 0), box('B', 9, 0)], landOf)).toEqual([['A1', 'B']]);
});
