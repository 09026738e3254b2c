import type { Level } from './level.ts';

/** Without outer white space (also tabs and no-break spaces): what a vintage wrote. */
export const trimName = (text: string): string => text.trim();

/** Words whose capitals are their spelling, not a habit of the vintage. */
const abbreviations = new Set(['dki']);
const shortForms: readonly [RegExp, string][] = [
  [/^Kab\.? /, 'Kabupaten '],
  [/\bAdm\.? /, 'Administrasi '],
  [/\bKep\.? /, 'Kepulauan '],
];

/**
 * A name in the one convention of all vintages: single spaces, "Kabupaten Aceh Selatan" for "KAB. ACEH SELATAN",
 * "Kepulauan" for "KEP.", "Papua" for "P A P U A".
 *
 * Names of provinces and regencies are in capitals up to 2023 and become title case. Names of districts and villages
 * keep their letters as written, since capitals there may be an abbreviation ("RD. PJKA", "WKO"); only a name wholly in
 * lower case ("lamuk") gets its capitals.
 */
export function normaliseName(source: string, level: Level): string {
  const name = trimName(source).replace(/\s+/gu, ' ');
  const isLarge = level === 'provinsi' || level === 'kabupaten/kota';
  const letters = /^(\p{L} )+\p{L}$/u.test(name) ? name.replaceAll(' ', '') : name;
  const cased =
    (isLarge && letters === letters.toUpperCase()) || name === name.toLowerCase() ? titleCase(letters) : name;
  return isLarge ? shortForms.reduce((text, [pattern, full]) => text.replace(pattern, full), cased) : cased;
}

/** First letters up, the rest down; after a hyphen too ("TOLI-TOLI" → "Toli-Toli"). */
const titleCase = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(^|[\s\-/(.])(\p{L}+)/gu, (_match, before: string, word: string) =>
      abbreviations.has(word) ? before + word.toUpperCase() : before + word.charAt(0).toUpperCase() + word.slice(1),
    );
