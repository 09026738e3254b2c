import type { Aim, Tile, TileLayoutOptions, TilePlace } from './tile-layout.ts';
import { landsOf, strangersOf } from './tile-graph.ts';
import { empty, tilePieces } from './tile-pieces.ts';

/** What a layout costs, in parts. Only their ratios matter. */
const weights = {
  /** For each cell, squared, between a tile and where it aims at. */
  displacement: 0.12,
  /** Times the same for a place without neighbours on land, which nothing else holds. */
  alone: 3,
  /** A pair of neighbours that meet at a corner only. */
  corner: 1.1,
  /** A pair of neighbours that do not meet, and for each further cell. */
  lost: 2,
  further: 0.5,
  /** What a pair counts more, divided by the number of neighbours of the one that has fewer: a city in its only regency. */
  only: 1.5,
  /** A pair whose direction turned round; half of it where it turned by a right angle. */
  turned: 1.5,
  /** Places over a strait, for each cell beyond two. */
  strait: 0.5,
  /** Two tiles of different lands that touch. */
  grounded: 6,
  /** A further piece of what is one on land. */
  broken: 25,
  /** An empty cell with three tiles around it; with four. */
  bay: 0.8,
  hole: 6,
  /** Tiles that meet by an edge though on land there are two or more places between them, for each of up to four. */
  stranger: 0.6,
};

/** A neighbour on land: in which direction it lies, as a vector of length 1, and what the pair counts. */
interface Pair {
  readonly other: number;
  readonly x: number;
  readonly y: number;
  weight: number;
}

/** A layout that can be changed, and knows what a change costs. */
export interface TileCost {
  cellOf(place: number): Omit<Tile, 'code'>;
  /** Moves a place by cells, or swaps it with the tile there, unless that adds more than `allowed` to the cost. */
  tryMove(place: number, dx: number, dy: number, allowed: number): boolean;
}

