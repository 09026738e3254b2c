import type { Level } from './level.ts';
import { levels } from './level.ts';
import type { PlaceKind } from '../dataset/wilayah.ts';

/** Code of Indonesia: the one place code that is no row of `wilayah`. */
export const nation = '0';

const pattern = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;
const lengths: Record<number, Level> = { 2: levels[0], 5: levels[1], 8: levels[2], 13: levels[3] };

/** True for a code of a province, regency, district or village: `32`, `32.76`, `32.76.02`, `32.76.02.1009`. */
export const isPlaceCode = (text: string): boolean => pattern.test(text);

/** Level of a place, from the length of its code. @throws RangeError for what is no code. */
export function levelOf(code: string): Level {
  const level = isPlaceCode(code) ? lengths[code.length] : undefined;
  if (level === undefined) throw new RangeError(`levelOf: "${code}" is no place code`);
  return level;
}

/** Code of the place one level above; `null` for a province. */
export const parentCode = (code: string): string | null => {
  const end = code.lastIndexOf('.');
  return end === -1 ? null : code.slice(0, end);
};

/** Codes of the places above, largest first: `32.76.02` → `['32', '32.76']`. */
export function ancestorCodes(code: string): string[] {
  const parent = parentCode(code);
  return parent === null ? [] : [...ancestorCodes(parent), parent];
}

/** The province, regency or district that a code lies in, or is; a code above that level stays as it is. */
export const provinceOf = (code: string): string => code.slice(0, 2);
export const regencyOf = (code: string): string => code.slice(0, 5);
export const districtOf = (code: string): string => code.slice(0, 8);

/** The code and those above it, nearest first, Indonesia last: `32.76` → `['32.76', '32', '0']`. */
export const selfAndAbove = (code: string): string[] =>
  code === nation ? [nation] : [code, ...ancestorCodes(code).reverse(), nation];

/** True where `code` is `place` or lies in it; everything lies in Indonesia. */
export const isWithin = (code: string, place: string): boolean =>
  place === nation || code === place || code.startsWith(`${place}.`);

/** Kind of a place, from its code (Permendagri 137/2017: kota from 71; villages 1… kelurahan, 2… desa, 3… desa adat). */
export function kindOf(code: string): PlaceKind {
  switch (levelOf(code)) {
    case 'provinsi':
      return 'provinsi';
    case 'kabupaten/kota':
      return Number(code.slice(3)) >= 71 ? 'kota' : 'kabupaten';
    case 'kecamatan':
      return 'kecamatan';
    default:
      return villageKind(code);
  }
}

function villageKind(code: string): PlaceKind {
  const kinds: Record<string, PlaceKind> = { 1: 'kelurahan', 2: 'desa', 3: 'desa adat' };
  const kind = kinds[code[9] ?? ''];
  if (kind === undefined) throw new RangeError(`kindOf: the fourth group of "${code}" starts with neither 1, 2 nor 3`);
  return kind;
}
