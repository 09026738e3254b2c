import type { PlaceKind } from '../dataset/wilayah.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/format.ts';
import type { Hierarchy, Place } from './hierarchy.ts';
import { isWithin } from './code.ts';
import { fullName } from './local-word.ts';

/** `27 kabupaten, 7 kota, 576 kecamatan`: how many places of each kind lie below. Empty where none does. */
export const describeCounts = (
  counts: ReadonlyMap<PlaceKind, number>,
  words: Readonly<Record<PlaceKind, string>>,
  language: Language,
): string => [...counts].map(([kind, count]) => `${formatNumber(count, language)} ${words[kind]}`).join(', ');

/** Names of the places above, nearest first: `Kota Depok, Jawa Barat`. */
export const namesAbove = (tree: Hierarchy, code: string): string =>
  [...tree.ancestors(code)]
    .reverse()
    .map(({ nama }) => nama)
    .join(', ');

/**
 * Where a place below lies, seen from the page of `from`: the places between, nearest first. A regency's page calls a
 * village "Sukmajaya, Kecamatan Sukmajaya"; the page's own name is not repeated. Empty for `from` itself.
 */
export function placeSeenFrom(tree: Hierarchy, code: string, from: string): string {
  if (code === from) return '';
  const between: Place[] = [tree.get(code), ...[...tree.ancestors(code)].reverse()];
  return between
    .filter(({ kode }) => kode !== from && isWithin(kode, from))
    .map(fullName)
    .join(', ');
}
