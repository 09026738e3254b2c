import type { Level } from '../../../src/lib/region/level.ts';
import { areaWordFor } from './area-words.ts';
import type { BenchPlace } from './bench-place.ts';
import type { Piece } from './draft.ts';
import { placePiece } from './draft.ts';
import { alterations } from './name-kinds.ts';
import type { Random } from './random.ts';
import { shortProvinces } from './short-provinces.ts';

/** Makes the piece that names a place above; `null` where that place has no such form. */
export type MakeContext = (area: BenchPlace, random: Random) => Piece | null;

const worded = (segment: Parameters<typeof placePiece>[0], area: BenchPlace, random: Random, share: number): Piece =>
  random.chance(share) ? placePiece(segment, areaWordFor(area, random)) : placePiece(segment);

/** Its name, half the time with an area word. */
export const wholeContext: MakeContext = (area, random) =>
  worded({ text: random.pick(area.names), intended: area }, area, random, 0.5);
/** Its name, always with an area word. */
export const wordedContext: MakeContext = (area, random) =>
  worded({ text: random.pick(area.names), intended: area }, area, random, 1);
/** Its name with one letter wrong. */
export const misspeltContext: MakeContext = (area, random) => {
  const altered = alterations['satu-huruf'](random.pick(area.names), random);
  return altered && worded({ ...altered, intended: area }, area, random, 0.3);
};
/** The first letters of its name, three at least, as while typing. */
export const cutContext: MakeContext = (area, random) => {
  const name = random.pick(area.names);
  if (name.length < 5) return null;
  const text = name.slice(0, 3 + random.below(name.length - 3)).trimEnd();
  return worded({ text, intended: area, cut: true }, area, random, 0.25);
};
/** A province as people shorten it. */
export const shortContext: MakeContext = (area, random) => {
  const forms = shortProvinces[area.code];
  return forms === undefined ? null : placePiece({ text: random.pick(forms), intended: area, short: true });
};

/** The place of a level above; `undefined` where there is none. */
export const areaOf = (place: BenchPlace, level: Level): BenchPlace | undefined =>
  place.above.find((area) => area.level === level);

/** One of the places above, most often the regency; `undefined` for a province. */
export function someAreaOf(place: BenchPlace, random: Random): BenchPlace | undefined {
  const wanted = random.pick(['kabupaten/kota', 'kabupaten/kota', 'kecamatan', 'provinsi'] as const);
  return areaOf(place, wanted) ?? place.above.at(-1);
}
