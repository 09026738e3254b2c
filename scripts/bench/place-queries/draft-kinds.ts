import type { Level } from '../../../src/lib/region/level.ts';
import type { RecallKind } from '../../../src/lib/search/recall.ts';
import { address } from './addresses.ts';
import { areaWordFor } from './area-words.ts';
import type { BenchPlace } from './bench-place.ts';
import type { MakeContext } from './context.ts';
import {
  areaOf,
  cutContext,
  misspeltContext,
  shortContext,
  someAreaOf,
  wholeContext,
  wordedContext,
} from './context.ts';
import type { Draft, Piece } from './draft.ts';
import { compose, placePiece } from './draft.ts';
import type { AlterName } from './name-kinds.ts';
import { alterations, alteredKinds } from './name-kinds.ts';
import { programmeWord } from './programme-words.ts';
import type { Random } from './random.ts';

/** Makes a query for a place; `null` where the place has none of this kind. */
export type MakeDraft = (place: BenchPlace, random: Random) => Draft | null;
/** Makes the pieces that stand for the place itself. */
type MakeName = (place: BenchPlace, random: Random) => Piece[] | null;

const isRegency = ({ level }: BenchPlace) => level === 'kabupaten/kota';
const asIs: AlterName = (text) => ({ text });

/** A name, changed or not; before that of a regency or city in two of three cases the word of its kind. */
const nameOf =
  (alter: AlterName, wordShare: (place: BenchPlace) => number = (place) => (isRegency(place) ? 2 / 3 : 0)): MakeName =>
  (place, random) => {
    const altered = alter(random.pick(place.names), random);
    if (altered === null) return null;
    const segment = { ...altered, intended: place };
    return [placePiece(segment, random.chance(wordShare(place)) ? areaWordFor(place, random) : undefined)];
  };
const plainName = nameOf(asIs);
const wordedName = nameOf(asIs, () => 1);

/** A programme word before the name, or one time in four after it; sometimes an area word too. */
const nameWithProgramme: MakeName = (place, random) => {
  const name = (random.chance(0.3) ? wordedName : plainName)(place, random);
  const programme = { written: programmeWord(random) };
  return name && (random.chance(0.75) ? [programme, ...name] : [...name, programme]);
};
/** One letter wrong, and often a programme word. */
const mixedName: MakeName = (place, random) => {
  const name = nameOf(alterations['satu-huruf'], () => 0.3)(place, random);
  return name && (random.chance(0.6) ? [{ written: programmeWord(random) }, ...name] : name);
};

const alone =
  (name: MakeName): MakeDraft =>
  (place, random) => {
    const pieces = name(place, random);
    return pieces && compose(place, pieces, random, { separator: ' ' });
  };

type Side = 'before' | 'after' | 'either';
const within =
  (
    name: MakeName,
    { areaFor, context, side }: { areaFor: typeof someAreaOf; context: MakeContext; side: Side },
  ): MakeDraft =>
  (place, random) => {
    const area = areaFor(place, random);
    const pieces = name(place, random);
    const above = area && context(area, random);
    if (!pieces || !above) return null;
    const isBefore = side === 'before' || (side === 'either' && random.chance(0.3));
    return compose(place, isBefore ? [above, ...pieces] : [...pieces, above], random);
  };

const somewhere = { areaFor: someAreaOf, context: wholeContext, side: 'either' } as const;
const inLevel = (level: Level, context: MakeContext, side: Side) => ({
  areaFor: (place: BenchPlace) => areaOf(place, level),
  context,
  side,
});
const bare = plainName;

/** All kinds of queries that name a place. */
export const draftKinds: Readonly<Partial<Record<RecallKind, MakeDraft>>> = {
  nama: alone(plainName),
  ...Object.fromEntries(alteredKinds.map((kind) => [kind, alone(nameOf(alterations[kind]))])),
  ...Object.fromEntries(alteredKinds.map((kind) => [`${kind}-konteks`, within(nameOf(alterations[kind]), somewhere)])),
  'kata-wilayah': alone(wordedName),
  'kata-wilayah-konteks': within(wordedName, { ...somewhere, context: wordedContext }),
  program: alone(nameWithProgramme),
  'program-konteks': within(nameWithProgramme, somewhere),
  'kabupaten-sesudah': within(bare, inLevel('kabupaten/kota', wholeContext, 'after')),
  'kabupaten-sebelum': within(bare, inLevel('kabupaten/kota', wholeContext, 'before')),
  'kecamatan-sesudah': within(bare, inLevel('kecamatan', wholeContext, 'after')),
  'kecamatan-sebelum': within(bare, inLevel('kecamatan', wholeContext, 'before')),
  'provinsi-sesudah': within(bare, inLevel('provinsi', wholeContext, 'after')),
  'provinsi-singkat': within(bare, inLevel('provinsi', shortContext, 'either')),
  'kabupaten-keliru': within(bare, inLevel('kabupaten/kota', misspeltContext, 'either')),
  'daerah-terpotong': within(bare, { areaFor: someAreaOf, context: cutContext, side: 'after' }),
  campuran: within(mixedName, somewhere),
  alamat: address,
};
