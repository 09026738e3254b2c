import { landsOf } from './tile-graph.ts';
import type { TileLayoutOptions, TilePlace } from './tile-layout.ts';

/** What a cell of the grid holds where no place has it. */
export const empty = -1;

/** A grid as the search changes it. */
interface Cells {
  /** The place on each cell, row after row, with a rim of empty cells around. */
  readonly grid: Int32Array;
  /** The cell of each place. */
  readonly cell: Int32Array;
  /** Cells from one row to the next. */
  readonly stride: number;
}

/** What is one on land, a province or a part of it, and in how many pieces its tiles lie. */
export interface TilePieces {
  /** Number of what a place is part of. */
  readonly pieceOf: (place: number) => number;
  /** In how many pieces its tiles lie at the moment: 1 where they are joined by edges. */
  readonly piecesNow: (number: number) => number;
}

/** Keeps watch over places of one group that borders join on land. The grid is read anew at each question. */
export function tilePieces(
  places: readonly TilePlace[],
  borders: TileLayoutOptions['borders'],
  { grid, cell, stride }: Cells,
): TilePieces {
  const groups = new Map(places.map(({ code, group }) => [code, group]));
  const piece = Int32Array.from(
    landsOf(
      places,
      borders.filter(([a, b]) => groups.get(a) === groups.get(b)),
    ),
  );
  const members = Map.groupBy([...piece.keys()], (i) => piece[i] ?? 0);
  const sides = [-stride, -1, 1, stride];
  const mark = new Int32Array(places.length);
  let marks = 0;
  return {
    pieceOf: (place) => piece[place] ?? 0,
    piecesNow: (number) => {
      const list = members.get(number) ?? [];
      if (list.length < 2) return 1;
      marks++;
      let found = 0;
      for (const start of list) {
        if (mark[start] === marks) continue;
        found++;
        const reached = [start];
        mark[start] = marks;
        for (let place = reached.pop(); place !== undefined; place = reached.pop())
          for (const side of sides) {
            const next = grid[(cell[place] ?? 0) + side] ?? empty;
            if (next === empty || mark[next] === marks || piece[next] !== number) continue;
            mark[next] = marks;
            reached.push(next);
          }
      }
      return found;
    },
  };
}
