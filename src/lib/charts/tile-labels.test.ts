import { describe, expect, test } from 'vitest';
import { tileLabels } from './tile-labels.ts';

const options = { cell: 20, left: 0, top: 0, width: 400, height: 200 };
const block = (group: string, left: number, top: number, columns: number, rows: number) =>
  Array.from({ length: columns * rows }, (_, i) => ({
    column: left + (i % columns),
    row: top + Math.floor(i / columns),
    group,
  }));
/** Boxes that overlap, by their numbers. */
const collisions = (boxes: readonly (readonly number[])[]) =>
  boxes.flatMap((a, i) =>
    boxes.flatMap((b, j) =>
      j > i && a[0]! < b[2]! && b[0]! < a[2]! && a[1]! < b[3]! && b[1]! < a[3]! ? [[i, j]] : [],
    ),
  );

describe('tileLabels', () => {
  test('puts a name on the sea beside its tiles, not over them', () => {
    const [name] = tileLabels(block('a', 8, 4, 3, 2), new Map([['a', 'Aceh']]), options);
    expect(name!.lines).toEqual(['Aceh']);
    const [left, top, right, bottom] = name!.box;
    expect(left >= 218 || right <= 162 || top >= 118 || bottom <= 82).toBe(true);
  });

  test('puts a name over its own tiles where there is no sea', () => {
    const tiles = block('a', 0, 0, 20, 10);
    expect(tileLabels(tiles, new Map([['a', 'Aceh']]), options)).toHaveLength(1);
  });

  test('leaves a name out where it would lie over tiles of another', () => {
    const tiles = [...block('a', 0, 0, 1, 1), ...block('b', 1, 0, 19, 10), ...block('b', 0, 1, 1, 9)];
    expect(tileLabels(tiles, new Map([['a', 'Nama yang Panjang']]), options)).toEqual([]);
  });

  test('breaks a long name into two lines where one has no room', () => {
    const narrow = { ...options, width: 110 };
    const [name] = tileLabels(block('a', 0, 0, 4, 2), new Map([['a', 'Nusa Tenggara Timur']]), narrow);
    expect(name!.lines).toHaveLength(2);
  });

  test('keeps names apart and on the canvas, for many groups close together', () => {
    const groups = ['a', 'b', 'c', 'd', 'e', 'f'];
    const tiles = groups.flatMap((group, i) => block(group, 2 + 3 * (i % 3), 3 + 3 * Math.floor(i / 3), 2, 2));
    const boxes = tileLabels(tiles, new Map(groups.map((group) => [group, `Provinsi ${group}`])), options).map(
      ({ box }) => box,
    );
    expect(boxes.length).toBeGreaterThan(3);
    expect(collisions(boxes)).toEqual([]);
    expect(boxes.every(([left, top, right, bottom]) => left >= 0 && top >= 0 && right <= 400 && bottom <= 200)).toBe(
      true,
    );
  });

  test('names no group without a name', () => {
    expect(tileLabels(block('a', 0, 0, 1, 1), new Map(), options)).toEqual([]);
  });
});
