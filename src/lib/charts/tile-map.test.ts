import { describe, expect, test } from 'vitest';
import { chartSnapshot } from '../../../tests/fixtures/chart-snapshot.ts';
import type { MapTile, TileMapOptions } from './tile-map.ts';
import { tileMap } from './tile-map.ts';

/** Made up: a province around a gap, a long-named one beside it, an island without data. */
const tile = (code: string, column: number, row: number, of: number | null, name = `Kabupaten ${code}`): MapTile => ({
  code,
  column,
  row,
  class: of,
  name,
  text: of === null ? 'belum ada data' : `${of}0 jiwa`,
  group: code.slice(0, 2),
});
const tiles = [
  tile('12.01', 3, 0, 4),
  tile('12.02', 4, 0, 5),
  tile('12.03', 4, 1, 1, 'Kabupaten dengan Nama yang Sangat Panjang & "Berkutip"'),
  tile('11.02', 1, 0, 1),
  tile('11.01', 0, 0, 2),
  tile('11.03', 2, 0, 3),
  tile('11.04', 0, 1, 5),
  tile('11.71', 2, 1, 4, 'Kota <Contoh>'),
  tile('13.01', 7, 3, null),
];
const options: TileMapOptions = {
  width: 348,
  groups: new Map([
    ['11', 'Aceh'],
    ['12', 'Provinsi Bernama Panjang'],
    ['13', 'Pulau'],
  ]),
  heading: 'jiwa',
  legend: [
    ...[1, 2, 3, 4, 5].map((of) => ({ class: of, text: `${of}0 jiwa` })),
    { class: null, text: 'belum ada data' },
  ],
};
const href = (code: string) => `/wilayah/${code}/`;
const tips = (content: string) => [...content.matchAll(/<title>([^<]*)</g)].map(([, text]) => text);
const tileSquares = (content: string) =>
  [...content.matchAll(/<path class="([^"]*)" d="M([\d.]+) ([\d.]+)h(\d+)v[\d-]+h[\d-]+z"/g)].map(
    ([, name, x, y, side]) => [name, Number(x), Number(y), Number(side)],
  );

describe('tileMap', () => {
  test('draws a grid with gaps, names of groups, a legend and a place without data', async () => {
    await expect(chartSnapshot(tileMap(tiles, options))).toMatchFileSnapshot('snapshots/tile-map.svg');
  });

  test('draws one tile', async () => {
    const [only] = tiles;
    await expect(chartSnapshot(tileMap([{ ...only!, column: 0, row: 0 }], options))).toMatchFileSnapshot(
      'snapshots/tile-map-one.svg',
    );
  });

  test('draws nothing but the legend where there are no tiles', () => {
    const { content, height } = tileMap([], options);
    expect(tips(content)).toEqual([]);
    expect(content).toContain('belum ada data');
    expect(height).toBeGreaterThan(50);
  });

  test('makes all tiles equal squares of whole pixels, in their columns and rows, with a pixel between', () => {
    const squares = tileSquares(tileMap(tiles, { ...options, width: 164 }).content);
    expect(squares).toHaveLength(9);
    expect(squares[0]).toEqual(['chart-takar-2', 2.5, 2.5, 19]);
    expect(squares[1]).toEqual(['chart-takar-1', 22.5, 2.5, 19]);
    expect(squares.at(-1)).toEqual(['chart-nodata', 142.5, 62.5, 19]);
  });

  test('says name and value of each, by group and code, whatever order they come in', () => {
    expect(tips(tileMap(tiles, options).content)).toEqual([
      'Kabupaten 11.01: 20 jiwa',
      'Kabupaten 11.02: 10 jiwa',
      'Kabupaten 11.03: 30 jiwa',
      'Kabupaten 11.04: 50 jiwa',
      'Kota &lt;Contoh>: 40 jiwa',
      'Kabupaten 12.01: 40 jiwa',
      'Kabupaten 12.02: 50 jiwa',
      'Kabupaten dengan Nama yang Sangat Panjang &amp; &quot;Berkutip&quot;: 10 jiwa',
      'Kabupaten 13.01: belum ada data',
    ]);
  });

  test('makes each tile a link where it has addresses, and none where it has not', () => {
    const linked = tileMap(tiles, { ...options, href }).content;
    expect([...linked.matchAll(/<a href="([^"]*)">/g)].map(([, address]) => address)).toEqual(
      ['11.01', '11.02', '11.03', '11.04', '11.71', '12.01', '12.02', '12.03', '13.01'].map(href),
    );
    expect(tileMap(tiles, options).content).not.toContain('<a ');
  });

  test('hides names, lines and legend from the reading of the page: the tiles say it all', () => {
    const { content } = tileMap(tiles, { ...options, href });
    const rest = content.slice(content.indexOf('<g aria-hidden="true">'));
    expect(rest).toContain('Aceh');
    expect(rest).not.toContain('<title>');
  });
});
