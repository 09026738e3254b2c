import { describe, expect, test } from 'vitest';
import type { TileLayoutOptions, TilePlace } from './tile-layout.ts';
import { layOutTiles } from './tile-layout.ts';

/**
 * Made up: a large island of two provinces, four places wide and three high, whose west is much denser than its east; a
 * city within its only neighbour; two places on a small island to the east.
 */
const longitudes = [100, 100.2, 101, 103];
const large = [0, 1, 2].flatMap((row) =>
  longitudes.map((longitude, column): TilePlace => ({
    code: `${column < 2 ? 'A' : 'B'}${row}${column}`,
    group: column < 2 ? 'A' : 'B',
    longitude,
    latitude: -row,
  })),
);
const places: readonly TilePlace[] = [
  ...large,
  { code: 'A99', group: 'A', longitude: 99.98, latitude: -1.02 },
  { code: 'C1', group: 'C', longitude: 104, latitude: -1 },
  { code: 'C2', group: 'C', longitude: 104.1, latitude: -2 },
];
const borders: [string, string][] = [
  ...[0, 1, 2].flatMap((row): [string, string][] => [
    [`A${row}0`, `A${row}1`],
    [`A${row}1`, `B${row}2`],
    [`B${row}2`, `B${row}3`],
  ]),
  ...[0, 1].flatMap((row): [string, string][] => [
    [`A${row}0`, `A${row + 1}0`],
    [`A${row}1`, `A${row + 1}1`],
    [`B${row}2`, `B${row + 1}2`],
    [`B${row}3`, `B${row + 1}3`],
  ]),
  ['A10', 'A99'],
  ['C1', 'C2'],
];
const options: TileLayoutOptions = {
  columns: 9,
  rows: 5,
  frames: [
    { name: 'large', codes: ['A', 'B'], box: [1, 1, 4, 3] },
    { name: 'small', codes: ['C'], box: [7, 2, 7, 3] },
  ],
  borders,
  straits: [['B23', 'C2']],
  tries: 20_000,
};
const { tiles, aims } = layOutTiles(places, options);
const at = (code: string) => {
  const { column = NaN, row = NaN } = tiles.find((tile) => tile.code === code) ?? {};
  return [column, row] as const;
};
const far = (a: string, b: string) => [Math.abs(at(a)[0] - at(b)[0]), Math.abs(at(a)[1] - at(b)[1])] as const;

describe('layOutTiles', () => {
  test('gives each place a cell of its own within the grid, by code', () => {
    expect(tiles.map(({ code }) => code)).toEqual(places.map(({ code }) => code).sort());
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(15);
    expect(tiles.every(({ column, row }) => column >= 0 && column < 9 && row >= 0 && row < 5)).toBe(true);
  });

  test('keeps neighbours on land edge to edge where a grid can', () => {
    expect(borders.filter(([a, b]) => far(a, b)[0] + far(a, b)[1] === 1)).toEqual(borders);
  });

  test('keeps west of east and north of south', () => {
    expect(at('A10')[0]).toBeLessThan(at('A11')[0]);
    expect(at('A11')[0]).toBeLessThan(at('B12')[0]);
    expect(at('A01')[1]).toBeLessThan(at('A21')[1]);
  });

  test('leaves sea between lands, also across corners', () => {
    for (const island of ['C1', 'C2'])
      for (const { code } of places.filter(({ group }) => group !== 'C'))
        expect(Math.max(...far(island, code))).toBeGreaterThan(1);
  });

  test('gives the same layout for the same places in another order', () => {
    expect(layOutTiles([...places].reverse(), options).tiles).toEqual(tiles);
  });

  test('says where each place aims at, squares of one land hardly overlapping', () => {
    const [west, city] = [aims.get('A10'), aims.get('A99')];
    expect(Math.max(Math.abs(west![0] - city![0]), Math.abs(west![1] - city![1]))).toBeGreaterThan(0.8);
  });

  test('refuses a place that no frame names, and names it', () => {
    const stray = { code: 'D1', group: 'D', longitude: 100, latitude: 0 };
    expect(() => layOutTiles([...places, stray], options)).toThrow(new RangeError('layOutTiles: no frame for D1'));
  });

  test('refuses more places than the grid has cells', () => {
    expect(() => layOutTiles(places, { ...options, columns: 2, rows: 5 })).toThrow(
      new RangeError('layOutTiles: more places than cells'),
    );
  });
});
