import type { Aim, TileLayoutOptions, TilePlace } from './tile-layout.ts';
import { strangersOf } from './tile-graph.ts';

/** Steps until squares have come apart. */
const rounds = 400;
/** Cells between centres: of places near each other on one land; of those on two lands, or on two sides of a gulf. */
const apart = { near: 1, far: 2 };

/**
 * Pushes squares of one cell apart until hardly any overlap, while neighbours on land pull each other and the scaled centre
 * holds each back. After Demers' cartogram: squares of one size that keep their order.
 */
export function spreadOut(
  places: readonly TilePlace[],
  centres: readonly Aim[],
  { borders, columns, rows }: TileLayoutOptions,
): Aim[] {
  const index = new Map(places.map(({ code }, i) => [code, i]));
  const pairs = borders.map(([a, b]) => [index.get(a) ?? 0, index.get(b) ?? 0] as const);
  const strange = strangersOf(places, borders);
  const xs = centres.map(([x]) => x);
  const ys = centres.map(([, y]) => y);
  for (let round = 0; round < rounds; round++) {
    const pull = 0.06 * (1 - round / rounds);
    const hold = 0.02 * (1 - round / rounds);
    const moveX = places.map((_, i) => hold * ((centres[i]?.[0] ?? 0) - (xs[i] ?? 0)));
    const moveY = places.map((_, i) => hold * ((centres[i]?.[1] ?? 0) - (ys[i] ?? 0)));
    const shift = (moves: number[], i: number, j: number, by: number) => {
      moves[i] = (moves[i] ?? 0) - by;
      moves[j] = (moves[j] ?? 0) + by;
    };
    for (const [i, j] of pairs) {
      const dx = (xs[j] ?? 0) - (xs[i] ?? 0);
      const dy = (ys[j] ?? 0) - (ys[i] ?? 0);
      const gap = Math.max(Math.abs(dx), Math.abs(dy)) - 1;
      if (gap <= 0) continue;
      const share = (-pull * gap) / Math.hypot(dx, dy);
      shift(moveX, i, j, dx * share);
      shift(moveY, i, j, dy * share);
    }
    for (let i = 0; i < places.length; i++)
      for (let j = i + 1; j < places.length; j++) {
        const least = (strange[i * places.length + j] ?? 0) < 4 ? apart.near : apart.far;
        const dx = (xs[j] ?? 0) - (xs[i] ?? 0);
        const dy = (ys[j] ?? 0) - (ys[i] ?? 0);
        const [overX, overY] = [least - Math.abs(dx), least - Math.abs(dy)];
        if (overX <= 0 || overY <= 0) continue;
        if (overX < overY) shift(moveX, i, j, 0.25 * overX * (dx < 0 ? -1 : 1));
        else shift(moveY, i, j, 0.25 * overY * (dy < 0 ? -1 : 1));
      }
    for (let i = 0; i < places.length; i++) {
      xs[i] = Math.min(columns - 1, Math.max(0, (xs[i] ?? 0) + (moveX[i] ?? 0)));
      ys[i] = Math.min(rows - 1, Math.max(0, (ys[i] ?? 0) + (moveY[i] ?? 0)));
    }
  }
  return places.map((_, i) => [xs[i] ?? 0, ys[i] ?? 0]);
}
