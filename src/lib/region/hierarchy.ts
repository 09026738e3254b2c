import type { CurrentPlaceRow, PlaceKind } from '../dataset/wilayah.ts';
import { placeKinds } from '../dataset/wilayah.ts';
import { ancestorCodes, nation, selfAndAbove } from './code.ts';

/** A place of the newest vintage. */
export type Place = CurrentPlaceRow;

/** The places of one vintage as a tree. */
export interface Hierarchy {
  /** Provinces, by code. */
  readonly provinces: readonly Place[];
  /** All places, by code. */
  readonly places: readonly Place[];
  /** @throws RangeError for a code that the vintage lacks */
  get(code: string): Place;
  /** Places one level below, by code. */
  children(code: string): readonly Place[];
  /** Places above, largest first. */
  ancestors(code: string): readonly Place[];
  /** How many places of each kind lie in this one, kinds without any left out. `0` counts all of Indonesia. */
  countsBelow(code: string): ReadonlyMap<PlaceKind, number>;
}

/** Builds the tree from rows in any order. Parents must exist: the check sees to that. */
export function buildHierarchy(rows: readonly Place[]): Hierarchy {
  const places = [...rows].sort((a, b) => (a.kode < b.kode ? -1 : 1));
  const byCode = new Map(places.map((place) => [place.kode, place]));
  const below = Map.groupBy(places, (place) => place.kode_induk ?? nation);
  const counts = new Map<string, Map<PlaceKind, number>>();
  for (const place of places) {
    for (const code of selfAndAbove(place.kode).slice(1)) {
      const count = counts.get(code) ?? new Map<PlaceKind, number>();
      counts.set(code, count.set(place.jenis, (count.get(place.jenis) ?? 0) + 1));
    }
  }
  const get = (code: string): Place => {
    const place = byCode.get(code);
    if (place === undefined) throw new RangeError(`hierarchy: no place has the code "${code}"`);
    return place;
  };
  return {
    provinces: below.get(nation) ?? [],
    places,
    get,
    children: (code) => below.get(code) ?? [],
    ancestors: (code) => ancestorCodes(code).map(get),
    countsBelow: (code) => {
      const found = counts.get(code);
      return new Map(placeKinds.flatMap((kind) => (found?.has(kind) ? [[kind, found.get(kind) ?? 0]] : [])));
    },
  };
}
