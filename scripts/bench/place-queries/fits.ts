import type { BenchPlace } from './bench-place.ts';
import type { Draft, Segment } from './draft.ts';
import { editDistance } from './edit-distance.ts';
import { lettersOf, readingsOf } from './letters.ts';
import { rewrite } from './rewrites.ts';
import type { Distances, SpellingIndex } from './spelling-index.ts';
import { spellingIndex } from './spelling-index.ts';

/** More edits than any query is given. */
const limitOfAll = 6;

/**
 * Codes of the places that fit a draft as well as the one it was made from, in the order of their codes.
 *
 * A query may be read in several ways: each of its segments as the name and the others as places above, or all of it as
 * one name. A place fits where, in one of these ways, its letters and those of the places above are together no more edits
 * away from what is typed than those of the origin, and where area words and postal code do not contradict.
 */
export type FitsOf = (draft: Draft) => string[];

/** Makes `FitsOf` over all places: an index of their spellings, and one for each rule of spelling when first needed. */
export function fitsAmong(places: readonly BenchPlace[]): FitsOf {
  const numbers = new Map(places.map(({ code }, i) => [code, i]));
  const above = places.map((place) => place.above.map(({ code }) => numbers.get(code) as number));
  const names = places.flatMap((place, i) => place.names.map((name) => [name, i] as const));
  const index = spellingIndex(names.flatMap(([name, i]) => readingsOf(name).map((letters) => [letters, i] as const)));
  const byRule = new Map<string, SpellingIndex>();
  const starts = names.map(([name, i]) => [[lettersOf(name), ...name.split(' ').slice(1).map(lettersOf)], i] as const);

  const ruleIndex = (rule: string) => {
    const known = byRule.get(rule);
    if (known !== undefined) return known;
    const made = spellingIndex(names.map(([name, i]) => [lettersOf(rewrite(rule, name)), i] as const));
    byRule.set(rule, made);
    return made;
  };
  function* beginningWith(letters: string): Iterable<number> {
    for (const [words, i] of starts) if (words.some((word) => word.startsWith(letters))) yield i;
  }

  /** Places that a segment may mean, with their distance. */
  function meaningsOf(segment: Omit<Segment, 'intended'> & { intended?: BenchPlace }, limit: number): Distances {
    const found = index.within(readingsOf(segment.text), limit);
    const letters = lettersOf(segment.text);
    const exact = (place: number) => found.set(place, 0);
    if (segment.rewrite !== undefined)
      for (const place of ruleIndex(segment.rewrite).within([letters], 0).keys()) exact(place);
    if (segment.cut) for (const place of beginningWith(letters)) exact(place);
    if (segment.short && segment.intended) exact(numbers.get(segment.intended.code) as number);
    const { accepts } = segment;
    if (accepts !== undefined)
      for (const place of found.keys()) if (!accepts.includes((places[place] as BenchPlace).kind)) found.delete(place);
    return found;
  }

  return ({ text, origin, segments, named, postal }) => {
    const limit = segments.reduce((sum, segment) => sum + editsOf(segment), 0);
    const fits = new Set<number>();
    const meanings = segments.map((segment) => meaningsOf(segment, limit));
    for (const [i, asName] of meanings.entries()) {
      const others = meanings.filter((_, j) => j !== i);
      for (const [place, distance] of asName) {
        const sum = others.reduce((all, other) => all + least(above[place] ?? [], other), distance);
        if (sum <= limit) fits.add(place);
      }
    }
    const cut = segments.some((segment) => segment.cut);
    const wholes = [{ text: named, cut }, { text }, ...withoutAreaWords(segments)];
    for (const whole of wholes) for (const place of meaningsOf(whole, limit).keys()) fits.add(place);
    const found = [...fits]
      .map((i) => places[i] as BenchPlace)
      .filter((place) => postal === undefined || place.postal === null || place.postal === postal)
      .map(({ code }) => code)
      .sort();
    if (!found.includes(origin.code))
      throw new Error(`bench: "${text}" does not fit ${origin.code}, of which it was made`);
    return found;
  };
}

/** All segments as one name, where an area word stands before the first at most. */
function withoutAreaWords(segments: readonly Segment[]) {
  const [first, ...rest] = segments;
  if (rest.length === 0 || rest.some(({ accepts }) => accepts !== undefined)) return [];
  const text = segments.map((segment) => segment.text).join(' ');
  return [{ text, accepts: first?.accepts, cut: segments.some(({ cut }) => cut) }];
}

/** How many edits a segment is from the nearest official spelling of the place it means. */
function editsOf({ text, intended, rewrite: rule, cut, short }: Segment): number {
  if (rule !== undefined || cut || short) return 0;
  const official = intended.names.flatMap(readingsOf);
  return Math.min(
    ...readingsOf(text).flatMap((typed) => official.map((name) => editDistance(typed, name, limitOfAll))),
  );
}

const least = (above: readonly number[], meanings: Distances): number =>
  Math.min(Infinity, ...above.map((place) => meanings.get(place) ?? Infinity));
