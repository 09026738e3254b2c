import { parentCode } from '../region/code.ts';
import type { Hierarchy, Place } from '../region/hierarchy.ts';
import type { CodeToday } from '../region/lineage.ts';
import { fullName } from '../region/local-word.ts';
import { namesAbove } from '../region/place-view.ts';

/** A place of today, as one who looks for an old code needs it. */
export interface PlaceNow {
  readonly code: string;
  /** `Distrik Abepura` */
  readonly name: string;
  /** Its name without its kind, where it is not the old one; else `null`. */
  readonly otherName: string | null;
  /** Names of the places above, nearest first; empty for a province. */
  readonly above: string;
  /** The place right above. */
  readonly parent: Place | undefined;
}

/** Where the place of a code is today. */
export type WhereNow =
  | { readonly outcome: 'satu'; readonly place: PlaceNow }
  | { readonly outcome: 'calon'; readonly places: readonly PlaceNow[] }
  | { readonly outcome: 'hilang' };

/** @param oldName name that the place had at the code which was asked about */
export function whereNow(answer: CodeToday, oldName: string, tree: Hierarchy): WhereNow {
  const placeNow = (code: string): PlaceNow => {
    const place = tree.get(code);
    const parent = parentCode(code);
    return {
      code,
      name: fullName(place),
      otherName: isSameName(place.nama, oldName) ? null : place.nama,
      above: namesAbove(tree, code),
      parent: parent === null ? undefined : tree.get(parent),
    };
  };
  if (answer.outcome === 'satu') return { outcome: 'satu', place: placeNow(answer.code) };
  if (answer.outcome === 'calon') return { outcome: 'calon', places: answer.codes.map(placeNow) };
  return { outcome: 'hilang' };
}

/** True for names of the same letters: spaces, signs and capitals apart. */
export const isSameName = (a: string, b: string): boolean => letters(a) === letters(b);

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
