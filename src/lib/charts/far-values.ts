/**
 * Where an axis may end so that the many can be read: the largest value that is not far beyond the rest. A value is far where
 * the way to it is longer than half of the way that all smaller ones take; of ten values one may be, and never more than
 * three. `undefined` where none is far.
 */
export function endBeforeFar(values: readonly number[]): number | undefined {
  const descending = [...values].sort((a, b) => b - a);
  const least = descending.at(-1) ?? 0;
  for (let i = Math.min(3, Math.floor(descending.length / 10)); i > 0; i--) {
    const [far = 0, next = 0] = descending.slice(i - 1, i + 1);
    if (next > least && far - next > (next - least) / 2) return next;
  }
  return undefined;
}
