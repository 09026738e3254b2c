import type { Tile } from '../charts/tile-layout.ts';
import { landsOf } from '../charts/tile-graph.ts';
import { provinceOf } from './code.ts';
import type { Border } from './land-neighbours.ts';

/** How well a grid of tiles keeps what is so on land. */
export interface TileQuality {
  /** Pairs of neighbours on land. */
  readonly pairs: number;
  /** How many of them have tiles that meet by an edge; and by an edge or a corner. */
  readonly byEdge: number;
  readonly byEdgeOrCorner: number;
  /** Codes of provinces whose tiles are in more pieces than their land, by edges. */
  readonly broken: readonly string[];
  /** Tiles of different lands that meet by an edge or a corner, though there is sea between them. */
  readonly grounded: readonly Border[];
}

/** The cells around a cell that come after it, so that each pair is met once. */
const after = [
  [1, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
] as const;

/** Measures a grid: neighbours that are kept, provinces that are in more pieces than their land. */
export function tileQuality(tiles: readonly Tile[], borders: readonly Border[]): TileQuality {
  const byCode = new Map(tiles.map((tile) => [tile.code, tile]));
  const meets = borders.flatMap(([a, b]) => {
    const [from, to] = [byCode.get(a), byCode.get(b)];
    if (from === undefined || to === undefined) return [];
    return [[Math.abs(from.column - to.column), Math.abs(from.row - to.row)] as const];
  });
  const byCell = new Map(tiles.map((tile) => [`${tile.column} ${tile.row}`, tile.code]));
  const touching = tiles.flatMap(({ code, column, row }) =>
    [byCell.get(`${column + 1} ${row}`), byCell.get(`${column} ${row + 1}`)].flatMap((next): Border[] =>
      next === undefined ? [] : [[code, next]],
    ),
  );
  const broken = [...Map.groupBy(tiles, ({ code }) => provinceOf(code))]
    .filter(([, own]) => piecesOf(own, touching) > piecesOf(own, borders))
    .map(([province]) => province)
    .sort();
  const lands = landsOf(tiles, borders);
  const landByCode = new Map(tiles.map(({ code }, i) => [code, lands[i]]));
  const grounded = tiles.flatMap(({ code, column, row }) =>
    after.flatMap(([dx, dy]): Border[] => {
      const next = byCell.get(`${column + dx} ${row + dy}`);
      return next === undefined || landByCode.get(next) === landByCode.get(code) ? [] : [[code, next]];
    }),
  );
  return {
    pairs: borders.length,
    byEdge: meets.filter(([x, y]) => x + y === 1).length,
    byEdgeOrCorner: meets.filter(([x, y]) => Math.max(x, y) === 1).length,
    broken,
    grounded,
  };
}

/** In how many pieces some places are, where pairs join them. */
function piecesOf(places: readonly Tile[], pairs: readonly Border[]): number {
  const own = new Set(places.map(({ code }) => code));
  return new Set(
    landsOf(
      places,
      pairs.filter(([a, b]) => own.has(a) && own.has(b)),
    ),
  ).size;
}
