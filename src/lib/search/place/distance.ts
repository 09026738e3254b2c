/** Letters that people take for one another, and what such a change costs instead of 1. */
const alike: readonly (readonly [letters: string, cost: number])[] = [
  ['aeiou', 0.7],
  ['ao', 0.5],
  ['ei', 0.5],
  ['ou', 0.5],
  ['jy', 0.4],
  ['zjs', 0.5],
  ['fvp', 0.3],
  ['cs', 0.7],
  ['ck', 0.7],
  ['kgh', 0.7],
  ['dt', 0.6],
  ['bp', 0.6],
  ['mn', 0.7],
  ['wvu', 0.6],
  ['yi', 0.5],
];
const table = new Map<number, number>();
const pair = (a: number, b: number): number => a * 128 + b;
for (const [letters, cost] of alike) {
  for (const a of letters) {
    for (const b of letters) if (a !== b) table.set(pair(a.charCodeAt(0), b.charCodeAt(0)), cost);
  }
}
const substitution = (a: number, b: number): number => (a === b ? 0 : (table.get(pair(a, b)) ?? 1));

const h = 104;
const i = 105;
const u = 117;
const w = 119;
const y = 121;
/** A letter too many or too few, after another: h anywhere, the y of `iya` and the w of `uwa` are hardly heard. */
const insertion = (letter: number, before: number): number =>
  letter === h ? 0.5 : (letter === y && before === i) || (letter === w && before === u) ? 0.4 : 1;
/** Two neighbours in the other order. */
const swap = 0.9;

const longest = 64;
const rows = [0, 1, 2].map(() => new Float64Array(longest + 1)) as [Float64Array, Float64Array, Float64Array];

/**
 * How far two keys are apart: the cost of the letters wrong, missing, too many or swapped between neighbours (optimal
 * string alignment), 1 each and less where sounds are alike.
 * @param most above this the exact distance does not matter
 * @returns Infinity where it is more than `most`
 */
export function distance(a: string, b: string, most: number): number {
  const [n, m] = [a.length, b.length];
  // The cheapest missing letter costs 0.4.
  if (Math.abs(n - m) * 0.4 > most || n > longest || m > longest) return Infinity;
  let [before, last, now] = rows;
  last[0] = 0;
  for (let k = 1; k <= m; k++) last[k] = (last[k - 1] ?? 0) + insertion(b.charCodeAt(k - 1), b.charCodeAt(k - 2));
  let leastBefore = 0;
  for (let r = 1; r <= n; r++) {
    const letter = a.charCodeAt(r - 1);
    const previous = a.charCodeAt(r - 2);
    const missing = insertion(letter, previous);
    now[0] = (last[0] ?? 0) + missing;
    let least = now[0];
    for (let k = 1; k <= m; k++) {
      const other = b.charCodeAt(k - 1);
      let cost = Math.min(
        (last[k - 1] ?? 0) + substitution(letter, other),
        (last[k] ?? 0) + missing,
        (now[k - 1] ?? 0) + insertion(other, b.charCodeAt(k - 2)),
      );
      if (r > 1 && k > 1 && letter !== other && letter === b.charCodeAt(k - 2) && previous === other)
        cost = Math.min(cost, (before[k - 2] ?? 0) + swap);
      now[k] = cost;
      if (cost < least) least = cost;
    }
    // A swap reaches over a row.
    if (Math.min(least, leastBefore + swap) > most) return Infinity;
    leastBefore = least;
    [before, last, now] = [last, now, before];
  }
  const found = last[m] ?? Infinity;
  return found > most ? Infinity : found;
}
