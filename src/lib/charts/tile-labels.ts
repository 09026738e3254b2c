import type { Bounds } from './map-projection.ts';
import { textWidth } from './text-width.ts';

/** Tiles as far as names on them go; columns and rows counted from 0. */
export interface LabelTile {
  readonly column: number;
  readonly row: number;
  readonly group: string;
}

/** A name in its place: lines of text around a middle. */
export interface TileLabel {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly box: Bounds;
}

export interface TileLabelOptions {
  /** Pixels of a tile's side, before the first column, and above the first row. */
  readonly cell: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const size = 12;
export const labelLine = 13;
/** Pixels around a name that stay free of other names, and that it may lie over the edge of a tile. */
const pad = 3;
const over = 2;
/** Tiles around a group's box in which its name is looked for. */
const reach = 3;
/** What it costs that a name hides a tile of its own, in tiles of way from the group's middle. */
const hidden = 4;
/** The same for each tile of another group beside it. */
const crowded = 0.6;

/**
 * Places the name of each group: on the sea beside its tiles, or over them where the sea has no room; on one line or on two,
 * as near to the group's middle as can be, off all other tiles and names, and nearer to its tiles than to any other. Groups of
 * few tiles choose first, since they have the least room. A group without room for its name has none.
 */
export function tileLabels(
  tiles: readonly LabelTile[],
  names: ReadonlyMap<string, string>,
  options: TileLabelOptions,
): TileLabel[] {
  const { cell, left, top, width, height } = options;
  const groupAt = new Map(tiles.map(({ column, row, group }) => [`${column} ${row}`, group]));
  /** How many tiles of each group a box lies over. */
  const under = ([x1, y1, x2, y2]: Bounds): Map<string, number> => {
    const counts = new Map<string, number>();
    for (let row = Math.floor((y1 - top) / cell); top + row * cell < y2; row++)
      for (let column = Math.floor((x1 - left) / cell); left + column * cell < x2; column++) {
        const group = groupAt.get(`${column} ${row}`);
        if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
      }
    return counts;
  };
  const taken: Bounds[] = [];
  return [...Map.groupBy(tiles, ({ group }) => group)]
    .sort(([a, one], [b, other]) => one.length - other.length || (a < b ? -1 : 1))
    .flatMap(([group, own]) => {
      const name = names.get(group) ?? '';
      const columns = own.map(({ column }) => column);
      const rows = own.map(({ row }) => row);
      const middle = [average(columns) + 0.5, average(rows) + 0.5] as const;
      let best: (TileLabel & { readonly cost: number }) | undefined;
      for (const lines of breaksOf(name)) {
        const half = widest(lines) / 2;
        const tall = lines.length * labelLine;
        for (let row = Math.min(...rows) - reach; row <= Math.max(...rows) + reach; row += 0.5)
          for (let column = Math.min(...columns) - reach; column <= Math.max(...columns) + reach; column += 0.5) {
            const [x, y] = [left + (column + 0.5) * cell, top + (row + 0.5) * cell];
            const box: Bounds = [x - half, y - tall / 2, x + half, y + tall / 2];
            if (box[0] < 0 || box[1] < 0 || box[2] > width || box[3] > height) continue;
            const way = Math.hypot(column + 0.5 - middle[0], row + 0.5 - middle[1]);
            if (best !== undefined && way >= best.cost) continue;
            if (taken.some((other) => touch(box, other, pad))) continue;
            const covered = under(grown(box, -over));
            const around = under(grown(box, cell / 2));
            const beside = around.get(group) ?? 0;
            if (beside === 0 || [...covered.keys()].some((other) => other !== group)) continue;
            if ([...around].some(([other, count]) => other !== group && count > beside)) continue;
            const others = [...around].reduce((sum, [other, count]) => (other === group ? sum : sum + count), 0);
            const cost = way + hidden * (covered.get(group) ?? 0) + crowded * others;
            if (best === undefined || cost < best.cost) best = { lines, x, y: box[1] + 10, box, cost };
          }
      }
      if (best === undefined) return [];
      taken.push(best.box);
      const { lines, x, y, box } = best;
      return [{ lines, x, y, box }];
    });
}

/** A name on one line, and on two that are as even as its words allow. */
function breaksOf(name: string): string[][] {
  if (name === '') return [];
  const words = name.split(' ');
  const two = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  return [[name], ...two.sort((a, b) => widest(a) - widest(b)).slice(0, 1)];
}

const widest = (lines: readonly string[]): number => Math.max(...lines.map((line) => textWidth(line, size)));
const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const grown = ([left, top, right, bottom]: Bounds, by: number): Bounds => [
  left - by,
  top - by,
  right + by,
  bottom + by,
];
const touch = (a: Bounds, b: Bounds, gap: number): boolean =>
  a[0] < b[2] + gap && b[0] < a[2] + gap && a[1] < b[3] + gap && b[1] < a[3] + gap;
