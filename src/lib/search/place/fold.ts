import { foldRules, oldSpelling } from './fold-rules.ts';
import type { FoldRule } from './fold-rules.ts';
import { wordsOf } from './letters.ts';
import { spellOut } from './short-words.ts';

/** Applies all rules at once, from left to right, longer ones first. */
function replacer(rules: readonly FoldRule[]): (text: string) => string {
  const to = new Map(rules.map((rule) => [rule.from, rule.to]));
  const froms = [...to.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(froms.join('|'), 'g');
  return (text) => text.replace(pattern, (found) => to.get(found) ?? found);
}
const applyFoldRules = replacer(foldRules);
const applyOldSpelling = replacer(oldSpelling);

/** Letters (no spaces) by the rules of `fold-rules.ts`: `soekka` → `sukka` */
export const foldSpelling = (letters: string): string => applyFoldRules(letters);

/** Letters (no spaces) as they are compared: by the rules of `fold-rules.ts`, doubled letters as one. `soekka` → `suka` */
export const foldLetters = (letters: string): string => foldSpelling(letters).replace(/([a-z])\1+/g, '$1');

/**
 * The key under which a name is found: its words joined, numerals as words, folded. `Suka Maju II`, `Soekamadjoe 2` →
 * `sukamajudua`.
 */
export const foldName = (name: string): string => foldLetters(spellWords(wordsOf(name)));

/** Words joined, numerals and short forms in full: `suka`, `maju`, `ii` → `sukamajudua`. */
export const spellWords = (words: readonly string[]): string => words.map(spellOut).join('');

/** Letters that only the old spelling has: one of them says how the whole word is to be read. */
const oldMark = /oe|tj|dj|sj|ch/;

/**
 * Letters of old spelling as they are written today, or `undefined` where no letter says that they are old:
 * `soerabaja` → `surabaya`, `bandjarmasin` → `banjarmasin`.
 */
export const modernLetters = (letters: string): string | undefined =>
  oldMark.test(letters) ? applyOldSpelling(letters) : undefined;

/** The same for letters in which only `j` may be old: `bajah` → `bayah`. */
export const maybeModernLetters = (letters: string): string | undefined =>
  !oldMark.test(letters) && letters.includes('j') ? applyOldSpelling(letters) : undefined;
