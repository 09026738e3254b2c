import { expect, test } from 'vitest';
import { tileQuality } from './tile-quality.ts';

/** Made up: three places of province 11 in a row on land, and one of 12 at the end. */
const borders: [string, string][] = [
  ['11.01', '11.02'],
  ['11.02', '11.03'],
  ['11.03', '12.01'],
];
const tile = (code: string, column: number, row: number) => ({ code, column, row });

test('tileQuality counts neighbours that meet by an edge, and by an edge or a corner', () => {
  const tiles = [tile('11.01', 0, 0), tile('11.02', 1, 0), tile('11.03', 1, 1), tile('12.01', 2, 2)];
  expect(tileQuality(tiles, borders)).toMatchObject({ pairs: 3, byEdge: 2, byEdgeOrCorner: 3, broken: [] });
});

test('tileQuality names provinces in more pieces than their land; a corner does not join', () => {
  const tiles = [tile('11.01', 0, 0), tile('11.02', 1, 1), tile('11.03', 1, 2), tile('12.01', 9, 9)];
  expect(tileQuality(tiles, borders)).toMatchObject({ byEdge: 1, broken: ['11'] });
});

test('tileQuality takes islands of a province as they are', () => {
  const tiles = [tile('11.01', 0, 0), tile('11.02', 4, 4)];
  expect(tileQuality(tiles, []).broken).toEqual([]);
});

test('tileQuality gives tiles of different lands that touch, also across a corner', () => {
  const tiles = [tile('11.01', 1, 0), tile('11.02', 2, 0), tile('51.01', 0, 1), tile('52.01', 4, 0)];
  expect(tileQuality(tiles, [['11.01', '11.02']]).grounded).toEqual([['11.01', '51.01']]);
});
