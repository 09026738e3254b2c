import type { GeoJsonGeometry } from '../package/table.ts';

type Ring = readonly (readonly number[])[];

/**
 * The polygons of a place, each an outer ring and its holes. A ring that stands as a hole but lies outside of its outer
 * ring is a polygon of its own: in `batas` 2026.0.0 all islands of Kabupaten Sorong (96.01) stand as holes of the first.
 */
export function polygonsOf(geometry: GeoJsonGeometry): number[][][][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap(([outer = [], ...rest]) => {
    const holes = rest.filter((ring) => liesIn(ring, outer));
    return [[outer, ...holes], ...rest.filter((ring) => !holes.includes(ring)).map((ring) => [ring])];
  });
}

/** Whether most points of a ring lie in another; a hole may touch the ring around it. */
const liesIn = (ring: Ring, outer: Ring): boolean =>
  2 * ring.filter(([x = 0, y = 0]) => holds(outer, x, y)).length >= ring.length;

/** Whether a ring goes around a point, by counting the edges that a ray crosses. */
function holds(ring: Ring, x: number, y: number): boolean {
  let inside = false;
  let [bx = 0, by = 0] = ring.at(-1) ?? [];
  for (const [ax = 0, ay = 0] of ring) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    [bx, by] = [ax, ay];
  }
  return inside;
}
