import type { Point } from './map-projection.ts';
import { boundsOf } from './map-projection.ts';

type Rings = readonly (readonly (readonly number[])[])[];

/** A square that may hold the middle, with the farthest that a border can be from any of its points. */
interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** Distance from its middle to the nearest border; negative outside. */
  readonly distance: number;
  readonly most: number;
}

/**
 * The largest circle that lies within a polygon: where a label or a mark stands best. The box is halved where it may still
 * hold a better middle than the best known, until half a pixel decides (V. Agafonkin, «A new algorithm for finding a visual
 * center of a polygon», 2016). Of a polygon without area: the middle of its box, radius 0.
 * @param rings the outer ring, then its holes, in pixels
 */
export function innerCircle(rings: Rings): { readonly centre: Point; readonly radius: number } {
  const [outer = []] = rings;
  const [left, top, right, bottom] = boundsOf(outer);
  const size = Math.min(right - left, bottom - top);
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  if (!(size > 0)) return { centre: Number.isFinite(left) ? middle : [0, 0], radius: 0 };
  const cell = (x: number, y: number, half: number): Cell => {
    const distance = distanceTo(rings, x, y);
    return { x, y, half, distance, most: distance + half * Math.SQRT2 };
  };
  const half = size / 2;
  const queue: Cell[] = [];
  for (let x = left; x < right; x += size)
    for (let y = top; y < bottom; y += size) queue.push(cell(x + half, y + half, half));
  let best = cell(...middle, 0);
  for (let next = takeMost(queue); next !== undefined; next = takeMost(queue)) {
    if (next.distance > best.distance) best = next;
    if (next.most - best.distance <= 0.5) continue;
    const h = next.half / 2;
    for (const [dx, dy] of [
      [-h, -h],
      [h, -h],
      [-h, h],
      [h, h],
    ] as const)
      queue.push(cell(next.x + dx, next.y + dy, h));
  }
  return { centre: [best.x, best.y], radius: Math.max(0, best.distance) };
}

/** Takes the cell that promises most out of the queue; of equals the one that came first. */
function takeMost(queue: Cell[]): Cell | undefined {
  let index = -1;
  for (let i = 0; i < queue.length; i++) if (index < 0 || (queue[i]?.most ?? 0) > (queue[index]?.most ?? 0)) index = i;
  return index < 0 ? undefined : queue.splice(index, 1)[0];
}

/** Distance from a point to the nearest border of a polygon; negative where the point lies outside. */
function distanceTo(rings: Rings, x: number, y: number): number {
  let inside = false;
  let least = Infinity;
  for (const ring of rings) {
    let [bx = 0, by = 0] = ring.at(-1) ?? [];
    for (const [ax = 0, ay = 0] of ring) {
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      const [dx, dy] = [bx - ax, by - ay];
      const length = dx * dx + dy * dy;
      const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
      const [px, py] = [ax + along * dx - x, ay + along * dy - y];
      least = Math.min(least, px * px + py * py);
      [bx, by] = [ax, ay];
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(least);
}
