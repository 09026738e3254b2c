import { levelOf } from '../../region/code.ts';
import { levels } from '../../region/level.ts';
import type { Depth } from './evidence.ts';
import type { FormerPlace } from './formerly-file.ts';

/** A place as an answer offers it. */
export interface PlaceOption {
  readonly code: string;
  readonly name: string;
  readonly depth: Depth;
  /** Names of the places above, nearest first. */
  readonly above: readonly string[];
  /** How many letters matched of the name and of each name above it: 0 none, Infinity all. */
  readonly marks: readonly number[];
  /** The programme whose part of the page is meant. */
  readonly programme: string | undefined;
  /** Of a code that this place has no more: year of the last vintage that has it so, and today's code (`FormerPlace`). */
  readonly formerly: Pick<FormerPlace, 'year' | 'today'> | undefined;
}

/** A place as it is, of which nothing was matched: found by its code, its postal code, or its position. */
export const plainOption = (
  { code, name }: { readonly code: string; readonly name: string },
  above: readonly string[],
): PlaceOption => ({
  code,
  name,
  depth: levels.indexOf(levelOf(code)) as Depth,
  above,
  marks: [],
  programme: undefined,
  formerly: undefined,
});

export interface PlaceAnswer {
  /**
   * `found`: what was typed; `near`: nothing is called that, but something is spelled much like it; `part`: some words
   * are not known; `none`: nothing fits.
   */
  readonly kind: 'found' | 'near' | 'part' | 'none';
  readonly options: readonly PlaceOption[];
  /** How many places fit as well as the first. */
  readonly count: number;
  /** Words that were not understood. */
  readonly unread: readonly string[];
  readonly programme: string | undefined;
}

export const nothingFound: PlaceAnswer = { kind: 'none', options: [], count: 0, unread: [], programme: undefined };
