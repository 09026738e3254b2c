import type { Candidate } from './estimate.ts';
import { costs } from './match-name.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { PlaceAnswer, PlaceOption } from './place-answer.ts';
import type { Asked, RankedPlace } from './rank-places.ts';
import type { Reading } from './weigh.ts';

/** How many places an answer has at most. */
export const shownPlaces = 8;
/** Of how many regencies places are offered that are only near what was asked. */
export const shownNear = 6;
/** Places that cost this much more than the best are not offered; where words stay unread, they may cost more. */
export const muchWorse = 0.6;
const muchWorseInPart = 1.1;
/** Up to this cost the answer is what was asked for; an area word may be wrong. */
export const surelyFound = 0.45;
/** Words of less weight, as those of a street, may stay unread. */
const leastWeight = 0.3;
/** An answer must explain this share of the letters; a large place that is named exactly, less. */
const leastRead = 0.51;
const leastReadOfLarge = 0.25;
/** Beside words that are not known, a name that is only near counts for so much of its letters. */
const ofNear = 0.4;

/**
 * @param ranked best first
 * @param notOpened regencies whose places are known by number only
 */
export function makeAnswer(
  { words, spans, programme }: Asked & ParsedQuery,
  ranked: readonly RankedPlace[],
  notOpened: readonly Candidate[],
): PlaceAnswer {
  const namesOf = (mask: number) =>
    words.filter(({ weight }, i) => weight >= leastWeight && (mask & (1 << i)) === 0).map(({ text }) => text);
  const letters = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);
  const all = letters(namesOf(0));
  const isAnswer = ({ mask, depth, readings }: RankedPlace): boolean => {
    if (letters(namesOf(mask)) === 0) return true;
    const surely = readings.reduce((sum, reading) => {
      if (reading === undefined) return sum;
      const inIt = letters(namesOf(~reading.mask));
      return sum + (reading.cost < costs.near ? inIt : inIt * ofNear);
    }, 0);
    const read = surely / all;
    return read >= (depth < 3 && (readings[0]?.cost ?? 1) <= costs.folded ? leastReadOfLarge : leastRead);
  };
  const answers = ranked.filter(isAnswer);
  const best = answers[0];
  if (best === undefined) return { kind: 'none', options: [], count: 0, unread: namesOf(0), programme };
  const unread = namesOf(best.mask);
  const programmeMask = words.reduce((mask, { isProgramme }, i) => (isProgramme ? mask | (1 << i) : mask), 0);
  // Where the words of the programme are rather a place (Pantai, spelled much like panti), no programme is meant.
  const meant = (best.mask & programmeMask) === 0 ? programme : undefined;
  const letterCount = (reading: Reading | undefined): number => {
    if (reading === undefined) return 0;
    const isBeginning = reading.cost >= costs.beginning && reading.cost < costs.lastWord;
    return isBeginning ? (spans.find(({ mask }) => mask === reading.mask)?.plain.length ?? 0) : Infinity;
  };
  const option = ({ code, name, depth, above, mask, readings }: RankedPlace): PlaceOption => ({
    code,
    name,
    depth,
    above,
    marks: readings.map(letterCount),
    programme: (mask & programmeMask) === 0 ? meant : undefined,
    formerly: undefined,
  });
  const isEqual = (cost: number) => Math.abs(cost - best.cost) < 0.001;
  return {
    kind: unread.length > 0 ? 'part' : best.cost <= surelyFound ? 'found' : 'near',
    options: answers
      .filter(({ cost }) => cost <= best.cost + (unread.length > 0 ? muchWorseInPart : muchWorse))
      .slice(0, shownPlaces)
      .map(option),
    count:
      answers.filter(({ cost }) => isEqual(cost)).length +
      notOpened.filter(({ cost }) => isEqual(cost)).reduce((sum, { count }) => sum + count, 0),
    unread,
    programme: meant,
  };
}
