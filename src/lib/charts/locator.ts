import { geoMercator } from 'd3';
import type { GeoJsonGeometry } from '../package/table.ts';
import { escapeMarkup } from './escape-markup.ts';

/** A point in degrees: longitude, latitude. */
export type LngLat = readonly [number, number];

/** Where a place lies in the place above it. */
export interface LocatorOptions {
  /** Outline of the place above. */
  readonly outline: GeoJsonGeometry;
  /** Outline of the place itself, where known: drawn filled. */
  readonly shape?: GeoJsonGeometry | undefined;
  /** Centre point of the place. */
  readonly point: LngLat;
  /** What the picture shows, for those who do not see it. Plain text. */
  readonly title: string;
}

const width = 240;
const margin = 6;
const tallest = 240;

/**
 * A locator map as SVG text, small enough to stand in the page: outlines on whole pixels, islands under a pixel left
 * out, colours by class (`locator-outline`, `locator-shape`, `locator-point`).
 */
export function locatorMap({ outline, shape, point, title }: LocatorOptions): string {
  const rings = outerRings(outline);
  const shapes = shape ? outerRings(shape) : [];
  // All three fit in: the outline may leave out the very islands that the place is.
  const { project, height } = fit([...rings, ...shapes, [[...point]]]);
  const [x, y] = project(point).map(Math.round) as [number, number];
  const drawn = [
    `<path class="locator-outline" d="${path(rings, project)}"/>`,
    shape ? `<path class="locator-shape" d="${path(shapes, project)}"/>` : '',
    `<circle class="locator-point" cx="${x}" cy="${y}" r="5"/>`,
  ];
  return `<svg class="locator" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeMarkup(title)}">${drawn.join('')}</svg>`;
}

type Ring = readonly (readonly number[])[];
type Project = (point: LngLat) => [number, number];

const outerRings = (geometry: GeoJsonGeometry): Ring[] =>
  geometry.type === 'Polygon'
    ? geometry.coordinates.slice(0, 1)
    : geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1));

/** Mercator, scaled so that the rings fill the picture's width or its greatest height. */
function fit(rings: readonly Ring[]): { project: Project; height: number } {
  const raw = geoMercator().scale(1).translate([0, 0]);
  const at = (point: readonly number[]): [number, number] => raw([point[0] ?? 0, point[1] ?? 0]) ?? [0, 0];
  const points = rings.flat().map(at);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [min(xs), max(xs), min(ys), max(ys)];
  const inner = width - 2 * margin;
  const scale = Math.min(inner / (right - left), (tallest - 2 * margin) / (bottom - top));
  const indent = margin + (inner - (right - left) * scale) / 2;
  return {
    project: (point) => {
      const [x, y] = at(point);
      return [indent + (x - left) * scale, margin + (y - top) * scale];
    },
    height: Math.round((bottom - top) * scale) + 2 * margin,
  };
}

const min = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
const max = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);

/** Rings as relative moves on whole pixels; a ring that shrinks below a pixel is left out, unless all do. */
function path(rings: readonly Ring[], project: Project): string {
  const drawn = rings.map((ring) => pixels(ring, project)).filter((points) => points.length > 0);
  const visible = drawn.filter((points) => points.length > 2 && area(points) >= 2);
  const kept = visible.length > 0 ? visible : drawn.slice(0, 1);
  return kept.map(subpath).join('');
}

/** Points of a ring on whole pixels, without repeats and without points on a straight line. */
function pixels(ring: Ring, project: Project): [number, number][] {
  const kept: [number, number][] = [];
  for (const point of ring.slice(0, -1)) {
    const [x, y] = project([point[0] ?? 0, point[1] ?? 0]).map(Math.round) as [number, number];
    const last = kept.at(-1);
    if (last?.[0] === x && last[1] === y) continue;
    const before = kept.at(-2);
    if (last && before && (last[0] - before[0]) * (y - last[1]) === (last[1] - before[1]) * (x - last[0])) kept.pop();
    kept.push([x, y]);
  }
  return kept;
}

const area = (points: readonly [number, number][]): number =>
  Math.abs(
    points.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

function subpath(points: readonly [number, number][]): string {
  const [first = [0, 0], ...rest] = points;
  let previous = first;
  const steps = rest.map(([x, y]) => {
    const step = `${x - previous[0]} ${y - previous[1]}`;
    previous = [x, y];
    return step;
  });
  return `M${first[0]} ${first[1]}l${steps.join(' ')}z`.replaceAll(' -', '-');
}
