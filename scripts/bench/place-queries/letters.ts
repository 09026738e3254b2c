/**
 * How the measurement itself compares names. It shares nothing with the search that it measures: only lower case, only
 * a-z and 0-9, and numerals made alike.
 */

/** Letters and digits of a text in lower case: `Suka-Maju II` → `sukamajuii`. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

const numberWords = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'];
const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const romans = Array.from({ length: 39 }, (_, i) => 'x'.repeat(Math.floor((i + 1) / 10)) + ones[(i + 1) % 10]);

/** Number that a word writes, as a Roman (to XXXIX) or Arabic numeral or as a word (to ten); `null` for any other word. */
export function numberOf(word: string): number | null {
  const lower = word.toLowerCase();
  if (/^\d{1,3}$/.test(lower)) return Number(lower);
  for (const list of [romans, numberWords]) if (list.includes(lower)) return list.indexOf(lower) + 1;
  return null;
}

/** A number as people write it in names: `2` → `['2', 'II', 'dua']`; past ten no word, past 39 no Roman numeral. */
export const waysToWrite = (number: number): string[] =>
  [String(number), romans[number - 1]?.toUpperCase(), numberWords[number - 1]].filter((way) => way !== undefined);

/** As `lettersOf`, with each numeral as its number: `Simpang Dua`, `Simpang II` → `simpang2`. */
export const numberedLettersOf = (text: string): string =>
  text
    .replace(/['’‘`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => numberOf(word) ?? lettersOf(word))
    .join('');

/** The ways to read a text that count as the same: its letters, and these with its numerals as numbers. */
export const readingsOf = (text: string): string[] => [...new Set([lettersOf(text), numberedLettersOf(text)])];
