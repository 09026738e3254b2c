import type { QueryWord } from './parse-query.ts';

/** A span read as the name of a place of one level, and what that costs. */
export interface Reading {
  readonly mask: number;
  readonly cost: number;
}
/** What the best readings of a place and of the places above it cost together, words that stay unexplained included. */
export interface Weighed {
  readonly cost: number;
  /** The words that were read. */
  readonly mask: number;
  /** The reading of each level; `undefined` where a level was not named. The place's own comes first. */
  readonly readings: readonly (Reading | undefined)[];
}

/** Cheaper first; what differs by less than a thousandth is equal. */
export const byCost = (a: { readonly cost: number }, b: { readonly cost: number }): number =>
  Math.round(a.cost * 1000) - Math.round(b.cost * 1000);

/** What the words outside a mask cost. */
export const unexplained = (words: readonly QueryWord[], mask: number): number =>
  words.reduce((sum, { weight }, i) => ((mask & (1 << i)) === 0 ? sum + weight : sum), 0);

/** Readings of a level that are tried, cheapest first. */
const tried = 5;

/**
 * Reads each word at most once: one span for the place itself, and one, or none, for each level above.
 * @param levels readings by level, the place's own first
 * @returns `undefined` where no span is the place's own name
 */
export function weigh(words: readonly QueryWord[], levels: readonly (readonly Reading[])[]): Weighed | undefined {
  const [own = [], ...above] = levels.map((readings) =>
    readings.length <= tried ? readings : [...readings].sort((a, b) => net(words, a) - net(words, b)).slice(0, tried),
  );
  let best: Weighed | undefined;
  const choose = (level: number, mask: number, cost: number, readings: (Reading | undefined)[]): void => {
    if (level === above.length) {
      const total = cost + unexplained(words, mask);
      if (best === undefined || total < best.cost - 1e-9) best = { cost: total, mask, readings };
      return;
    }
    choose(level + 1, mask, cost, [...readings, undefined]);
    for (const reading of above[level] ?? [])
      if ((reading.mask & mask) === 0)
        choose(level + 1, mask | reading.mask, cost + reading.cost, [...readings, reading]);
  };
  for (const reading of own) choose(0, reading.mask, reading.cost, [reading]);
  return best;
}

/** What a reading costs more than leaving its words unexplained would: less is better. */
const net = (words: readonly QueryWord[], { mask, cost }: Reading): number => cost + unexplained(words, mask);
