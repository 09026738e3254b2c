import type { PlaceCore } from './core.ts';
import { placeIndexPaths } from './core.ts';
import type { FormerPlace } from './formerly-file.ts';
import { readFormerly } from './formerly-file.ts';
import type { NameForms } from './match-name.ts';
import { nameForms } from './match-name.ts';
import { readPiece } from './name-piece.ts';
import { readPostal } from './postal-file.ts';
import { readRegency } from './regency-file.ts';
import type { RouteKind } from './routes.ts';

/** A name of a piece in its compared forms, and the numbers of its places. */
export interface NamedPlaces {
  readonly name: string;
  readonly forms: NameForms;
  readonly places: readonly number[];
}
/** A place below a regency, from the regency's file. */
export interface LocalPlace {
  readonly code: string;
  readonly name: string;
  readonly forms: NameForms;
}
export interface LocalDistrict extends LocalPlace {
  readonly villages: readonly LocalPlace[];
}
export type Load = (path: string) => Promise<string>;

/** The files of the index, each loaded and read once. A file that failed, or is damaged, is asked for again the next time. */
export interface PlaceBooks {
  core(): Promise<PlaceCore>;
  piece(kind: RouteKind, number: number): Promise<readonly NamedPlaces[]>;
  regency(code: string): Promise<readonly LocalDistrict[]>;
  /** Numbers of the villages by the last three digits of their postal code, of the codes that begin with two. */
  postal(digits: string): Promise<ReadonlyMap<string, readonly number[]>>;
  formerly(prefix: string): Promise<readonly FormerPlace[]>;
}

export function placeBooks(load: Load): PlaceBooks {
  const kept = new Map<string, Promise<unknown>>();
  const once = <T>(path: string, read: (text: string) => T): Promise<T> => {
    const known = kept.get(path) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const loading = load(path).then(read);
    kept.set(path, loading);
    loading.catch(() => kept.delete(path));
    return loading;
  };
  const place = ({ code, name }: { code: string; name: string }): LocalPlace => ({
    code,
    name,
    forms: nameForms(name),
  });
  return {
    core: () => once(placeIndexPaths.core, (text) => JSON.parse(text) as PlaceCore),
    piece: (kind, number) =>
      once(placeIndexPaths.piece(kind, number), (text) =>
        readPiece(text).map(({ name, places }) => ({ name, forms: nameForms(name), places })),
      ),
    regency: (code) =>
      once(placeIndexPaths.regency(code), (text) =>
        readRegency(text, code).map((district) => ({ ...place(district), villages: district.villages.map(place) })),
      ),
    postal: (digits) => once(placeIndexPaths.postal(digits), (text) => readPostal(text, digits)),
    formerly: (prefix) => once(placeIndexPaths.formerly(prefix), (text) => readFormerly(text, prefix)),
  };
}
