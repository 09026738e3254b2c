import { hashOf } from './hash.ts';

/** A row of numbers that looks random and is the same for the same seed. */
export interface Random {
  /** A whole number from 0 to `count` - 1. */
  readonly below: (count: number) => number;
  /** True as often as `share` says, from 0 to 1. */
  readonly chance: (share: number) => boolean;
  /** One of a list. @throws RangeError where the list is empty */
  readonly pick: <T>(list: readonly T[]) => T;
}

/** Mulberry32 (Tommy Ettinger, public domain), begun by a hash of the seed. */
export function randomSource(seed: string): Random {
  let state = hashOf(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    chance: (share) => next() < share,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('pick: the list is empty');
      return list[below(list.length)] as (typeof list)[number];
    },
  };
}
