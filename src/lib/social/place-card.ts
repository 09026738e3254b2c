import type { PlaceKind } from '../dataset/wilayah.ts';
import { formatNumber } from '../i18n/format.ts';
import type { GeoJsonGeometry } from '../package/table.ts';
import { parentCode } from '../region/code.ts';
import type { Place } from '../region/hierarchy.ts';
import { fullName, localWord } from '../region/local-word.ts';
import type { Card } from './card.ts';
import { outlineMap } from './outline-map.ts';

/** What the card of a province, regency or city is made from. */
export interface PlaceOnCard {
  readonly place: Place;
  /** Name of the province that a regency or city lies in. */
  readonly province: string;
  /** How many places of each kind lie in it. */
  readonly counts: ReadonlyMap<PlaceKind, number>;
  /** Code of a district in it, for the word that is used there. */
  readonly district: string | undefined;
  /** How many institutions a source names in it. */
  readonly institutions: number;
  /** Outlines of the province's regencies and cities by code, as far as they are known. */
  readonly outlines: ReadonlyMap<string, GeoJsonGeometry>;
}

const number = (value: number): string => formatNumber(value, 'id');

/** The card of a province, regency or city: where it lies, what lies in it, and what is known of its institutions. */
export function placeCard({ place, province, counts, district, institutions, outlines }: PlaceOnCard): Card {
  const isProvince = parentCode(place.kode) === null;
  const areas = [...outlines].filter(([code]) => code !== place.kode).map(([, outline]) => outline);
  const words = district === undefined ? {} : { kecamatan: localWord(district) };
  return {
    part: 'Wilayah',
    title: fullName(place),
    lead: isProvince ? 'di Indonesia' : `di Provinsi ${province}`,
    facts: [
      isProvince ? counted(counts, ['kabupaten', 'kota']) : counted(counts, ['kecamatan'], words),
      counted(counts, ['desa', 'kelurahan', 'desa adat']),
      institutions === 0 ? 'Belum ada data lembaga' : `${number(institutions)} lembaga disebut sumber`,
    ].filter(Boolean),
    art: (box, look) => outlineMap({ areas, place: outlines.get(place.kode) }, box, look),
  };
}

/** `29 kabupaten dan kota`, `8 kelurahan`: kinds that are there, counted as one. Empty where none is. */
function counted(
  counts: ReadonlyMap<PlaceKind, number>,
  kinds: readonly PlaceKind[],
  words: Partial<Record<PlaceKind, string>> = {},
): string {
  const there = kinds.filter((kind) => (counts.get(kind) ?? 0) > 0);
  if (there.length === 0) return '';
  const names = there.map((kind) => words[kind] ?? kind);
  const last = names.pop() ?? '';
  const listed = names.length === 0 ? last : `${names.join(', ')}${names.length > 1 ? ',' : ''} dan ${last}`;
  return `${number(there.reduce((total, kind) => total + (counts.get(kind) ?? 0), 0))} ${listed}`;
}
