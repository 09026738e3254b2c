import { parentCode } from './code.ts';
import type { LineageLink } from './lineage.ts';
import { lastYears } from './lineage.ts';

/** The codes of one edition of the official places. */
export interface EditionCodes {
  readonly year: number;
  readonly places: readonly { readonly code: string; readonly name: string }[];
}

/** A code while it was that of one place. */
export interface CodeUse {
  readonly code: string;
  /** Its name in the last of these editions. */
  readonly name: string;
  /** First and last edition that has it so. */
  readonly first: number;
  readonly last: number;
  /** The newest edition has it so. */
  readonly isToday: boolean;
}

/** Every code of every edition, and whose it was when. */
export interface CodeBook {
  /** Year of the oldest edition: before it nothing is known. */
  readonly oldest: number;
  /** Places that had a code one after the other, oldest first; none for a code that no edition has. */
  uses(code: string): readonly CodeUse[];
  /** All codes, in order. */
  readonly codes: readonly string[];
  /** Codes that the newest edition lacks, in order. */
  readonly gone: readonly string[];
  /** Of these, the codes one level below a code. */
  goneBelow(code: string): readonly string[];
}

/**
 * @param editions oldest first
 * @param rows of `silsilah`: they tell when a code that stayed became that of another place
 */
export function makeCodeBook(editions: readonly EditionCodes[], rows: readonly LineageLink[]): CodeBook {
  const newest = editions.at(-1)?.year ?? 0;
  const seen = new Map<string, { year: number; name: string }[]>();
  for (const { year, places } of editions)
    for (const { code, name } of places) {
      const found = seen.get(code);
      if (found === undefined) seen.set(code, [{ year, name }]);
      else found.push({ year, name });
    }
  const ends = lastYears(rows);
  const uses = (code: string): CodeUse[] => {
    const until = ends(code);
    const parts = Map.groupBy(seen.get(code) ?? [], ({ year }) => until.find((end) => year <= end) ?? newest);
    return [...parts.values()].map((part) => {
      const [first, last] = [part[0], part.at(-1)];
      return {
        code,
        name: last?.name ?? '',
        first: first?.year ?? newest,
        last: last?.year ?? newest,
        isToday: last?.year === newest,
      };
    });
  };
  const codes = [...seen.keys()].sort();
  const gone = codes.filter((code) => seen.get(code)?.at(-1)?.year !== newest);
  const below = Map.groupBy(gone, (code) => parentCode(code) ?? '');
  return { oldest: editions[0]?.year ?? 0, uses, codes, gone, goneBelow: (code) => below.get(code) ?? [] };
}
