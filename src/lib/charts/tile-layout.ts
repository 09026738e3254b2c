import { scaleLinear } from 'd3';
import type { TileCost } from './tile-cost.ts';
import { makeTileCost } from './tile-cost.ts';
import { spreadOut } from './tile-spread.ts';

/** A place that gets a tile. */
export interface TilePlace {
  readonly code: string;
  /** What must stay in one piece where its land is one: the province. */
  readonly group: string;
  /** Degrees. */
  readonly longitude: number;
  readonly latitude: number;
}

/** A part of the map that is scaled on its own: some places, and the rectangle of columns and rows for their centres. */
export interface TileFrame {
  readonly name: string;
  /** Beginnings of the codes that belong to it. */
  readonly codes: readonly string[];
  /** Leftmost column, topmost row, rightmost column, lowest row; counted from 0. */
  readonly box: readonly [number, number, number, number];
}

export interface TileLayoutOptions {
  readonly columns: number;
  readonly rows: number;
  /** A place belongs to the first frame that names it. */
  readonly frames: readonly TileFrame[];
  /** Pairs of places that share a border on land. */
  readonly borders: readonly (readonly [string, string])[];
  /** Pairs that lie close to one another over water. */
  readonly straits: readonly (readonly [string, string])[];
  /** How long the search goes on: this many tries for each place. */
  readonly tries: number;
}

/** A place in the grid. */
export interface Tile {
  readonly code: string;
  readonly column: number;
  readonly row: number;
}

/** A layout, and where each place would stand if tiles could overlap and lie between columns. */
export interface TileLayout {
  readonly tiles: readonly Tile[];
  readonly aims: ReadonlyMap<string, readonly [column: number, row: number]>;
}

/**
 * Gives each place one cell of a grid, roughly where it lies, beside its neighbours. In three steps: the centres are scaled
 * into their frame; squares around them are pushed apart until none overlap (Demers' cartogram), which gives the place
 * that each aims at; then each takes a free cell near there, and moves and swaps that lower the cost (`tile-cost.ts`) are
 * looked for by threshold accepting (Dueck and Scheuer 1990), with steps of a fixed sequence in place of chance (Roberts'
 * R sequence). The same input gives the same layout.
 * @throws RangeError for a place that no frame names, or more places than cells
 */
export function layOutTiles(places: readonly TilePlace[], options: TileLayoutOptions): TileLayout {
  const sorted = [...places].sort((a, b) => (a.code < b.code ? -1 : 1));
  if (sorted.length > options.columns * options.rows) throw new RangeError('layOutTiles: more places than cells');
  const aims = spreadOut(sorted, scaledIntoFrames(sorted, options.frames), options);
  const cost = makeTileCost(sorted, aims, options);
  search(cost, sorted.length, options.tries);
  return {
    tiles: sorted.map(({ code }, i) => ({ code, ...cost.cellOf(i) })),
    aims: new Map(sorted.map(({ code }, i) => [code, aims[i] ?? [0, 0]])),
  };
}

export type Aim = readonly [column: number, row: number];

/** Each place's centre on the scale of its frame. */
function scaledIntoFrames(places: readonly TilePlace[], frames: readonly TileFrame[]): Aim[] {
  const frameOf = ({ code }: TilePlace) => frames.find(({ codes }) => codes.some((start) => code.startsWith(start)));
  const lost = places.filter((place) => frameOf(place) === undefined).map(({ code }) => code);
  if (lost.length > 0) throw new RangeError(`layOutTiles: no frame for ${lost.join(', ')}`);
  const scales = new Map(
    [...Map.groupBy(places, frameOf)].map(([frame, members]) => {
      const [left, top, right, bottom] = frame?.box ?? [0, 0, 0, 0];
      const longitudes = members.map(({ longitude }) => longitude);
      const latitudes = members.map(({ latitude }) => latitude);
      return [
        frame,
        {
          x: scaleLinear([Math.min(...longitudes), Math.max(...longitudes)], [left, right]),
          y: scaleLinear([Math.min(...latitudes), Math.max(...latitudes)], [bottom, top]),
        },
      ];
    }),
  );
  return places.map((place) => {
    const scale = scales.get(frameOf(place));
    return [scale?.x(place.longitude) ?? 0, scale?.y(place.latitude) ?? 0];
  });
}

/** Share of the way after which only what lowers the cost is taken. */
const cooled = 0.85;
/** Cost that a step may add at the start. */
const lenient = 20;
/** Cells that a step may go, to each side, at the start and at the end. */
const reach = [5, 2] as const;
/** Roberts' R sequence in four dimensions: fractions of the root of x⁵ = x + 1. */
const steps = [1, 2, 3, 4].map((power) => 1.1673039782614187 ** -power);

function search(cost: TileCost, places: number, tries: number): void {
  const total = tries * places;
  const at = (k: number, dimension: number): number => (0.5 + k * (steps[dimension] ?? 0)) % 1;
  for (let k = 0; k < total; k++) {
    const left = Math.max(0, 1 - k / (total * cooled));
    const far = Math.round(reach[1] + (reach[0] - reach[1]) * left);
    const place = Math.floor(at(k, 0) * places);
    const side = 2 * far + 1;
    const [dx, dy] = [Math.floor(at(k, 1) * side) - far, Math.floor(at(k, 2) * side) - far];
    if (dx !== 0 || dy !== 0) cost.tryMove(place, dx, dy, lenient * left ** 2 * at(k, 3));
  }
}
