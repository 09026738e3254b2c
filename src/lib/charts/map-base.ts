import { cellGrid } from './cell-grid.ts';
import type { CellGrid } from './cell-grid.ts';
import type { PlacedLabel } from './map-labels.ts';
import { placeLabels } from './map-labels.ts';
import type { Bounds, Point } from './map-projection.ts';
import type { MapFeature, MapShape } from './map-shapes.ts';
import { mapShapes } from './map-shapes.ts';
import { ringsPath } from './ring-path.ts';
import { textWidth } from './text-width.ts';

/** A place as a map names it. */
export interface MapPlace extends MapFeature {
  /** Its name on the map, short: `Bogor`, `Kota Bogor`. */
  readonly label: string;
  /** Whether its name may lie over a neighbour where it is small: `Kota Bogor` is not read as the name of what is around. */
  readonly mayLieOver: boolean;
}

export interface MapOptions {
  /** Pixels. */
  readonly width: number;
  /** The map is drawn smaller where it would be higher. */
  readonly tallest: number;
  /** Places that are small and close together, drawn once more and larger. */
  readonly inset?: { readonly ids: readonly string[]; readonly title: string; readonly width: number };
}

/** What a map is, whatever it measures: shapes, marks and names in their places. Drawn once for all measures. */
export interface MapBase {
  readonly width: number;
  readonly height: number;
  /** In the order in which they are drawn and reached by keyboard. */
  readonly places: readonly DrawnPlace[];
  readonly labels: readonly (Omit<PlacedLabel, 'over' | 'owner'> & { readonly over: readonly string[] })[];
  readonly inset: { readonly box: Bounds; readonly title: string } | undefined;
  readonly grid: CellGrid;
}

/** A place as a map draws it. */
export interface DrawnPlace {
  readonly id: string;
  /** Its shape, and the same once more in the inset. */
  readonly paths: readonly string[];
  /** Where it is too small to be seen: the middles of marks that stand for it. */
  readonly marks: readonly Point[];
  /** Circles that a pointer may hit, where its shape leaves less than 24 pixels. */
  readonly targets: readonly { readonly centre: Point; readonly radius: number }[];
}

/** A place whose inner circle is smaller than this is drawn as a mark as well. */
const markLeast = 3.5;
/** Half of the 24 pixels that WCAG 2.2 asks of a target (success criterion 2.5.8). */
const target = 12;
/** Pixels between the parts of a map. */
export const mapGap = 10;

/**
 * Lays a map out. Places are drawn by code; those that need a mark come last, so that no neighbour covers it. The inset
 * stands at the left, as high as no shape is in its way.
 */
export function mapBase(places: readonly MapPlace[], { width, tallest, inset }: MapOptions): MapBase {
  const main = mapShapes(places, { width, tallest });
  const insetPlaces = inset === undefined ? [] : places.filter(({ id }) => inset.ids.includes(id));
  const larger =
    inset === undefined || insetPlaces.length === 0
      ? undefined
      : mapShapes(insetPlaces, { width: inset.width, tallest });
  const grid = cellGrid(width, main.height + (larger?.height ?? 0) + 2 * mapGap);
  main.shapes.forEach(({ rings }, owner) => {
    grid.fill(rings, owner);
  });
  const top = larger === undefined ? 0 : freeTop(grid, larger.width, larger.height, main.height);
  const insetShapes = (larger?.shapes ?? []).map((shape) => movedShape(shape, 0, top));
  insetShapes.forEach(({ rings }, i) => {
    grid.fill(rings, places.length + i);
  });
  const insetBox: Bounds | undefined = larger && [0, top, larger.width, top + larger.height];
  const height = Math.max(main.height, insetBox?.[3] ?? 0);

  const shapesOf = new Map(
    places.map(({ id }, i) => [id, [main.shapes[i], insetShapes.find((shape) => shape.id === id)].filter(isShape)]),
  );
  const all = [...shapesOf.values()].flat();
  const ownerId = [...places, ...insetShapes].map(({ id }) => id);
  const drawn = places.map(({ id }): DrawnPlace => {
    const shapes = shapesOf.get(id) ?? [];
    return {
      id,
      paths: shapes.map(({ path }) => path).filter((path) => path !== ''),
      marks: shapes
        .slice(-1)
        .filter(needsMark)
        .map(({ centre }) => centre),
      targets: shapes
        .slice(-1)
        .filter(({ radius }) => radius < target)
        .map((shape) => ({ centre: shape.centre, radius: Math.min(target, roomAround(shape, all)) })),
    };
  });
  const named = [...main.shapes, ...insetShapes].flatMap((shape, owner) => {
    const isInset = owner >= places.length;
    if (!isInset && insetShapes.some(({ id }) => id === shape.id)) return [];
    const within: Bounds = isInset && insetBox ? insetBox : [0, 0, width, height];
    const place = places.find(({ id }) => id === shape.id);
    const small = shape.radius < target;
    const mayLieOver = small && place?.mayLieOver === true;
    return [
      {
        name: place?.label ?? '',
        owner,
        centre: shape.centre,
        area: shape.area,
        within,
        small,
        mayLieOver,
        marked: needsMark(shape),
      },
    ];
  });
  const marks = drawn.flatMap((place) => place.marks).map(([x, y]): Bounds => [x - 6, y - 6, x + 6, y + 6]);
  const title = inset?.title ?? '';
  const titleBox: Bounds[] = insetBox ? [[0, insetBox[3] - 20, 8 + textWidth(title, 12), insetBox[3]]] : [];
  const labels = [
    ...placeLabels(
      named.filter(({ owner }) => owner >= places.length),
      grid,
      [...marks, ...titleBox],
    ),
    ...placeLabels(
      named.filter(({ owner }) => owner < places.length),
      grid,
      [...marks, ...(insetBox ? [insetBox] : [])],
    ),
  ];
  return {
    width,
    height,
    places: [...drawn.filter(({ marks: [first] }) => !first), ...drawn.filter(({ marks: [first] }) => first)],
    labels: labels.map(({ lines, x, y, over }) => ({ lines, x, y, over: over.map((owner) => ownerId[owner] ?? '') })),
    inset: insetBox && { box: insetBox, title },
    grid,
  };
}

const isShape = (shape: MapShape | undefined): shape is MapShape => shape !== undefined;
const needsMark = ({ radius, area }: MapShape): boolean => radius < markLeast && area < 150;

/** The least top at which a box at the left edge touches no shape. */
function freeTop(grid: CellGrid, width: number, height: number, most: number): number {
  for (let top = 0; top < most; top += 2)
    if (grid.count([0, top - mapGap, width + mapGap, top + height + mapGap]).size === 0) return top;
  return most + mapGap;
}

/** Half of the way to the nearest other place. */
const roomAround = (shape: MapShape, all: readonly MapShape[]): number =>
  Math.min(
    ...all
      .filter((other) => other !== shape)
      .map(({ centre: [x, y] }) => Math.hypot(x - shape.centre[0], y - shape.centre[1]) / 2),
  );

function movedShape(shape: MapShape, dx: number, dy: number): MapShape {
  const at = ([x, y]: Point): Point => [x + dx, y + dy];
  const rings = shape.rings.map((ring) => ring.map(at));
  const [left, top, right, bottom] = shape.bounds;
  return {
    ...shape,
    rings,
    path: ringsPath(rings),
    centre: at(shape.centre),
    bounds: [left + dx, top + dy, right + dx, bottom + dy],
  };
}