const around = [
  [0, -1],
  [-1, 0],
  [1, 0],
  [0, 1],
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const;

/** Starts with each place on the free cell that is nearest to where it aims at, from the top row down. */
export function makeTileCost(
  places: readonly TilePlace[],
  aims: readonly Aim[],
  { columns, rows, borders, straits }: Pick<TileLayoutOptions, 'columns' | 'rows' | 'borders' | 'straits'>,
): TileCost {
  const count = places.length;
  const index = new Map(places.map(({ code }, i) => [code, i]));
  const land = Int32Array.from(landsOf(places, borders));
  const cell = new Int32Array(count);
  // A rim of one cell around the grid, so that a neighbour is always there.
  const stride = columns + 2;
  const grid = new Int32Array(stride * (rows + 2)).fill(empty);
  const at = (column: number, row: number) => (row + 1) * stride + column + 1;
  const columnOf = (place: number) => ((cell[place] ?? 0) % stride) - 1;
  const rowOf = (place: number) => Math.floor((cell[place] ?? 0) / stride) - 1;

  /** The pairs of each place, with the direction in which the other lies. */
  const pairsOf = (pairs: readonly (readonly [string, string])[]): Pair[][] => {
    const of: Pair[][] = places.map(() => []);
    for (const [a, b] of pairs) {
      const [i, j] = [index.get(a) ?? 0, index.get(b) ?? 0];
      const [from, to] = [places[i], places[j]];
      if (from === undefined || to === undefined) continue;
      const [east, south] = [to.longitude - from.longitude, from.latitude - to.latitude];
      const length = Math.hypot(east, south) || 1;
      of[i]?.push({ other: j, x: east / length, y: south / length, weight: 1 });
      of[j]?.push({ other: i, x: -east / length, y: -south / length, weight: 1 });
    }
    return of;
  };
  const beside = pairsOf(borders);
  for (const list of beside)
    for (const pair of list) pair.weight += weights.only / Math.min(list.length, beside[pair.other]?.length ?? 1);
  const over = pairsOf(straits);
  const strange = strangersOf(places, borders);

  const { pieceOf, piecesNow } = tilePieces(places, borders, { grid, cell, stride });
  const sides = [-stride, -1, 1, stride];
  const eight = around.map(([dx, dy]) => dy * stride + dx);

  const turnCost = (dx: number, dy: number, { x, y }: Pair): number =>
    (weights.turned * (1 - (dx * x + dy * y) / Math.hypot(dx, dy))) / 2;
  const borderCost = (i: number, pair: Pair): number => {
    const dx = columnOf(pair.other) - columnOf(i);
    const dy = rowOf(pair.other) - rowOf(i);
    const far = Math.abs(dx) + Math.abs(dy);
    const turn = turnCost(dx, dy, pair);
    if (far === 1) return turn;
    if (far === 2 && dx !== 0 && dy !== 0) return turn + pair.weight * weights.corner;
    return turn + pair.weight * (weights.lost + weights.further * (far - 2));
  };
  const straitCost = (i: number, pair: Pair): number => {
    const dx = columnOf(pair.other) - columnOf(i);
    const dy = rowOf(pair.other) - rowOf(i);
    return turnCost(dx, dy, pair) + weights.strait * Math.max(0, Math.max(Math.abs(dx), Math.abs(dy)) - 2);
  };
  /** What depends on where one place is, pairs with `counted` apart. */
  const placeCost = (i: number, counted: number): number => {
    const [x, y] = aims[i] ?? [0, 0];
    const pull = weights.displacement * (beside[i]?.length === 0 ? weights.alone : 1);
    let sum = pull * ((columnOf(i) - x) ** 2 + (rowOf(i) - y) ** 2);
    for (const pair of beside[i] ?? []) if (pair.other !== counted) sum += borderCost(i, pair);
    for (const pair of over[i] ?? []) if (pair.other !== counted) sum += straitCost(i, pair);
    for (const [k, side] of eight.entries()) {
      const next = grid[(cell[i] ?? 0) + side] ?? empty;
      if (next === empty || next === counted) continue;
      if (land[next] !== land[i]) sum += weights.grounded;
      else if (k < 4) sum += weights.stranger * (strange[i * count + next] ?? 0);
    }
    return sum;
  };
  const bayCost = (where: number): number => {
    if (grid[where] !== empty) return 0;
    let full = 0;
    for (const side of sides) if ((grid[where + side] ?? empty) !== empty) full++;
    return full === 4 ? weights.hole : full === 3 ? weights.bay : 0;
  };
  const bays = new Int32Array(10);
  /** Empty cells around two cells, each once. */
  const baysCost = (a: number, b: number): number => {
    let known = 0;
    let sum = 0;
    for (const where of [a, b, ...sides.map((side) => a + side), ...sides.map((side) => b + side)]) {
      if (bays.subarray(0, known).includes(where)) continue;
      bays[known++] = where;
      if (where > 0 && where < grid.length) sum += bayCost(where);
    }
    return sum;
  };

  for (const i of [...places.keys()].sort((a, b) => (aims[a]?.[1] ?? 0) - (aims[b]?.[1] ?? 0) || a - b)) {
    const [x, y] = aims[i] ?? [0, 0];
    let nearest = Infinity;
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const distance = (column - x) ** 2 + (row - y) ** 2;
        if (grid[at(column, row)] !== empty || distance >= nearest) continue;
        nearest = distance;
        cell[i] = at(column, row);
      }
    grid[cell[i] ?? 0] = i;
  }

  return {
    cellOf: (place) => ({ column: columnOf(place), row: rowOf(place) }),
    tryMove(place, dx, dy, allowed) {
      const [column, row] = [columnOf(place) + dx, rowOf(place) + dy];
      if (column < 0 || row < 0 || column >= columns || row >= rows) return false;
      const [from, to] = [cell[place] ?? 0, at(column, row)];
      const other = grid[to] ?? empty;
      const local = () =>
        placeCost(place, empty) +
        (other === empty ? 0 : placeCost(other, place)) +
        (other === empty ? baysCost(from, to) : 0);
      const broken = () =>
        piecesNow(pieceOf(place)) +
        (other === empty || pieceOf(other) === pieceOf(place) ? 0 : piecesNow(pieceOf(other)));
      const move = (a: number, b: number) => {
        grid[b] = place;
        grid[a] = other;
        cell[place] = b;
        if (other !== empty) cell[other] = a;
      };
      const before = local();
      const piecesBefore = broken();
      move(from, to);
      const added = local() - before;
      if (
        added <= allowed + weights.broken * (piecesBefore - 1) &&
        added + weights.broken * (broken() - piecesBefore) <= allowed
      )
        return true;
      move(to, from);
      return false;
    },
  };
}
