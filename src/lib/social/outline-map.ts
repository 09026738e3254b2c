import { geoMercator } from 'd3';
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
/** A place that is smaller, in pixels, has a ring around it, so that the eye finds it. */
const small = 26;

/** An outline map in a box; boundaries are simplified, and it says that they are not official. Empty without any shape. */
export function outlineMap({ areas, place }: OutlineMap, box: Box, look: Look): string {
  if (areas.length === 0 && place === undefined) return '';
  const project = fit([...areas, ...(place ? [place] : [])], {
    x: box.x + padding,
    y: box.y + padding,
    width: box.width - 2 * padding,
    height: box.height - padding - foot - 8,
  });
  const path = (geometry: GeoJsonGeometry, fill: string): string =>
    element('path', {
      d: pathOf(rings(geometry), project),
      fill,
      stroke: look.paper,
      'stroke-width': 1.2,
      'stroke-linejoin': 'round',
    });
  return (
    areas.map((area) => path(area, place === undefined ? look.place : look.around)).join('') +
    (place === undefined ? '' : path(place, look.place) + ring(rings(place), project, look)) +
    label('art-note', box.x + box.width / 2, box.y + box.height - 24, 'Batas tidak resmi', 'middle')
  );
}

type Ring = readonly (readonly number[])[];
type Project = (point: readonly number[]) => readonly [number, number];

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

function extent(points: readonly (readonly [number, number])[]) {
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

function ring(shapes: readonly Ring[], project: Project, look: Look): string {
  const { left, right, upper, lower } = extent(shapes.flat().map(project));
  if (Math.max(right - left, lower - upper) >= small) return '';
  return element('circle', {
    cx: (left + right) / 2,
    cy: (upper + lower) / 2,
    r: small,
    fill: 'none',
    stroke: look.ring,
    'stroke-width': 4,
  });
}
