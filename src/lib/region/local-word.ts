import type { PlaceKind } from '../dataset/wilayah.ts';
import { kindOf } from './code.ts';

/**
 * The official local word for a kind of place, lower case, where a province has one for all its places:
 * distrik in the six provinces of Papua (UU 21/2001), kapanewon, kemantren and kalurahan in Daerah Istimewa Yogyakarta
 * (Pergub DIY 25/2019), gampong in Aceh. Elsewhere the national word: where usage differs from village to village
 * (nagari, kampung), the code alone does not tell.
 */
export function localWord(code: string): string {
  const kind = kindOf(code);
  const province = code.slice(0, 2);
  const words: Partial<Record<PlaceKind, string>> | undefined =
    province === yogyakarta && code.startsWith(yogyakartaCity) ? { kecamatan: 'kemantren' } : localWords[province];
  return words?.[kind] ?? kind;
}

const yogyakarta = '34';
const yogyakartaCity = '34.71';
const papua = { kecamatan: 'distrik' };
const localWords: Record<string, Partial<Record<PlaceKind, string>>> = {
  11: { desa: 'gampong' },
  [yogyakarta]: { kecamatan: 'kapanewon', desa: 'kalurahan' },
  91: papua,
  92: papua,
  93: papua,
  94: papua,
  95: papua,
  96: papua,
};

/** The local word as a title begins with it: `Kelurahan`, `Distrik`. */
export function localTitle(code: string): string {
  const word = localWord(code);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The word before a district's name where there is little room: `Kec.`, or the local one in full. */
export const districtWord = (code: string): string => (localWord(code) === 'kecamatan' ? 'Kec.' : localTitle(code));

/** A place's name with its kind, as a heading says it: `Kecamatan Beji`, `Distrik Abepura`, `Provinsi Aceh`, `Kota Depok`. */
export function fullName({ kode, nama }: { kode: string; nama: string }): string {
  const kind = kindOf(kode);
  if (kind === 'kabupaten' || kind === 'kota') return nama;
  return `${localTitle(kode)} ${nama}`;
}
