import { distance } from './distance.ts';
import { foldLetters, foldSpelling, spellWords } from './fold.ts';
import type { LetterBag } from './letter-bag.ts';
import { leastDistance, letterBag } from './letter-bag.ts';
import { wordsOf } from './letters.ts';
import type { Span } from './spans.ts';

/** A name in the forms that are compared. */
export interface NameForms {
  readonly spaced: string;
  readonly plain: string;
  /** Folded: see `foldName`. */
  readonly key: string;
  /** The same with doubled letters as they are. */
  readonly whole: string;
  readonly bag: LetterBag;
}

export function nameForms(name: string): NameForms {
  const words = wordsOf(name);
  const letters = spellWords(words);
  const key = foldLetters(letters);
  return {
    spaced: words.join(' '),
    plain: words.join(''),
    key,
    whole: foldSpelling(letters),
    bag: letterBag(key),
  };
}

/**
 * What it costs to read a part of a query as a name, in steps that keep the order exact, folded, beginning, near:
 * 0 as written, 0.01 joined or split, from 0.1 by another spelling, 0.2 as its beginning, 0.3 as its last word, from
 * 0.35 near. One letter wrong costs 0.65, two 0.95.
 */
export const costs = { joined: 0.01, folded: 0.1, beginning: 0.2, lastWord: 0.3, near: 0.35, letter: 0.3 } as const;

/** How far a name may be from what was typed: not at all, as usual, or farther, where the place above it is named. */
export type Near = 'none' | 'usual' | 'generous';

/** The cost of the best reading; Infinity where the span is not this name. */
export function matchName(span: Span, name: NameForms, near: Near = 'usual'): number {
  if (span.plain === name.plain) return span.spaced === name.spaced ? 0 : costs.joined;
  let best = Infinity;
  for (const { key, cost } of span.keys) {
    if (key === name.key) best = Math.min(best, costs.folded + cost);
    else if (span.isOpen && name.key.startsWith(key)) best = Math.min(best, costs.beginning + cost);
  }
  if (best < Infinity) return best;
  if (name.spaced.endsWith(` ${span.spaced}`) && span.plain.length > 3) return costs.lastWord;
  if (near === 'none') return Infinity;
  for (const { key, whole, bag, cost } of span.keys) {
    const letters = Math.min(key.length, name.key.length);
    const most = near === 'generous' ? mostInContext(letters) : mostDistance(letters);
    if (most === 0 || leastDistance(bag, name.bag) > most) continue;
    let found = distance(key, name.key, most);
    // A letter that parts a doubled one is one mistake, not two.
    if (whole !== key || name.whole !== name.key) found = Math.min(found, distance(whole, name.whole, most));
    best = Math.min(best, costs.near + costs.letter * found + cost);
  }
  return best;
}

/** How far a name of so many letters may be from what was typed. Short names have too many neighbours. */
const mostDistance = (letters: number): number =>
  letters < 3
    ? 0
    : letters < 4
      ? 0.5
      : letters < 5
        ? 1
        : letters < 6
          ? 1.3
          : letters < 11
            ? 2.1
            : letters < 14
              ? 2.6
              : 3;
const mostInContext = (letters: number): number =>
  letters < 3 ? 0 : letters < 4 ? 1 : letters < 5 ? 1.3 : letters < 6 ? 2 : mostDistance(letters) + 0.3;
