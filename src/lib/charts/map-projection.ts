import { geoConicEqualArea } from 'd3';

/** A point in pixels, or in degrees with the longitude first. */
export type Point = readonly [number, number];
/** West, south, east, north; or left, top, right, bottom. */
export type Bounds = readonly [number, number, number, number];

/** The box around points; of none a box that holds nothing. */
export function boundsOf(points: Iterable<readonly number[]>): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return [left, top, right, bottom];
}

/**
 * The projection of all maps that colour areas: equal-area, so that no place looks larger than it is beside another. The
 * cylindrical one of Lambert, since Indonesia lies along the equator: its parallels true to scale are those of the mean
 * latitude, north and south, so that shapes are hardly stretched (at most 4 percent from 6° north to 11° south).
 * d3 gives it as the conic one whose two parallels mirror each other. Source: Snyder, Map Projections (USGS 1395), chapter 10.
 * @returns the place of a point in degrees, in radians of a globe of radius 1, y downwards
 */
export function equalAreaProjection([west, south, east, north]: Bounds): (point: readonly number[]) => Point {
  const parallel = Math.max((Math.abs(south) + Math.abs(north)) / 2, 0.1);
  const projection = geoConicEqualArea()
    .parallels([-parallel, parallel])
    .rotate([-(west + east) / 2, 0])
    .center([0, 0])
    .scale(1)
    .translate([0, 0]);
  return ([longitude = 0, latitude = 0]) => projection([longitude, latitude]) ?? [0, 0];
}
