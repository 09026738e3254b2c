/** A position in degrees (WGS 84); south and west are negative. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}
/** A part of the map between two parallels and two meridians, in degrees. */
export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** Mean radius of the Earth in km (IUGG). On a sphere a distance is wrong by at most 0.6 of 100. */
const radius = 6371.0088;
const radian = Math.PI / 180;

/** Kilometres between two positions along the great circle (haversine formula, which holds for small distances). */
export function kilometresBetween(a: Position, b: Position): number {
  const byLatitude = Math.sin(((b.latitude - a.latitude) * radian) / 2) ** 2;
  const byLongitude = Math.sin(((b.longitude - a.longitude) * radian) / 2) ** 2;
  const both = byLatitude + Math.cos(a.latitude * radian) * Math.cos(b.latitude * radian) * byLongitude;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(both)));
}

/**
 * Kilometres from a position to the nearest part of a box, 0 within it. Beside the box, the nearest part is a corner or
 * the point of an edge at which a great circle from the position meets its meridian at a right angle: that point lies
 * nearer to the pole than the position.
 */
export function kilometresToBox(position: Position, { south, west, north, east }: Box): number {
  const { latitude, longitude } = position;
  if (longitude >= west && longitude <= east)
    return kilometresBetween(position, { latitude: Math.min(Math.max(latitude, south), north), longitude });
  const toEdge = (edge: number): number => {
    const across = Math.cos(latitude * radian) * Math.cos((edge - longitude) * radian);
    const foot = Math.atan2(Math.sin(latitude * radian), across) / radian;
    const ends = foot > south && foot < north ? [south, foot, north] : [south, north];
    return Math.min(...ends.map((end) => kilometresBetween(position, { latitude: end, longitude: edge })));
  };
  return Math.min(toEdge(west), toEdge(east));
}
