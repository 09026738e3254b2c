import { geoMercator, polygonArea } from 'd3';
import { element, label } from '../charts/svg.ts';
import type { GeoJsonGeometry } from '../package/table.ts';
import type { Box } from './card.ts';
import type { Look } from './look.ts';

/** Which areas a map shows: those around, and the one that it is about; none for a map of all alike. */
export interface OutlineMap {
  readonly areas: readonly GeoJsonGeometry[];
  readonly place?: GeoJsonGeometry | undefined;
}

const padding = 30;
/** Room at the foot for what must be minded. */
const foot = 48;
/** A place that covers less, in pixels of area, has a ring around it, so that the eye finds it; the least radius of one. */
const small = 450;
const leastRadius = 26;

/** An outline map in a box; boundaries are simplified, and it says that they are not official. Empty without any shape. */
export function outlineMap({ areas, place }: OutlineMap, box: Box, look: Look): string {
  if (areas.length === 0 && place === undefined) return '';
  const project = fit([...areas, ...(place ? [place] : [])], {
    x: box.x + padding,
    y: box.y + padding,
    width: box.width - 2 * padding,
    height: box.height - padding - foot - 8,
  });
  const path = (geometry: GeoJsonGeometry, fill: string, stroke = look.paper): string =>
    element('path', {
      d: pathOf(rings(geometry), project),
      fill,
      stroke,
      'stroke-width': 1.2,
      'stroke-linejoin': 'round',
    });
  const around = areas.map((area) => path(area, place === undefined ? look.place : look.around)).join('');
  const note = label('art-note', box.x + box.width / 2, box.y + box.height - 24, 'Batas tidak resmi', 'middle');
  if (place === undefined) return around + note;
  const found = ring(
    rings(place).map((points) => points.map(project)),
    box,
    look,
  );
  // The rim of paper that parts neighbours would cover a place that is only a few pixels large.
  return around + path(place, look.place, found === '' ? look.paper : look.place) + found + note;
}

type Ring = readonly (readonly number[])[];
type Point = readonly [number, number];
type Project = (point: readonly number[]) => Point;

const rings = (geometry: GeoJsonGeometry): Ring[] =>
  geometry.type === 'Polygon' ? [...geometry.coordinates] : geometry.coordinates.flat();

/** Mercator, scaled so that all shapes fill the box, in its middle. */
function fit(shapes: readonly GeoJsonGeometry[], box: Box): Project {
  const mercator = geoMercator().scale(1).translate([0, 0]);
  const raw = (point: readonly number[]): [number, number] => mercator([point[0] ?? 0, point[1] ?? 0]) ?? [0, 0];
  const { left, right, upper, lower } = extent(shapes.flatMap(rings).flat().map(raw));
  const scale = Math.min(box.width / (right - left), box.height / (lower - upper));
  const x0 = box.x + (box.width - (right - left) * scale) / 2;
  const y0 = box.y + (box.height - (lower - upper) * scale) / 2;
  return (point) => {
    const [x, y] = raw(point);
    return [x0 + (x - left) * scale, y0 + (y - upper) * scale];
  };
}

function extent(points: readonly Point[]) {
  let [left, right, upper, lower] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    upper = Math.min(upper, y);
    lower = Math.max(lower, y);
  }
  return { left, right, upper, lower };
}

const pathOf = (shapes: readonly Ring[], project: Project): string =>
  shapes
    .map(
      (points) =>
        `M${points
          .slice(0, -1)
          .map((point) => project(point).map(tenth).join(' '))
          .join('L')}Z`,
    )
    .join('');

const tenth = (value: number): number => Math.round(value * 10) / 10;

function ring(shapes: readonly (readonly Point[])[], box: Box, look: Look): string {
  if (shapes.reduce((sum, points) => sum + Math.abs(polygonArea(points.map(([x, y]) => [x, y]))), 0) >= small)
    return '';
  const { left, right, upper, lower } = extent(shapes.flat());
  const [cx, cy] = [(left + right) / 2, (upper + lower) / 2];
  // Around all its islands, but within the paper.
  const room = Math.min(cx - box.x, box.x + box.width - cx, cy - box.y, box.y + box.height - cy) - 4;
  const r = Math.min(Math.max(leastRadius, Math.hypot(right - left, lower - upper) / 2 + 10), room);
  return element('circle', { cx, cy, r, fill: 'none', stroke: look.ring, 'stroke-width': 4 });
}
