import type { Point } from './map-projection.ts';

/** A closed line without its last point, which is its first. */
export type Ring = readonly Point[];

/** Signed area of a ring: positive where it runs clockwise on a screen. */
export function ringArea(ring: Ring): number {
  let twice = 0;
  let [previousX, previousY] = ring.at(-1) ?? [0, 0];
  for (const [x, y] of ring) {
    twice += previousX * y - x * previousY;
    [previousX, previousY] = [x, y];
  }
  return twice / 2;
}

/** A ring on steps of a pixel's part, `10` for tenths, without repeats and without points on a straight line. */
export function snapRing(ring: Ring, steps: number): Ring {
  const kept: (readonly [number, number])[] = [];
  for (const point of ring) {
    const [x, y] = [Math.round(point[0] * steps), Math.round(point[1] * steps)];
    const last = kept.at(-1);
    if (last?.[0] === x && last[1] === y) continue;
    const before = kept.at(-2);
    if (last && before && (last[0] - before[0]) * (y - last[1]) === (last[1] - before[1]) * (x - last[0])) kept.pop();
    kept.push([x, y]);
  }
  const [first, last] = [kept[0], kept.at(-1)];
  if (kept.length > 1 && first && last && first[0] === last[0] && first[1] === last[1]) kept.pop();
  return kept.map(([x, y]) => [x / steps, y / steps]);
}

/** Rings as path data in relative steps, as short as tenths of a pixel can be written. */
export const ringsPath = (rings: readonly Ring[]): string => rings.map(subpath).join('');

function subpath(ring: Ring): string {
  const tenths = ring.map(([x, y]): Point => [Math.round(x * 10), Math.round(y * 10)]);
  const [first = [0, 0], ...rest] = tenths;
  let [previousX, previousY] = first;
  const steps = rest.map(([x, y]) => {
    const step = pair(x - previousX, y - previousY);
    [previousX, previousY] = [x, y];
    return step;
  });
  return `M${pair(...first)}l${steps.join(' ')}z`.replaceAll(' -', '-');
}

const pair = (x: number, y: number): string => `${written(x)} ${written(y)}`;
/** Tenths as pixels: `-5` → `-.5`, `120` → `12`. */
const written = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./, '$1.');
