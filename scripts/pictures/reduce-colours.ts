/** Points as numbers of a palette. */
export interface Indexed {
  /** Red, green and blue of at most 256 colours. */
  readonly palette: Uint8Array;
  readonly indexes: Uint8Array;
}

const most = 256;

/**
 * The colours of a drawing, as they are where there are at most 256; otherwise the most frequent ones, and for each of the
 * others, which are shades at the edges of letters and shapes, the one nearest to it.
 * @param rgba opaque points, four bytes each
 */
export function reduceColours(rgba: Uint8Array): Indexed {
  const points = new Uint32Array(rgba.length / 4);
  for (let i = 0, from = 0; i < points.length; i++, from += 4)
    points[i] = ((rgba[from] ?? 0) << 16) | ((rgba[from + 1] ?? 0) << 8) | (rgba[from + 2] ?? 0);
  const counts = new Map<number, number>();
  eachRun(points, (colour, start, end) => counts.set(colour, (counts.get(colour) ?? 0) + end - start));
  const ordered = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
  const kept = ordered.slice(0, most);
  const indexOf = new Map(kept.map((colour, i) => [colour, i]));
  for (const colour of ordered.slice(most)) indexOf.set(colour, nearest(colour, kept));
  const indexes = new Uint8Array(points.length);
  eachRun(points, (colour, start, end) => indexes.fill(indexOf.get(colour) ?? 0, start, end));
  return { palette: Uint8Array.from(kept.flatMap((colour) => [red(colour), green(colour), blue(colour)])), indexes };
}

/** Points in a row that are alike, which most are. */
function eachRun(points: Uint32Array, take: (colour: number, start: number, end: number) => void): void {
  for (let start = 0, end = 0; start < points.length; start = end) {
    const colour = points[start] ?? 0;
    while (end < points.length && points[end] === colour) end++;
    take(colour, start, end);
  }
}

const red = (colour: number): number => colour >> 16;
const green = (colour: number): number => (colour >> 8) & 0xff;
const blue = (colour: number): number => colour & 0xff;

/** Number of the colour that differs least. */
function nearest(colour: number, from: readonly number[]): number {
  let [best, least] = [0, Infinity];
  for (const [i, other] of from.entries()) {
    const distance =
      (red(colour) - red(other)) ** 2 + (green(colour) - green(other)) ** 2 + (blue(colour) - blue(other)) ** 2;
    if (distance < least) [best, least] = [i, distance];
  }
  return best;
}
