import { misspell } from './misspell.ts';
import type { Random } from './random.ts';

/** What people write of the five programmes when they look for a place. */
export const programmeWords = [
  'karang taruna',
  'kartar',
  'KT',
  'karangtaruna',
  'PSM',
  'TKSK',
  'LKS',
  'panti',
  'panti asuhan',
  'orsos',
  'WKSBM',
] as const;

/** One of them, one time in three with a slip where it is long enough to be known all the same. */
export function programmeWord(random: Random): string {
  const word = random.pick(programmeWords);
  return word.length >= 5 && random.chance(1 / 3) ? (misspell(word, random) ?? word) : word;
}
