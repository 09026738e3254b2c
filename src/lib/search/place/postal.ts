import type { PlaceCore } from './core.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { PlaceAnswer, PlaceOption } from './place-answer.ts';
import { nothingFound, plainOption } from './place-answer.ts';
import type { PlaceBooks } from './place-books.ts';
import { shownPlaces } from './make-answer.ts';

/** The villages that have a postal code, by the position of their regency: how manieth of its villages they are. */
async function villagesOf(
  postal: string,
  books: PlaceBooks,
  core: PlaceCore,
  places: Gazetteer,
): Promise<Map<number, number[]>> {
  const digits = postal.slice(0, 2);
  if (!core.postal.includes(digits)) return new Map();
  const numbers = (await books.postal(digits)).get(postal.slice(2)) ?? [];
  const found = new Map<number, number[]>();
  for (const number of numbers) {
    const regency = places.regencyOf(number);
    found.set(regency, [...(found.get(regency) ?? []), number - places.firstVillage(regency)]);
  }
  return found;
}

/** A postal code alone: the villages that have it. */
export async function findPostal(
  postal: string,
  books: PlaceBooks,
  core: PlaceCore,
  places: Gazetteer,
): Promise<PlaceAnswer> {
  const found = await villagesOf(postal, books, core, places);
  const count = [...found.values()].reduce((sum, list) => sum + list.length, 0);
  if (count === 0) return nothingFound;
  const options: PlaceOption[] = [];
  for (const [regency, positions] of found) {
    const place = places.regencies[regency];
    if (place === undefined || options.length >= shownPlaces) break;
    const province = places.provinceName(place.code);
    const villages = (await books.regency(place.code)).flatMap((district) =>
      district.villages.map((village) => ({ ...village, district: district.name })),
    );
    for (const position of positions) {
      const village = villages[position];
      if (village === undefined || options.length >= shownPlaces) break;
      options.push(plainOption(village, [village.district, place.name, province]));
    }
  }
  return { kind: 'found', options, count, unread: [], programme: undefined };
}

/** Regencies in which a postal code is looked at beside names. */
const mostRegencies = 2;

/** The villages with a postal code that stands beside names, and the regencies that they lie in. */
export async function postedVillages(
  postal: string,
  books: PlaceBooks,
  core: PlaceCore,
  places: Gazetteer,
): Promise<{ codes: ReadonlySet<string>; regencies: readonly number[] }> {
  const found = await villagesOf(postal, books, core, places);
  const regencies = [...found.keys()].slice(0, mostRegencies);
  const codes = new Set<string>();
  for (const regency of regencies) {
    const villages = (await books.regency(places.regencies[regency]?.code ?? '')).flatMap(
      (district) => district.villages,
    );
    for (const position of found.get(regency) ?? []) codes.add(villages[position]?.code ?? '');
  }
  return { codes, regencies };
}
