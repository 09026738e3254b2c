/**
 * Optimal string alignment distance: the fewest insertions, deletions, substitutions and swaps of neighbours that make
 * `b` of `a`, each costing 1. `limit + 1` where it is more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const far = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return far;
  const width = b.length + 1;
  let beforeLast = new Array<number>(width).fill(far);
  let last = Array.from({ length: width }, (_, j) => Math.min(j, far));
  let row = new Array<number>(width).fill(far);
  for (let i = 1; i <= a.length; i++) {
    const first = Math.max(1, i - limit);
    const end = Math.min(b.length, i + limit);
    row.fill(far);
    row[0] = Math.min(i, far);
    let least = row[0];
    for (let j = first; j <= end; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j - 1) + (same ? 0 : 1), at(last, j) + 1, at(row, j - 1) + 1, far);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // A swap reaches back two rows, so that one row past the limit is not yet the end.
    if (least > limit && Math.min(...last) > limit) return far;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(at(last, b.length), far);
}

const at = (row: readonly number[], index: number): number => row[index] as number;
