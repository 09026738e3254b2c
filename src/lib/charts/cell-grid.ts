import type { Bounds } from './map-projection.ts';
import type { Ring } from './ring-path.ts';

/** Pixels of a cell's side. */
const cell = 4;

/** Which shape lies where on a canvas, in cells of 4 pixels: enough to tell where there is room for words. */
export interface CellGrid {
  /** Marks what rings cover, holes apart, as a shape's. */
  readonly fill: (rings: readonly Ring[], owner: number) => void;
  /** How many cells of a box each shape has; those of none are not told. Cells outside of the canvas do not count. */
  readonly count: (box: Bounds) => Map<number, number>;
  /** How many cells a box has. */
  readonly cells: (box: Bounds) => number;
  /** Counts the cells of one shape in a box, or of all shapes: the same as `count`, made for many boxes. */
  readonly counter: (owner?: number) => (box: Bounds) => number;
}

/** An empty grid for a canvas of so many pixels. Shapes are numbers from 0. */
export function cellGrid(width: number, height: number): CellGrid {
  const columns = Math.ceil(width / cell);
  const rows = Math.ceil(height / cell);
  const owners = new Int16Array(columns * rows).fill(-1);
  /** Cells whose middle lies in a span: the first and the last. */
  const span = (from: number, to: number, cells: number): [number, number] => [
    Math.max(0, Math.ceil(from / cell - 0.5)),
    Math.min(cells - 1, Math.floor(to / cell - 0.5)),
  ];
  return {
    fill: (rings, owner) => {
      for (let row = 0; row < rows; row++) {
        const crossings = crossingsAt(rings, (row + 0.5) * cell);
        for (let i = 0; i + 1 < crossings.length; i += 2) {
          const [from, to] = span(crossings[i] ?? 0, crossings[i + 1] ?? 0, columns);
          if (from <= to) owners.fill(owner, row * columns + from, row * columns + to + 1);
        }
      }
    },
    count: ([left, top, right, bottom]) => {
      const counts = new Map<number, number>();
      const [from, to] = span(left, right, columns);
      const [first, last] = span(top, bottom, rows);
      for (let row = first; row <= last; row++)
        for (let column = from; column <= to; column++) {
          const owner = owners[row * columns + column] ?? -1;
          if (owner >= 0) counts.set(owner, (counts.get(owner) ?? 0) + 1);
        }
      return counts;
    },
    cells: ([left, top, right, bottom]) => {
      const [from, to] = span(left, right, columns);
      const [first, last] = span(top, bottom, rows);
      return Math.max(0, to - from + 1) * Math.max(0, last - first + 1);
    },
    counter: (owner) => {
      const sums = sumsOf(owners, columns, rows, owner === undefined ? (of) => of >= 0 : (of) => of === owner);
      const at = (row: number, column: number) => sums[row * (columns + 1) + column] ?? 0;
      return ([left, top, right, bottom]) => {
        const [from, to] = span(left, right, columns);
        const [first, last] = span(top, bottom, rows);
        if (from > to || first > last) return 0;
        return at(last + 1, to + 1) - at(first, to + 1) - at(last + 1, from) + at(first, from);
      };
    },
  };
}

/** How many cells that pass a test lie above and to the left of each corner (a summed-area table, Crow 1984). */
function sumsOf(owners: Int16Array, columns: number, rows: number, test: (owner: number) => boolean): Int32Array {
  const sums = new Int32Array((columns + 1) * (rows + 1));
  for (let row = 0; row < rows; row++) {
    let inRow = 0;
    for (let column = 0; column < columns; column++) {
      if (test(owners[row * columns + column] ?? -1)) inRow += 1;
      sums[(row + 1) * (columns + 1) + column + 1] = (sums[row * (columns + 1) + column + 1] ?? 0) + inRow;
    }
  }
  return sums;
}

/** Where the edges of rings cross a horizontal line, from left to right. */
function crossingsAt(rings: readonly Ring[], y: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    let [bx, by] = ring.at(-1) ?? [0, 0];
    for (const [ax, ay] of ring) {
      if (ay > y !== by > y) found.push(((bx - ax) * (y - ay)) / (by - ay) + ax);
      [bx, by] = [ax, ay];
    }
  }
  return found.sort((a, b) => a - b);
}
