import { numberOf } from './letters.ts';

/** A rule of spelling that many names follow at once: what it makes of a name. */
export type Rewrite = (name: string) => string;

const oldLetters: Readonly<Record<string, string>> = {
  ny: 'nj',
  sy: 'sj',
  kh: 'ch',
  c: 'tj',
  j: 'dj',
  y: 'j',
  u: 'oe',
};
/** Spelling of before 1972 (and, for u, of before 1947), wholly or in some letters only: `Sukamaju` → `Soekamadjoe`. */
const oldSpelling =
  (letters: RegExp): Rewrite =>
  (name) =>
    eachWord(name, (word) =>
      word.replace(letters, (found) => likeCase(found, oldLetters[found.toLowerCase()] ?? found)),
    );

const arabic = (pattern: RegExp, replacement: string): Rewrite => {
  return (name) => eachWord(name, (word) => word.replace(pattern, (found) => likeCase(found, replacement)));
};

/** All rules by their name; `lama-…` old spelling, `arab-…` other spellings of Arabic words and letters. */
export const rewrites: Readonly<Record<string, Rewrite>> = {
  'lama-semua': oldSpelling(/ny|sy|kh|[cjyu]/gi),
  'lama-oe': oldSpelling(/u/gi),
  'lama-tj-dj': oldSpelling(/[cj]/gi),
  'lama-tanpa-oe': oldSpelling(/ny|sy|kh|[cjy]/gi),
  'arab-rus': arabic(/russ/gi, 'rus'),
  'arab-daar': arabic(/^dar(?=u)/gi, 'daar'),
  'arab-mesjid': arabic(/^masjid/gi, 'mesjid'),
  'arab-masjid': arabic(/^mesjid/gi, 'masjid'),
  'arab-janah': arabic(/jannah/gi, 'janah'),
  'arab-ihsan': arabic(/i(kh|ch)san/gi, 'ihsan'),
  'arab-ikhsan': arabic(/ihsan/gi, 'ikhsan'),
  'arab-sy-s': arabic(/sy/gi, 's'),
  'arab-sy-sh': arabic(/sy/gi, 'sh'),
  'arab-kh-h': arabic(/kh/gi, 'h'),
  'arab-kh-k': arabic(/kh/gi, 'k'),
  'arab-dh-d': arabic(/dh/gi, 'd'),
  'arab-q-k': arabic(/q/gi, 'k'),
  'arab-f-p': arabic(/f/gi, 'p'),
  'arab-z-j': arabic(/z/gi, 'j'),
};

/** Words of Arabic origin that village names have; the letters of the rules above also occur in names that are not Arabic. */
const arabicWords =
  /russ|\bdaru[ls]|m[ae]sjid|syukur|syah|syarif|syamsu|syamtal|syiah|syuja|syawar|khali[pf]|khair|i(kh|ch|h)san|ikhwan|istiq|baroq|haq\b|fajar|falah|fitra|arif|latif|taufi|azhar|zaman|aziz|zain|takzim|jannah|ramadh|romadh|sholah|jufri|syekh/i;
/** True for a name with a word of Arabic origin. */
export const isArabic = (name: string): boolean => arabicWords.test(name);

/** Names of the rules that begin so. */
export const rewritesOf = (family: 'lama' | 'arab'): string[] =>
  Object.keys(rewrites).filter((name) => name.startsWith(`${family}-`));

/** What a rule makes of a name. @throws RangeError for a rule that is not there */
export function rewrite(rule: string, name: string): string {
  const apply = rewrites[rule];
  if (apply === undefined) throw new RangeError(`rewrite: there is no rule "${rule}"`);
  return apply(name);
}

/** Numerals keep their form: IV is no word with a V. */
const eachWord = (name: string, change: (word: string) => string): string =>
  name.replace(/\p{L}+/gu, (word) => (/^[IVX]+$/.test(word) && numberOf(word) !== null ? word : change(word)));

const likeCase = (model: string, letters: string): string =>
  model.charAt(0) === model.charAt(0).toLowerCase() ? letters : letters.charAt(0).toUpperCase() + letters.slice(1);
