import type { AreaHint } from './area-words.ts';
import { foldLetters, foldSpelling, maybeModernLetters, modernLetters, spellWords } from './fold.ts';
import type { LetterBag } from './letter-bag.ts';
import { letterBag } from './letter-bag.ts';
import { spellJoinedRoman } from './numerals.ts';
import type { QueryWord } from './parse-query.ts';

/** A key under which a name may stand, and what reading it so costs. */
export interface SpanKey {
  readonly key: string;
  /** The same with doubled letters as they were typed. */
  readonly whole: string;
  readonly bag: LetterBag;
  readonly cost: number;
}

/** Neighbouring words of a query that may be one name. */
export interface Span {
  /** A bit for each word. */
  readonly mask: number;
  readonly first: number;
  readonly words: number;
  /** The words with a space between: equal to a name where they are that name as written. */
  readonly spaced: string;
  readonly plain: string;
  /** The first is the plain reading and costs nothing. */
  readonly keys: readonly SpanKey[];
  readonly hint: AreaHint | undefined;
  readonly surcharge: number;
  /** True where more of the name may follow: it ends with the query. */
  readonly isOpen: boolean;
  /** True where it begins with a word that is rather no part of a name: `desa baru`, `panti`. */
  readonly isDoubtful: boolean;
}

const mostWords = 5;
/** What reading the name of a programme as a part of a longer name costs: Panti Timur. */
const withMore = 0.05;
const mostLetters = 40;

/** All names that the words may be, from left to right, short before long. */
export function spansOf(words: readonly QueryWord[]): Span[] {
  const spans: Span[] = [];
  const programmeWords = words.filter(({ isProgramme }) => isProgramme).length;
  words.forEach((word, first) => {
    if (!word.inNames || !word.mayBegin) return;
    for (let end = first + 1; end <= words.length && end - first <= mostWords; end++) {
      const part = words.slice(first, end);
      const last = words[end - 1];
      if (last === undefined || !last.inNames || last.part !== word.part) break;
      const texts = part.map(({ text }) => text);
      const plain = texts.join('');
      if (plain.length > mostLetters) break;
      // The name of a programme is a name of a place as a whole or not at all.
      const inProgramme = part.filter(({ isProgramme }) => isProgramme).length;
      if (inProgramme !== 0 && inProgramme !== programmeWords) continue;
      const { isDoubtful } = word;
      if (isDoubtful && !word.isProgramme && end === first + 1 && words.length > 1) continue;
      const letters = spellWords(texts);
      spans.push({
        mask: part.reduce((mask, _word, i) => mask | (1 << (first + i)), 0),
        first,
        words: part.length,
        spaced: texts.join(' '),
        plain,
        keys: keysOf(letters),
        hint: word.hint,
        surcharge: inProgramme > 0 && inProgramme < part.length ? withMore : word.surcharge,
        isOpen: end === words.length,
        isDoubtful,
      });
    }
  });
  return spans;
}

/** The ways to read letters: as they are, in old spelling, with a numeral at the end. */
function keysOf(letters: string): SpanKey[] {
  const readings: [string | undefined, number][] = [
    [letters, 0],
    [modernLetters(letters), 0.02],
    [spellJoinedRoman(letters), 0.02],
    [maybeModernLetters(letters), 0.12],
  ];
  const keys = new Map<string, SpanKey>();
  for (const [reading, cost] of readings) {
    if (reading === undefined) continue;
    const key = foldLetters(reading);
    if (!keys.has(key)) keys.set(key, { key, whole: foldSpelling(reading), bag: letterBag(key), cost });
  }
  return [...keys.values()];
}
