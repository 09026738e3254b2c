import type { ScaleLogarithmic } from 'd3';

/** Ticks of a log axis: powers of ten, and three times them where a decade has room for both. */
export function logTicks(scale: ScaleLogarithmic<number, number>, room = 70): number[] {
  const [least = 1, most = 1] = scale.domain();
  const decade = scale(least * 10) - scale(least);
  const steps = decade >= 2 * room ? [1, 3] : [1];
  const from = Math.floor(Math.log10(least));
  const to = Math.ceil(Math.log10(most));
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
    .flatMap((power) => steps.map((step) => (power < 0 ? step / 10 ** -power : step * 10 ** power)))
    .filter((tick) => tick >= least && tick <= most);
}
