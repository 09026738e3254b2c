import type { PlaceKind } from '../../../src/lib/dataset/wilayah.ts';
import type { AreaWord } from './area-words.ts';
import type { BenchPlace } from './bench-place.ts';
import type { Random } from './random.ts';

/** A part of a query that names a place: the one that is asked for, or one in which it lies. */
export interface Segment {
  /** As typed, without an area word. */
  readonly text: string;
  readonly intended: BenchPlace;
  /** Kinds of place that the area word before it allows; any without one. */
  readonly accepts?: readonly PlaceKind[];
  /** Rule of spelling that made it (`rewrites.ts`). */
  readonly rewrite?: string;
  /** True where only its beginning has been typed. */
  readonly cut?: boolean;
  /** True where it is a short form that only its place has. */
  readonly short?: boolean;
}

/** A piece of a query as it is typed: with a segment, or with words that name no place (a programme, a street). */
export interface Piece {
  readonly written: string;
  readonly segment?: Segment;
}

/** A query for a place before it is known what else fits it. */
export interface Draft {
  readonly text: string;
  readonly origin: BenchPlace;
  /** In the order typed. */
  readonly segments: readonly Segment[];
  /** What names places, as typed, area words and all. */
  readonly named: string;
  readonly postal?: string;
}

/** A piece that names a place, with an area word before it or without. */
export const placePiece = (segment: Segment, word?: AreaWord): Piece =>
  word === undefined
    ? { written: segment.text, segment }
    : { written: `${word.word} ${segment.text}`, segment: { ...segment, accepts: word.accepts } };

/** Half of all people type small letters, a few capitals only. */
const styles: readonly ((text: string) => string)[] = [
  ...new Array<(text: string) => string>(11).fill((text) => text.toLowerCase()),
  ...new Array<(text: string) => string>(7).fill((text) => text),
  ...new Array<(text: string) => string>(2).fill((text) => text.toUpperCase()),
];

/** Puts pieces together: each separator stands before its piece, the first one's is left out. */
export function compose(
  origin: BenchPlace,
  pieces: readonly Piece[],
  random: Random,
  { separator, postal }: { separator?: string; postal?: string } = {},
): Draft {
  const between = separator ?? random.pick([' ', ' ', ', ']);
  const segments = pieces.flatMap(({ segment }) => (segment === undefined ? [] : [segment]));
  const named = pieces.filter(({ segment }) => segment !== undefined).map(({ written }) => written);
  const text = random.pick(styles)(pieces.map(({ written }) => written).join(between));
  return { text, origin, segments, named: named.join(' '), ...(postal === undefined ? {} : { postal }) };
}
