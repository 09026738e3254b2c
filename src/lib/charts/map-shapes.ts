import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import type { GeoJsonGeometry } from '../package/table.ts';
import { closeGaps } from './close-gaps.ts';
import type { PlaceTopology } from './close-gaps.ts';
import { innerCircle } from './inner-circle.ts';
import type { Bounds, Point } from './map-projection.ts';
import { boundsOf, equalAreaProjection } from './map-projection.ts';
import { polygonsOf } from './polygons.ts';
import type { Ring } from './ring-path.ts';
import { ringArea, ringsPath, snapRing } from './ring-path.ts';

/** A place with its outline in degrees. */
export interface MapFeature {
  readonly id: string;
  readonly geometry: GeoJsonGeometry;
}

/** A place as a map draws it, in pixels. */
export interface MapShape {
  readonly id: string;
  /** Outer rings and holes, simplified; empty where all are below a pixel. */
  readonly rings: readonly Ring[];
  /** `rings` as path data. */
  readonly path: string;
  /** Area of its outline before it is simplified, in square pixels. */
  readonly area: number;
  /** Middle of the largest circle that lies in its largest part, and that circle's radius. */
  readonly centre: Point;
  readonly radius: number;
  readonly bounds: Bounds;
}

export interface MapSize {
  readonly width: number;
  /** The map is made narrower where it would be higher. */
  readonly tallest: number;
}

/** Square pixels that a corner must cover to be drawn (Visvalingam and Whyatt 1993). */
const cornerArea = 0.7;
/** Square pixels that a ring must cover to be drawn. */
const ringLeast = 1;
/** Square kilometres from which a gap between places is a lake, not a border drawn twice: of 1,178 gaps in `batas` 2026.0.0 seven are larger. */
const lakeLeast = 30;
const earthRadius = 6371;
/** Coordinates stand on this part of a pixel. */
const steps = 2;
/** Pixels around the shapes, for their strokes and marks. */
const edge = 8;

/** Places as shapes that fill a width: `height` is what they take, `shapes` in the order given. */
export interface MapShapes {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly MapShape[];
}

/**
 * Draws places on an equal-area map. Borders that two places share stay one line: they become arcs of one topology, and
 * each arc is simplified once for both.
 */
export function mapShapes(features: readonly MapFeature[], { width, tallest }: MapSize): MapShapes {
  const points = features.flatMap(({ geometry }) => polygonsOf(geometry).flat(2));
  const project = equalAreaProjection(boundsOf(points));
  const [left, top, right, bottom] = boundsOf(points.map(project));
  const inner = width - 2 * edge;
  const scale = Math.min(inner / (right - left), (tallest - 2 * edge) / (bottom - top));
  const indent = edge + (inner - (right - left) * scale) / 2;
  const place = (point: readonly number[]): [number, number] => {
    const [x, y] = project(point);
    return [indent + (x - left) * scale, edge + (y - top) * scale];
  };
  const exact = features.map(({ id, geometry }) => ({
    id,
    polygons: polygonsOf(geometry).map((rings) => rings.map((ring) => ring.map(place))),
  }));
  const drawn = simplified(exact, lakeLeast * (scale / earthRadius) ** 2);
  return {
    width,
    height: Math.ceil((bottom - top) * scale + 2 * edge),
    shapes: exact.map(({ id, polygons }, i) => shapeOf(id, polygons, drawn[i] ?? [])),
  };
}

type Polygons = [number, number][][][];

/** The polygons of all places after the corners that nobody would see are gone; shared arcs alike on both sides. */
function simplified(places: readonly { readonly polygons: Polygons }[], lake: number): Ring[][] {
  const objects = Object.fromEntries(
    places.map(({ polygons }, i) => [`p${i}`, { type: 'MultiPolygon' as const, coordinates: polygons }]),
  );
  const whole = closeGaps(topology(objects) as PlaceTopology, lake);
  const coarse = simplify(presimplify(whole, planarTriangleArea), cornerArea) as PlaceTopology;
  return places.map((_, i) => {
    const object = coarse.objects[`p${i}`];
    const polygons = object === undefined ? [] : feature(coarse, object).geometry.coordinates;
    return polygons
      .flat()
      .map((ring) =>
        snapRing(
          ring.map(([x = 0, y = 0]): Point => [x, y]),
          steps,
        ),
      )
      .filter((ring) => ring.length > 2 && Math.abs(ringArea(ring)) >= ringLeast);
  });
}

function shapeOf(id: string, polygons: Polygons, rings: readonly Ring[]): MapShape {
  const outer = polygons.map(([ring = []]) => ring);
  const areas = outer.map((ring) => Math.abs(ringArea(ring)));
  const largest = areas.indexOf(Math.max(...areas));
  const { centre, radius } = innerCircle(polygons[largest] ?? []);
  return {
    id,
    rings,
    path: ringsPath(rings),
    area: areas.reduce((sum, area) => sum + area, 0),
    centre,
    radius,
    bounds: boundsOf(outer[largest] ?? []),
  };
}
