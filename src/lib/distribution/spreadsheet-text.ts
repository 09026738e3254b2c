/**
 * Texts in a CSV that a spreadsheet opens by itself: it runs some as formulas, and rereads others as numbers, dates or
 * times (`11.10` becomes 11.1, or ten past eleven). Such a text gets an apostrophe before it, as a person would type it.
 * The rule looks at one cell at a time, whatever its column: rather an apostrophe too many than a code lost.
 */

/** What a formula starts with, in full width too. Source: OWASP, CSV Injection. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** Values that a spreadsheet knows by a word, and its errors: `#N/A`, `#REF!`. */
const knownWord = /^(true|false|#[A-Z0-9/]+[!?]?)$/i;

const words = (lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** Words of dates and amounts, in Indonesian and in English. */
const valueWords = words([
  'januari februari maret april mei juni juli agustus september oktober november desember',
  'jan feb mar apr jun jul agu agt ags agust sep sept okt nov nop nopember des',
  'january february march may june july august october december aug oct dec',
  'senin selasa rabu kamis jumat jum at sabtu minggu sen sel rab kam sab min',
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun',
  'rp idr usd eur',
]);
/** Words that mean something right after a digit only: hours (10 p), exponents (5E10), ISO times, ordinals. */
const wordsAfterDigit = words(['a p am pm e t z st nd rd th wib wita wit utc gmt']);

/**
 * True for a text that a spreadsheet would run or reread: it starts as a formula, is a word such as `true`, or holds a
 * digit and no other word than those of numbers, dates and times. Space around the text does not hide it.
 */
export function isUnsafeText(text: string): boolean {
  const bare = text.trim();
  if (formulaStart.test(text) || formulaStart.test(bare) || knownWord.test(bare)) return true;
  if (!/\p{N}/u.test(bare)) return false;
  return [...bare.matchAll(/(\p{N}\s?)?(\p{L}+)/gu)].every(
    ([, digit, word = '']) =>
      valueWords.has(word.toLowerCase()) || (digit !== undefined && wordsAfterDigit.has(word.toLowerCase())),
  );
}

/** The text as such a CSV holds it: an unsafe one, and one that itself begins with an apostrophe, gets one more. */
export const protectText = (text: string): string => (text.startsWith("'") || isUnsafeText(text) ? `'${text}` : text);

/** The text that `protectText` was given. */
export const unprotectText = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);
