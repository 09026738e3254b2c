import { describe, expect, test } from 'vitest';
import { readLeaf } from './leaf.ts';
import { nearIndexFiles } from './near-index.ts';

const place = (kode: string, lintang: number | null, bujur: number | null) => ({ kode, lintang, bujur });
/** Made-up villages on a grid, twice as wide as high. */
const grid = Array.from({ length: 1200 }, (_, i) =>
  place(
    `32.01.${10 + Math.floor(i / 100)}.${2001 + (i % 100)}`,
    -6.995 + Math.floor(i / 60) / 10,
    106.005 + (i % 60) / 10,
  ),
);

describe('the files of the index', () => {
  test('hold districts and villages that have a centre point, and nothing else', () => {
    const files = nearIndexFiles([
      place('32', -6.9, 107.6),
      place('32.01', -6.5, 106.8),
      place('32.01.01', -6.48, 106.82),
      place('32.01.01.1001', -6.47999, 106.81004),
      place('32.01.01.1002', null, null),
    ]);
    expect(files).toEqual([
      { path: 'dekat/pohon.txt', text: '-648 10681 0 1\n' },
      { path: 'dekat/0.txt', text: '320101*-64800+1068200=1001+0-100\n' },
    ]);
  });
  test('cut the points across the wider side into leaves of at most 500, of nearly equal size', () => {
    const [tree, ...leaves] = nearIndexFiles(grid);
    expect(leaves.map(({ text }) => readLeaf(text).length)).toEqual([400, 400, 400]);
    expect(tree?.text).toBe('-700 10600 191 191\n-700 10800 191 191\n-700 11000 191 191\n');
  });
  test('are the same in whatever order the places come', () => {
    expect(nearIndexFiles(grid.toReversed())).toEqual(nearIndexFiles(grid));
  });
  test('cannot be made of nothing', () => {
    expect(() => nearIndexFiles([place('32', -6.9, 107.6)])).toThrow(
      new RangeError('nearIndexFiles: no district or village with a centre point'),
    );
  });
});
