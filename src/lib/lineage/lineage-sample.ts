import type { LineageRow, LineageSampleRow } from '../dataset/silsilah.ts';
import type { Event } from './event.ts';

/** Rows of the sample, and the fewest of each kind of event, where it has so many. */
const sampleSize = 200;
const fewestOfEvent = 10;
/** Decides which rows are drawn; another text draws another sample. */
const seed = 'silsilah 1';

/** A row that was drawn, and how many rows of its kind it stands for. */
export interface Drawn {
  readonly row: LineageRow;
  readonly weight: number;
}

/**
 * Draws a sample over all kinds of event: at least ten of each, the rest by the size of the kinds. Candidates are not
 * drawn, since they claim nothing. Within a kind, rows are drawn in the order of a hash, so that a row that comes or goes
 * leaves the others in the sample.
 */
export function drawSample(rows: readonly LineageRow[]): Drawn[] {
  const kinds = Map.groupBy(
    rows.filter(({ calon }) => !calon),
    ({ peristiwa }) => peristiwa,
  );
  const sizes = allocate([...kinds].map(([kind, group]) => ({ kind, size: group.length })));
  return [...kinds].flatMap(([kind, group]) => {
    const size = sizes.get(kind) ?? 0;
    return group
      .map((row) => ({ row, order: hash(`${seed} ${row.kode_lama} ${row.tahun_lama}`) }))
      .sort((a, b) => a.order - b.order)
      .slice(0, size)
      .map(({ row }) => ({ row, weight: group.length / size }));
  });
}

/** How many to draw of each kind: the fewest, then what is left by size, largest remainders first. */
function allocate(kinds: readonly { kind: Event; size: number }[]): Map<Event, number> {
  const least = kinds.map(({ kind, size }) => ({ kind, size, drawn: Math.min(size, fewestOfEvent) }));
  const left = Math.max(0, sampleSize - least.reduce((sum, { drawn }) => sum + drawn, 0));
  const open = least.map(({ size, drawn }) => size - drawn);
  const total = open.reduce((sum, size) => sum + size, 0);
  const shares = open.map((size) => (total === 0 ? 0 : Math.min(size, (size / total) * left)));
  const whole = shares.map(Math.floor);
  const rest = Math.min(left, total) - whole.reduce((sum, share) => sum + share, 0);
  const byRemainder = shares
    .map((share, i) => ({ i, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  const extra = new Set(byRemainder.slice(0, rest).map(({ i }) => i));
  return new Map(least.map(({ kind, drawn }, i) => [kind, drawn + (whole[i] ?? 0) + (extra.has(i) ? 1 : 0)]));
}

/** FNV-1a over UTF-16 units, 32 bits, mixed once more so that neighbouring codes part. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** How often the sample was right. */
export interface Precision {
  readonly judged: number;
  readonly right: number;
  readonly wrong: number;
  readonly undecided: number;
  /** Estimated share of all rows that are right, from 0 to 1; what could not be decided counts as not right. */
  readonly share: number;
  /** Ends of its confidence interval of 95 %. */
  readonly low: number;
  readonly high: number;
}

/**
 * Estimates from the judged sample how many rows are right. Each counts as much as the rows that it stands for; the
 * interval is Wilson's, for the number of equally weighted rows that would be as good (Kish's effective size).
 */
export function precisionOf(sample: readonly LineageSampleRow[]): Precision {
  const count = (verdict: string) => sample.filter(({ putusan }) => putusan === verdict).length;
  const weight = sample.reduce((sum, { bobot }) => sum + bobot, 0);
  const squares = sample.reduce((sum, { bobot }) => sum + bobot ** 2, 0);
  const right = sample.reduce((sum, { bobot, putusan }) => sum + (putusan === 'benar' ? bobot : 0), 0);
  const share = right / weight;
  const { low, high } = wilson(share, weight ** 2 / squares);
  return {
    judged: sample.length,
    right: count('benar'),
    wrong: count('salah'),
    undecided: count('tidak dapat diputuskan'),
    share,
    low,
    high,
  };
}

/** Confidence interval of 95 % of a share among `n` (Wilson 1927). */
function wilson(share: number, n: number): { low: number; high: number } {
  const z = 1.959964;
  const middle = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
