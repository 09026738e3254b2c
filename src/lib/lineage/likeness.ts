import type { Level } from '../region/level.ts';
import { distance } from '../search/place/distance.ts';
import { foldName } from '../search/place/fold.ts';

/** Numbers that the edition of 2016 has behind some names of districts: `T. Jambo Aye 47`, `Sa'dan 3 7`. */
const strayNumbers = /(?: \d+)+$/;

/**
 * Letters by which the names of a place in two editions are the same: spelling, spaces, numerals and short forms apart.
 * `Kabupaten Aceh Selatan` → `acehselatan`, `Sa'dan 3 7` → `sadan`.
 */
export function nameKey(name: string, level: Level): string {
  if (level === 'kabupaten/kota') return foldName(name.replace(/^Kabupaten /, ''));
  if (level === 'kecamatan') return foldName(name.replace(strayNumbers, '')) || foldName(name);
  return foldName(name.replace(/^Desa Adat /, '')) || foldName(name);
}

/** From this likeness on, two names may be one in two spellings. */
export const alike = 0.7;

/**
 * How like two keys of names are, from 0 to 1: the share of letters that need no change, letters that sound alike counted
 * in part; 0.8 at least where one is all of the other's beginning or end (`bakah`, `nagaribakah`).
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const share = Math.max(0, 1 - distance(a, b, long.length) / long.length);
  const isPart = short.length >= 4 && (long.startsWith(short) || long.endsWith(short));
  return isPart ? Math.max(share, 0.8) : share;
}
