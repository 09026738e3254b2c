import type { RouteKind } from './routes.ts';

/**
 * What is loaded first: provinces, regencies, short forms, and where the rest lies. Small enough to be whole.
 * Places below a regency have a number: districts from 0 as their codes sort, villages after the last district.
 */
export interface PlaceCore {
  /** Code and name. */
  readonly provinces: readonly (readonly [code: string, name: string])[];
  /** In order of their codes; population in thousands, 0 where it is not known. */
  readonly regencies: readonly (readonly [
    code: string,
    name: string,
    districts: number,
    villages: number,
    population: number,
  ])[];
  /** Short and other names of provinces and regencies: `jabar` → `32`. */
  readonly shortForms: readonly (readonly [form: string, code: string])[];
  /** Words for a programme, and its id: `kartar` → `karang-taruna`. */
  readonly programmes: readonly (readonly [word: string, id: string])[];
  /** First route of each piece, by kind of route. */
  readonly pieces: Readonly<Record<RouteKind, readonly string[]>>;
  /** First digits of the files of postal codes. */
  readonly postal: readonly string[];
  /** Codes of the places, now or formerly, whose old codes have a file of their own: provinces and some regencies. */
  readonly formerly: readonly string[];
  /** Codes of today that were another place's before: they have an old meaning, too. */
  readonly reused: readonly string[];
}

/** Paths of the index's files, below its folder. */
export const placeIndexPaths = {
  core: 'inti.json',
  piece: (kind: RouteKind, number: number): string => `${kind}/${number}.txt`,
  regency: (code: string): string => `wilayah/${code}.txt`,
  postal: (digits: string): string => `pos/${digits}.txt`,
  formerly: (code: string): string => `kode-lama/${code}.txt`,
} as const;
