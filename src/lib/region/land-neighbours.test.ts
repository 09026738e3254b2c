import { describe, expect, test } from 'vitest';
import { landNeighbours } from './land-neighbours.ts';

/** A made-up place: a box from a corner, in degrees. */
const box = (code: string, left: number, bottom: number, right: number, top: number) => ({
  code,
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [left, bottom],
        [right, bottom],
        [right, top],
        [left, top],
        [left, bottom],
      ],
    ],
  },
});

describe('landNeighbours', () => {
  test('gives places with the same line, the lesser code first, by code', () => {
    const places = [box('C', 0, 1, 2, 2), box('B', 1, 0, 2, 1), box('A', 0, 0, 1, 1)];
    expect(landNeighbours(places)).toEqual([
      ['A', 'B'],
      ['A', 'C'],
      ['B', 'C'],
    ]);
  });

  test('gives places whose lines have other corners but run together', () => {
    expect(landNeighbours([box('A', 0, 0, 1, 1), box('B', 1, 0.3, 2, 0.4)])).toEqual([['A', 'B']]);
  });

  test('gives places whose border was drawn twice, some 50 metres apart', () => {
    expect(landNeighbours([box('A', 0, 0, 1.0002, 1), box('B', 1.0007, 0, 2, 1)])).toEqual([['A', 'B']]);
  });

  test('leaves out places that meet in a point', () => {
    expect(landNeighbours([box('A', 0, 0, 1, 1), box('B', 1, 1, 2, 2)])).toEqual([]);
  });

  test('leaves out places over a strait of one kilometre', () => {
    expect(landNeighbours([box('A', 0, 0, 1, 1), box('B', 1.01, 0, 2, 1)])).toEqual([]);
  });

  test('finds a border of any island of a place, and that of a city in a hole', () => {
    const island = box('A', 5, 5, 6, 6).geometry.coordinates;
    const holed = [...box('A', 0, 0, 1, 1).geometry.coordinates, ...box('A', 0.4, 0.4, 0.6, 0.6).geometry.coordinates];
    const places = [
      { code: 'A', geometry: { type: 'MultiPolygon' as const, coordinates: [holed, island] } },
      box('B', 6, 5, 7, 6),
      box('C', 0.4, 0.4, 0.6, 0.6),
    ];
    expect(landNeighbours(places)).toEqual([
      ['A', 'B'],
      ['A', 'C'],
    ]);
  });
});
