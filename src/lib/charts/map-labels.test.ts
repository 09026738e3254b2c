import { describe, expect, test } from 'vitest';
import { cellGrid } from './cell-grid.ts';
import type { LabelPlace, PlacedLabel } from './map-labels.ts';
import { labelLine, placeLabels } from './map-labels.ts';
import type { Bounds } from './map-projection.ts';
import { textWidth } from './text-width.ts';

const canvas: Bounds = [0, 0, 300, 200];
type Box = readonly [number, number, number, number];
/** Made-up places as boxes: left, top, right, bottom. */
function setup(places: readonly { name: string; box: Box; mayLieOver?: boolean; marked?: boolean; small?: boolean }[]) {
  const grid = cellGrid(300, 200);
  places.forEach(({ box: [left, top, right, bottom] }, owner) => {
    grid.fill(
      [
        [
          [left, top],
          [right, top],
          [right, bottom],
          [left, bottom],
        ],
      ],
      owner,
    );
  });
  const labels = places.map(({ box: [left, top, right, bottom], ...place }, owner): LabelPlace => ({
    ...place,
    owner,
    centre: [(left + right) / 2, (top + bottom) / 2],
    area: (right - left) * (bottom - top),
    within: canvas,
  }));
  return (taken: readonly Bounds[] = []) => placeLabels(labels, grid, taken);
}
const boxOf = ({ lines, x, y }: PlacedLabel): Bounds => {
  const half = Math.max(...lines.map((line) => textWidth(line, 12))) / 2;
  return [x - half, y - 10, x + half, y - 10 + lines.length * labelLine];
};

describe('placeLabels', () => {
  test('a name stands in the middle of a place that has room for it', () => {
    const [label] = setup([{ name: 'Contoh', box: [20, 20, 220, 180] }])();
    expect(label).toEqual({ owner: 0, lines: ['Contoh'], x: 120, y: 103.5, over: [0] });
  });
  test('a long name takes two lines, as even as they can be, where one does not fit', () => {
    const [label] = setup([{ name: 'Kepulauan Contoh Panjang', box: [0, 60, 120, 140] }])();
    expect(label?.lines).toEqual(['Kepulauan', 'Contoh Panjang']);
  });
  test('a place that is narrower than its name has it beside, on the sea, and no word is cut', () => {
    const [label] = setup([{ name: 'Pulau Kecil', box: [140, 90, 150, 100], small: true }])();
    const [left, top, right, bottom] = label ? boxOf(label) : [0, 0, 0, 0];
    expect(label?.over).toEqual([]);
    // Off the island, and not farther from it than its name may be.
    expect(Math.max(left - 150, 140 - right, top - 100, 90 - bottom)).toBeGreaterThanOrEqual(-2);
    expect(Math.max(left - 150, 140 - right, top - 100, 90 - bottom)).toBeLessThanOrEqual(5);
  });
  test('no name leaves the canvas: of a place at its edge it is moved inwards', () => {
    const [label] = setup([{ name: 'Kabupaten di Tepi', box: [270, 80, 300, 120] }])();
    expect(label && boxOf(label)[2]).toBeLessThanOrEqual(300);
  });
  test('names never touch each other, nor what is taken', () => {
    const places = Array.from({ length: 12 }, (_, i) => ({
      name: `Kabupaten Contoh ${i}`,
      box: [(i % 4) * 70 + 10, Math.floor(i / 4) * 60 + 10, (i % 4) * 70 + 78, Math.floor(i / 4) * 60 + 68] as const,
    }));
    const taken: Bounds = [20, 20, 60, 60];
    const boxes = [taken, ...setup(places)([taken]).map(boxOf)];
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        expect(a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3], `${a.join()} and ${b.join()}`).toBe(false);
  });
  test('a place without room stays out, and the largest comes first', () => {
    const labels = setup([
      { name: 'Kecil', box: [140, 96, 150, 104] },
      { name: 'Besar', box: [0, 0, 300, 200] },
    ])([
      [0, 0, 300, 80],
      [0, 120, 300, 200],
    ]);
    expect(labels.map(({ lines }) => lines[0])).toEqual(['Besar']);
  });
  test('a name lies over a neighbour only where it says itself that it is not the neighbour', () => {
    const around = { name: 'Contoh', box: [0, 0, 300, 200] as const };
    const city = { name: 'Kota Contoh', box: [50, 50, 56, 56] as const };
    expect(setup([around, city])()).toHaveLength(1);
    expect(setup([around, { ...city, mayLieOver: true }])()).toHaveLength(2);
  });
  test('the name of a place that is drawn as a mark stands close to the mark', () => {
    const [label] = setup([{ name: 'Titik', box: [149, 99, 150, 100], marked: true, small: true }])([
      [143, 93, 156, 106],
    ]);
    const [left, top, right, bottom] = label ? boxOf(label) : [0, 0, 0, 0];
    const away = Math.max(left - 149.5, 149.5 - right, top - 99.5, 99.5 - bottom);
    expect(away).toBeGreaterThan(6);
    expect(away).toBeLessThanOrEqual(11);
  });
});
