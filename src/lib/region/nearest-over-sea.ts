import { compareTexts } from '../table/compare-texts.ts';
import type { Outline } from './boundary.ts';
import type { Border } from './land-neighbours.ts';

/** Degrees over which two lands lie close to one another. */
const close = 0.4;

/**
 * For each two lands that lie close, and for each land and the one nearest to it, the two places between which the way over
 * water is shortest. Distances are those between corners of outlines, in degrees.
 * @param landOf number of the land that a place lies on
 */
export function nearestOverSea(outlines: readonly Outline[], landOf: (code: string) => number): Border[] {
  const corners = [...outlines]
    .sort((a, b) => compareTexts(a.code, b.code))
    .map(({ code, geometry }) => ({
      code,
      land: landOf(code),
      points: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flatMap(
        ([outer = []]) => outer,
      ),
    }));
  const nearest = new Map<string, { lands: readonly [number, number]; pair: Border; distance: number }>();
  corners.forEach((from, i) => {
    for (const to of corners.slice(i + 1)) {
      if (from.land === to.land) continue;
      const lands = [Math.min(from.land, to.land), Math.max(from.land, to.land)] as const;
      const before = nearest.get(lands.join())?.distance ?? Infinity;
      const distance = distanceBetween(from.points, to.points, before);
      if (distance < before) nearest.set(lands.join(), { lands, pair: [from.code, to.code], distance });
    }
  });
  const all = [...nearest.values()].sort((a, b) => a.distance - b.distance);
  const reached = new Set<number>();
  return all
    .filter(({ lands, distance }) => {
      const isNearest = lands.some((land) => !reached.has(land));
      for (const land of lands) reached.add(land);
      return isNearest || distance <= close;
    })
    .map(({ pair }) => pair)
    .sort((a, b) => compareTexts(a.join(), b.join()));
}

type Points = readonly (readonly number[])[];

/** Least distance between two sets of points, as far as it is below `limit`. */
function distanceBetween(from: Points, to: Points, limit: number): number {
  const [a, b] = [rectangle(from), rectangle(to)];
  const apart = Math.hypot(
    Math.max(0, a.left - b.right, b.left - a.right),
    Math.max(0, a.bottom - b.top, b.bottom - a.top),
  );
  if (apart >= limit) return Infinity;
  let least = Infinity;
  for (const [x1 = 0, y1 = 0] of from)
    for (const [x2 = 0, y2 = 0] of to) least = Math.min(least, (x2 - x1) ** 2 + (y2 - y1) ** 2);
  return Math.sqrt(least);
}

function rectangle(points: Points) {
  const box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (const [x = 0, y = 0] of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.bottom = Math.min(box.bottom, y);
    box.top = Math.max(box.top, y);
  }
  return box;
}
