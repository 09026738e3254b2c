import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { boundaryTable } from '../../src/lib/dataset/batas.ts';
import { currentPlacesTable } from '../../src/lib/dataset/wilayah.ts';
import { levelOf } from '../../src/lib/region/code.ts';
import { landNeighbours } from '../../src/lib/region/land-neighbours.ts';
import { readBorders, readHandTiles, readTiles } from '../../src/lib/region/tile-grid.ts';
import { gridSize } from '../../src/lib/region/tile-plan.ts';
import { tileQuality } from '../../src/lib/region/tile-quality.ts';
import { readDatasets, readLatest } from '../../src/store/data.ts';

const datasets = readDatasets();
const codes = readLatest(datasets, 'wilayah', currentPlacesTable)
  .map(({ kode }) => kode)
  .filter((code) => levelOf(code) === 'kabupaten/kota');
const textOf = (name: string) => readFileSync(`src/content/petak/2025.0.0/${name}`, 'utf8');
const tiles = readTiles('petak.csv', textOf('petak.csv'), codes);
const borders = landNeighbours(
  readLatest(datasets, 'batas', boundaryTable)
    .filter(({ kode_wilayah }) => levelOf(kode_wilayah) === 'kabupaten/kota')
    .map(({ kode_wilayah, geometri }) => ({ code: kode_wilayah, geometry: geometri })),
);
const quality = tileQuality(tiles, borders);

describe('the tile grid of the latest wilayah', () => {
  test('has one tile for each of the 514 regencies and cities, no two on one cell', () => {
    expect(tiles).toHaveLength(514);
    expect(new Set(tiles.map(({ code }) => code)).size).toBe(514);
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(514);
  });

  test('is 46 columns wide and 24 rows high', () => {
    expect(gridSize).toEqual({ columns: 46, rows: 24 });
    expect(Math.max(...tiles.map(({ column }) => column))).toBe(45);
    expect(Math.max(...tiles.map(({ row }) => row))).toBe(23);
  });

  test('keeps at least 59 percent of the neighbours on land edge to edge, and 88 percent by edge or corner', () => {
    expect(quality.pairs).toBe(963);
    expect(quality.byEdge / quality.pairs).toBeGreaterThan(0.59);
    expect(quality.byEdgeOrCorner / quality.pairs).toBeGreaterThan(0.88);
  });

  test('breaks no province that is one on land, and lets no two lands touch', () => {
    expect(quality.broken).toEqual([]);
    expect(quality.grounded).toEqual([]);
  });

  test('holds what the corrections by hand say, each with its reason', () => {
    const hand = readHandTiles('petak-tangan.csv', textOf('petak-tangan.csv'), codes);
    expect(hand.length).toBeGreaterThan(0);
    for (const { code, column, row } of hand) expect(tiles).toContainEqual({ code, column, row });
  });

  test('stands beside the pairs of neighbours that the boundaries give', () => {
    expect(readBorders('petak-tetangga.csv', textOf('petak-tetangga.csv'))).toEqual(borders);
  });
});
