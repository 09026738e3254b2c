import type { PlaceCore } from './core.ts';
import { describePlaces } from './describe-places.ts';
import { largeReadings } from './evidence.ts';
import { findCode } from './find-code.ts';
import type { Gazetteer } from './gazetteer.ts';
import { gazetteer } from './gazetteer.ts';
import { parseQuery } from './parse-query.ts';
import type { PlaceAnswer, PlaceOption } from './place-answer.ts';
import { nothingFound } from './place-answer.ts';
import type { Load } from './place-books.ts';
import { placeBooks } from './place-books.ts';
import { findPostal, postedVillages } from './postal.ts';
import type { ProgrammeWords } from './programme-words.ts';
import { programmeWords } from './programme-words.ts';
import { searchPlaces } from './search-places.ts';
import { spansOf } from './spans.ts';

/** Finds places as people type them. Each throws an Error where a file of the index does not arrive; the next call asks again. */
export interface PlaceFinder {
  /** Loads what every query needs. */
  ready(): Promise<void>;
  /**
   * @param settled asked before more is loaded than names that begin alike: false gives up, as where the query has
   *   changed meanwhile
   * @returns `undefined` where `settled` gave up
   */
  find(query: string, settled?: () => Promise<boolean>): Promise<PlaceAnswer | undefined>;
  /** Districts and villages by their codes; those that there are not are left out. */
  describe(codes: readonly string[]): Promise<PlaceOption[]>;
}

interface Known {
  readonly core: PlaceCore;
  readonly places: Gazetteer;
  readonly programmes: ProgrammeWords;
}

/**
 * The place search. It knows nothing of a network.
 * @param load path below the index's folder → text of that file
 */
export function placeFinder(load: Load): PlaceFinder {
  const books = placeBooks(load);
  let known: Known | undefined;
  const read = async (): Promise<Known> => {
    const core = await books.core();
    return (known ??= { core, places: gazetteer(core), programmes: programmeWords(core.programmes) });
  };
  return {
    async ready() {
      await read();
    },
    async find(query, settled = () => Promise.resolve(true)) {
      const { core, places, programmes } = await read();
      const parsed = parseQuery(query, programmes);
      const { words, code, postal, programme } = parsed;
      if (code !== undefined) return findCode(code, books, core, places);
      const spans = spansOf(words);
      if (spans.length === 0)
        return postal === undefined
          ? { ...nothingFound, programme }
          : { ...(await findPostal(postal, books, core, places)), programme };
      const posted =
        postal === undefined
          ? { codes: new Set<string>(), regencies: [] }
          : await postedVillages(postal, books, core, places);
      return searchPlaces(
        { ...parsed, spans, large: largeReadings(spans, places), isPosted: (village) => posted.codes.has(village) },
        { books, core, places, settled, regencies: posted.regencies },
      );
    },
    async describe(codes) {
      const { places } = await read();
      return describePlaces(codes, books, places);
    },
  };
}
