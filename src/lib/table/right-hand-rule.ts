import type { GeoJsonGeometry } from '../package/table.ts';

type Ring = readonly (readonly number[])[];

/**
 * Names the first ring that winds the wrong way, counted from 1 (`polygon 2, ring 1`); `undefined` where all are right:
 * the outer ring of a polygon runs counterclockwise, its holes clockwise. Source: RFC 7946, section 3.1.6.
 */
export function faultyRing({ type, coordinates }: GeoJsonGeometry): string | undefined {
  const polygons: readonly Ring[][] = type === 'Polygon' ? [coordinates] : coordinates;
  for (const [i, rings] of polygons.entries())
    for (const [j, ring] of rings.entries()) {
      const area = signedArea(ring);
      if (j === 0 ? area < 0 : area > 0) return `polygon ${i + 1}, ring ${j + 1}`;
    }
  return undefined;
}

/** Twice the area within a closed ring in square degrees: positive when it runs counterclockwise (shoelace formula). */
function signedArea(ring: Ring): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}
