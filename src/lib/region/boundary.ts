import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { GeoJsonGeometry } from '../package/table.ts';

/** A place with its outline. */
export interface Outline {
  readonly code: string;
  readonly geometry: GeoJsonGeometry;
}
export interface SimplifyOptions {
  /** Share of the points that are kept, the most telling first (Visvalingam): 0 to 1. */
  readonly keep: number;
  /** Islands smaller than this are dropped, in square degrees; the largest of a place always stays. */
  readonly smallest: number;
  /** Decimals of degrees in the result: 3 is about 100 m. */
  readonly decimals: number;
}

type Ring = number[][];
type Polygon = Ring[];

/**
 * Simplifies outlines together: a border that two places share stays one line. Every place keeps at least its largest
 * polygon; rings are closed and wound as RFC 7946 asks, outer rings counter-clockwise.
 */
export function simplifyOutlines(outlines: readonly Outline[], options: SimplifyOptions): Outline[] {
  const collection = {
    type: 'FeatureCollection' as const,
    features: outlines.map(({ code, geometry }) => ({ type: 'Feature' as const, id: code, properties: {}, geometry })),
  };
  const built = topology({ places: collection }) as Topology<{ places: GeometryCollection }>;
  const weighted = favourSmall(
    presimplify(built),
    outlines.map(({ geometry }) => areaOf(geometry)),
  );
  const simple = simplify(weighted, quantile(weighted, options.keep));
  const features = feature(simple, simple.objects.places).features;
  return features.map(({ geometry }, i) => {
    const { code, geometry: original } = outlines[i] as Outline;
    const kept = keptPolygons(polygonsOf(geometry as GeoJsonGeometry), options);
    const polygons = kept.length > 0 ? kept : largest(roundedPolygons(polygonsOf(original), options.decimals));
    return { code, geometry: geometryOf(polygons) };
  });
}

/** How many times more a point of the smallest places may count than its triangle says. */
const mostFavour = 400;

/**
 * Weighs the points of small places more: a triangle counts by its share of the smallest place that it borders, so that
 * a city keeps a shape of its own beside a large regency.
 */
function favourSmall<T extends Topology<{ places: GeometryCollection }>>(weighted: T, areas: readonly number[]): T {
  const middle = [...areas].sort((a, b) => a - b)[Math.floor(areas.length / 2)] ?? 1;
  const smallest = new Map<number, number>();
  weighted.objects.places.geometries.forEach((geometry, place) => {
    const arcs = 'arcs' in geometry ? (geometry.arcs as unknown[]).flat(3) : [];
    for (const arc of arcs as number[]) {
      const index = arc < 0 ? ~arc : arc;
      smallest.set(index, Math.min(smallest.get(index) ?? Infinity, areas[place] ?? middle));
    }
  });
  weighted.arcs.forEach((arc, index) => {
    const favour = Math.min(mostFavour, Math.max(1, middle / (smallest.get(index) ?? middle)));
    for (const point of arc as number[][]) point[2] = (point[2] ?? 0) * favour;
  });
  return weighted;
}

const areaOf = (geometry: GeoJsonGeometry): number =>
  polygonsOf(geometry).reduce((sum, [outer = []]) => sum + Math.abs(signedArea(outer)), 0);

const polygonsOf = (geometry: GeoJsonGeometry): Polygon[] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
const geometryOf = (polygons: Polygon[]): GeoJsonGeometry =>
  polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0] as Polygon }
    : { type: 'MultiPolygon', coordinates: polygons };

function keptPolygons(polygons: readonly Polygon[], { smallest, decimals }: SimplifyOptions): Polygon[] {
  const rounded = roundedPolygons(polygons, decimals);
  const large = rounded.filter(([outer = []]) => Math.abs(signedArea(outer)) >= smallest);
  return large.length > 0 ? large : largest(rounded);
}

/** The largest polygon alone; none where there is none. */
const largest = (polygons: readonly Polygon[]): Polygon[] =>
  [...polygons].sort(([a = []], [b = []]) => Math.abs(signedArea(b)) - Math.abs(signedArea(a))).slice(0, 1);

/** Polygons with rounded, closed, rightly wound rings; a ring that rounding collapses is gone. */
const roundedPolygons = (polygons: readonly Polygon[], decimals: number): Polygon[] =>
  polygons
    .map((rings) => rings.flatMap((ring, i) => roundRing(ring, decimals, i === 0)))
    .filter((rings) => rings.length > 0);

function roundRing(ring: Ring, decimals: number, isOuter: boolean): Ring[] {
  const points: Ring = [];
  for (const [lng = 0, lat = 0] of ring) {
    const point = [Number(lng.toFixed(decimals)), Number(lat.toFixed(decimals))];
    const last = points.at(-1);
    if (last?.[0] !== point[0] || last?.[1] !== point[1]) points.push(point);
  }
  const area = signedArea(points);
  if (points.length < 4 || area === 0) return [];
  return [area > 0 === isOuter ? points : points.reverse()];
}

/** Area of a closed ring in square degrees, positive where it runs counter-clockwise (shoelace formula). */
export function signedArea(ring: readonly (readonly number[])[]): number {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    const [x2 = 0, y2 = 0] = ring[i + 1] ?? [];
    sum += x1 * y2 - x2 * y1;
  }
  return sum / 2;
}
