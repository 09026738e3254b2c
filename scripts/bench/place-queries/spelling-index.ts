import { editDistance } from './edit-distance.ts';

/** Places by their number, with how many letters they are from what was asked. */
export type Distances = Map<number, number>;
/** Finds among many spellings those that are near to a text. */
export interface SpellingIndex {
  /** Places with a spelling at most `limit` edits from one of the texts. */
  readonly within: (texts: readonly string[], limit: number) => Distances;
}

interface Spelling {
  readonly letters: string;
  /** Which letters and digits occur, a bit each. */
  readonly mask: number;
  readonly places: number[];
}

/** An index over spellings (letters only) and the number of their place. One edit changes the mask by two bits at most. */
export function spellingIndex(entries: Iterable<readonly [string, number]>): SpellingIndex {
  const spellings = new Map<string, Spelling>();
  for (const [letters, place] of entries) {
    const known = spellings.get(letters);
    if (known === undefined) spellings.set(letters, { letters, mask: maskOf(letters), places: [place] });
    else if (known.places.at(-1) !== place) known.places.push(place);
  }
  const byLength = Map.groupBy(spellings.values(), ({ letters }) => letters.length);

  function collect(text: string, limit: number, found: Distances): void {
    const add = (spelling: Spelling, distance: number) => {
      for (const place of spelling.places) found.set(place, Math.min(distance, found.get(place) ?? distance));
    };
    const exact = spellings.get(text);
    if (exact !== undefined) add(exact, 0);
    if (limit === 0) return;
    const mask = maskOf(text);
    for (let length = text.length - limit; length <= text.length + limit; length++)
      for (const spelling of byLength.get(length) ?? []) {
        if (bitsOf(spelling.mask ^ mask) > 2 * limit) continue;
        const distance = editDistance(text, spelling.letters, limit);
        if (distance <= limit) add(spelling, distance);
      }
  }
  return {
    within(texts, limit) {
      const found: Distances = new Map();
      for (const text of texts) collect(text, limit, found);
      return found;
    },
  };
}

/** Bits 0 to 25 for a to z, five more for the digits in pairs. */
function maskOf(letters: string): number {
  let mask = 0;
  for (let i = 0; i < letters.length; i++) {
    const unit = letters.charCodeAt(i);
    mask |= unit >= 97 ? 1 << (unit - 97) : 1 << (26 + ((unit - 48) >> 1));
  }
  return mask;
}

function bitsOf(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
