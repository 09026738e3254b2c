import { cellGrid } from './cell-grid.ts';
import type { CellGrid } from './cell-grid.ts';
import type { LegendClass } from './class-legend.ts';
import { classLegend, classNameOf } from './class-legend.ts';
import type { Drawing } from './drawing.ts';
import { moved } from './drawing.ts';
import type { PlacedLabel } from './map-labels.ts';
import { labelLine, placeLabels, touches } from './map-labels.ts';
import type { Bounds, Point } from './map-projection.ts';
import type { MapFeature, MapShape } from './map-shapes.ts';
import { mapShapes } from './map-shapes.ts';
import { ringsPath } from './ring-path.ts';
import { element, label, tip } from './svg.ts';
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

interface DrawnPlace {
  readonly id: string;
  /** Its shape, and the same once more in the inset. */
  readonly paths: readonly string[];
  /** Where it is too small to be seen: the middles of marks that stand for it. */
  readonly marks: readonly Point[];
  /** Circles that a pointer may hit, where its shape leaves less than 24 pixels. */
  readonly targets: readonly { readonly centre: Point; readonly radius: number }[];
}

/** A place whose inner circle is smaller than this is drawn as a mark of this size as well. */
const mark = { least: 3.5, radius: 5 };
/** Half of the 24 pixels that WCAG 2.2 asks of a target (success criterion 2.5.8). */
const target = 12;
/** Pixels between the parts of a map. */
const gap = 10;

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
  const grid = cellGrid(width, main.height + (larger?.height ?? 0) + 2 * gap);
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
    return [{ name: place?.label ?? '', owner, centre: shape.centre, area: shape.area, within, small, mayLieOver }];
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
const needsMark = ({ radius, area }: MapShape): boolean => radius < mark.least && area < 150;

/** The least top at which a box at the left edge touches no shape. */
function freeTop(grid: CellGrid, width: number, height: number, most: number): number {
  for (let top = 0; top < most; top += 2)
    if (grid.count([0, top - gap, width + gap, top + height + gap]).size === 0) return top;
  return most + gap;
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

/** What a map says of each place, and how its classes read. */
export interface ChoroplethOptions {
  /** Class of a place, `null` where there is no data. */
  readonly classOf: (id: string) => number | null;
  /** Name and value, for the pointer and for those who do not see the map. */
  readonly tipOf: (id: string) => string;
  readonly heading: string;
  readonly legend: readonly LegendClass[];
  /** Address of a place; without it the map has no links. */
  readonly href?: ((id: string) => string) | undefined;
}

/** Colours the places of a map by class. The legend takes a corner that is free, or stands below. */
export function choropleth(base: MapBase, { classOf, tipOf, heading, legend, href }: ChoroplethOptions): Drawing {
  const { width, height, places, labels, inset } = base;
  const shapes = places.map(({ id, paths, marks, targets }) => {
    const look = classNameOf(classOf(id));
    const drawn =
      tip(tipOf(id)) +
      paths.map((d) => element('path', { class: `chart-area ${look}`, d })).join('') +
      marks.map((centre) => markAt(centre, look)).join('');
    if (href === undefined) return element('g', {}, drawn);
    const hits = targets.map(({ centre: [cx, cy], radius }) =>
      element('circle', { class: 'chart-hit', cx, cy, r: radius }),
    );
    return element('a', { class: 'chart-link', href: href(id) }, drawn + hits.join(''));
  });
  const frame = inset ? insetFrame(inset.box) + label('chart-map-label', 8, inset.box[3] - 8, inset.title) : '';
  const names = labels.flatMap(({ lines, x, y, over }) =>
    lines.map((line, i) => label(inkOver(over.map(classOf)), x, y + i * labelLine, line, 'middle')),
  );
  const own = placeLegend(base, heading, legend);
  return {
    width,
    height: Math.max(height, own.bottom),
    content: shapes.join('') + element('g', { 'aria-hidden': 'true' }, frame + names.join('') + own.content),
  };
}

/** A mark with a rim of paper, so that it stands out from a neighbour of its own class. */
const markAt = ([cx, cy]: Point, look: string): string =>
  element('circle', { class: 'chart-mark-rim', cx, cy, r: mark.radius + 1.5 }) +
  element('circle', { class: `chart-mark ${look}`, cx, cy, r: mark.radius - 0.5 });

/** How a name is written over places of some classes: ink on pale ones, paper on strong ones, ink with a rim of paper else. */
function inkOver(classes: readonly (number | null)[]): string {
  const all = (test: (of: number) => boolean) => classes.length > 0 && classes.every((of) => of !== null && test(of));
  if (all((of) => of <= 2)) return 'chart-map-label chart-on-pale';
  return all((of) => of >= 4) ? 'chart-map-label chart-on-strong' : 'chart-map-label';
}

const insetFrame = ([left, top, right, bottom]: Bounds): string =>
  element('rect', {
    class: 'chart-map-frame',
    x: left + 0.5,
    y: top + 0.5,
    width: right - left - 1,
    height: bottom - top - 1,
  });

/** The legend in the first corner where nothing is: upper right, lower right, upper left, lower left; or below the map. */
function placeLegend(
  { width, height, labels, inset, grid }: MapBase,
  heading: string,
  classes: readonly LegendClass[],
) {
  const block = classLegend(heading, classes);
  const [right, bottom] = [width - block.width, height - block.height];
  const taken: Bounds[] = labels.map(({ lines, x, y }) => {
    const half = Math.max(...lines.map((line) => textWidth(line, 12))) / 2;
    return [x - half, y - 10, x + half, y - 10 + lines.length * labelLine];
  });
  if (inset) taken.push(inset.box);
  const corner = (
    [
      [right, 0],
      [right, bottom],
      [0, 0],
      [0, bottom],
    ] as const
  ).find(([x, y]) => {
    const box: Bounds = [x, y, x + block.width, y + block.height];
    return (
      grid.count([x - gap, y - gap, box[2] + gap, box[3] + gap]).size === 0 &&
      !taken.some((other) => touches(box, other, gap))
    );
  });
  if (corner !== undefined && corner[1] >= 0)
    return { content: moved(block.content, corner[0], corner[1]), bottom: corner[1] + block.height };
  const wide = classLegend(heading, classes, width);
  return { content: moved(wide.content, 0, height + gap), bottom: height + gap + wide.height };
}
