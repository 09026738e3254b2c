import type { CellGrid } from './cell-grid.ts';
import type { Bounds, Point } from './map-projection.ts';
import { textWidth } from './text-width.ts';

/** A place whose name wants room on a map. */
export interface LabelPlace {
  readonly name: string;
  /** Its number in the grid. */
  readonly owner: number;
  /** Where its name stands best. */
  readonly centre: Point;
  /** Square pixels, for the order. */
  readonly area: number;
  /** The part of the canvas that its name must stay in. */
  readonly within: Bounds;
  /** Whether it is so small that its name cannot stand on it: then the name stands beside it rather than across it. */
  readonly small?: boolean;
  /** Whether its name, close by, may lie over its neighbour: where nobody would read it as the neighbour's. */
  readonly mayLieOver?: boolean;
  /** Whether a mark stands at its middle: then its name belongs to the mark. */
  readonly marked?: boolean;
}

/** A name in its place: lines of text around a middle. */
export interface PlacedLabel {
  readonly owner: number;
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  /** Numbers of the places that it lies on, where it lies wholly on land; none where a part of it lies beside. */
  readonly over: readonly number[];
}

const size = 12;
export const labelLine = 13;
/** Pixels from a place's middle in which a name is looked for, and the step. */
const reach = { far: 80, step: 5 };
/** Pixels around a name that stay free of other names, and in which it must touch its place. */
const pad = 2;
const near = 5;
const nearMark = 11;
/** The most of a name that may lie over other places, since a name reads as that of the place it lies on. */
const strange = 0.35;
/** What lying half on its place and half off costs, and lying over others, in pixels of distance. */
const cost = { edge: { large: 60, small: 200 }, others: 200, over: 40 };

/** Rounds in which places that found no room come first. */
const rounds = 3;

/**
 * Places names where they can be read: largest place first, each near to its middle, on one line or on two or three, wholly
 * on its place or wholly beside it. A name may lie over its own place and over the sea, hardly over another place; it keeps
 * off other names, off the marks and boxes given, and within the canvas; and no other place lies as near to it. Where some
 * find no room, a second and a third round begin with them, and the round that places most names counts. A place without
 * room for its name has none.
 * @param taken boxes that no name may touch
 */
export function placeLabels(places: readonly LabelPlace[], grid: CellGrid, taken: readonly Bounds[]): PlacedLabel[] {
  const land = grid.counter();
  const seekers = [...places]
    .sort((a, b) => b.area - a.area || a.owner - b.owner)
    .map((place): Seeker => ({ place, own: grid.counter(place.owner), land }));
  let order = seekers;
  let best: PlacedLabel[] = [];
  for (let round = 0; round < rounds; round++) {
    const placed = placedIn(order, grid, taken);
    if (round === 0 || placed.size > best.length) best = seekers.flatMap(({ place }) => placed.get(place.owner) ?? []);
    if (placed.size === seekers.length) break;
    const found = (seeker: Seeker) => placed.has(seeker.place.owner);
    order = [...order.filter((seeker) => !found(seeker)), ...order.filter(found)];
  }
  return best;
}

/** A place that looks for room, with counters of cells: of its own, and of all land. */
interface Seeker {
  readonly place: LabelPlace;
  readonly own: (box: Bounds) => number;
  readonly land: (box: Bounds) => number;
}

/** Names by the number of their place, found in an order. */
function placedIn(order: readonly Seeker[], grid: CellGrid, taken: readonly Bounds[]): Map<number, PlacedLabel> {
  const boxes = [...taken];
  const placed = new Map<number, PlacedLabel>();
  for (const seeker of order) {
    const found = bestOf(seeker, grid, boxes);
    if (found === undefined) continue;
    boxes.push(found.box);
    placed.set(seeker.place.owner, found.label);
  }
  return placed;
}

/** Steps away from the middle, nearest first; of equals the upper one, then the left one. */
const offsets = (() => {
  const { far, step } = reach;
  const found: { readonly dx: number; readonly dy: number; readonly distance: number }[] = [];
  for (let dy = -far; dy <= far; dy += step)
    for (let dx = -far; dx <= far; dx += step) found.push({ dx, dy, distance: Math.hypot(dx, dy) });
  return found
    .filter(({ distance }) => distance <= far)
    .sort((a, b) => a.distance - b.distance || a.dy - b.dy || a.dx - b.dx);
})();

interface Candidate {
  readonly box: Bounds;
  readonly label: PlacedLabel;
}

function bestOf(seeker: Seeker, grid: CellGrid, boxes: readonly Bounds[]): Candidate | undefined {
  const { name, centre, owner, within, small = false, mayLieOver = false } = seeker.place;
  const size = small ? 'small' : 'large';
  const shapes = breaksOf(name).map((lines) => ({ lines, width: widest(lines), height: lines.length * labelLine }));
  let best: Candidate | undefined;
  let least = Infinity;
  for (const { dx, dy, distance } of offsets) {
    if (distance >= least) break;
    for (const { lines, width, height } of shapes) {
      const [x, y] = [centre[0] + dx, centre[1] + dy];
      const box: Bounds = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
      if (!contains(within, box) || boxes.some((other) => touches(box, other, pad))) continue;
      const cells = grid.cells(box);
      const own = seeker.own(box) / cells;
      const land = seeker.land(box) / cells;
      const others = land - own;
      const price = distance + cost.edge[size] * own * (1 - own) + (mayLieOver ? cost.over : cost.others) * others;
      if (price >= least || others > (mayLieOver ? 1 : strange) || !belongs(seeker.place, box, grid)) continue;
      least = price;
      const over = land >= 0.97 ? [...grid.count(box).keys()].sort((a, b) => a - b) : [];
      best = { box, label: { owner, lines, x, y: box[1] + 10, over } };
    }
  }
  return best;
}

/** Whether a name touches its place or its mark, and any other place clearly less, unless it may lie over that. */
function belongs({ owner, centre, mayLieOver, marked }: LabelPlace, box: Bounds, grid: CellGrid): boolean {
  if (marked) return contains(grown(box, nearMark), [...centre, ...centre]);
  const around = grid.count(grown(box, near));
  const own = around.get(owner) ?? 0;
  return own > 0 && (mayLieOver === true || [...around].every(([of, count]) => of === owner || count <= 0.6 * own));
}

/** The ways to write a name: on one line, on two as even as they can be, on three where it has that many words. */
function breaksOf(name: string): string[][] {
  const words = name.split(' ');
  const two = words
    .slice(1)
    .map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')])
    .sort((a, b) => widest(a) - widest(b))
    .slice(0, 1);
  return [[name], ...two, ...(words.length > 2 ? [threeOf(words)] : [])];
}
const threeOf = ([first = '', second = '', ...rest]: readonly string[]): string[] => [first, second, rest.join(' ')];
const widest = (lines: readonly string[]): number => Math.max(...lines.map((line) => textWidth(line, size)));

const grown = ([left, top, right, bottom]: Bounds, by: number): Bounds => [
  left - by,
  top - by,
  right + by,
  bottom + by,
];
const contains = (outer: Bounds, inner: Bounds): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

/** Whether two boxes are nearer to each other than some pixels. */
export const touches = (a: Bounds, b: Bounds, gap = 0): boolean =>
  a[0] < b[2] + gap && b[0] < a[2] + gap && a[1] < b[3] + gap && b[1] < a[3] + gap;
