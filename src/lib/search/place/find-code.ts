import type { PlaceCore } from './core.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isKnown } from './formerly-file.ts';
import { shownPlaces } from './make-answer.ts';
import type { PlaceAnswer, PlaceOption } from './place-answer.ts';
import { nothingFound, plainOption } from './place-answer.ts';
import type { PlaceBooks } from './place-books.ts';

/** Digits of a code with its dots: `3276021009` → `32.76.02.1009`; a part of a group stays open: `32760` → `32.76.0`. */
const dotted = (digits: string): string =>
  [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)]
    .filter((group) => group !== '')
    .join('.');

/**
 * Places by their code, or by its beginning: of the newest vintage, then those that had it in an older one, with the name
 * they had.
 * @param digits of the code, without dots
 */
export async function findCode(
  digits: string,
  books: PlaceBooks,
  core: PlaceCore,
  places: Gazetteer,
): Promise<PlaceAnswer> {
  const code = dotted(digits);
  const regency = places.regencies[places.indexOf(code.slice(0, 5))];
  const found: PlaceOption[] = [
    ...places.provinces.filter((place) => place.code === code).map((place) => plainOption(place, [])),
    ...places.regencies
      .filter((place) => place.code.startsWith(code))
      .map((place) => plainOption(place, [places.provinceName(place.code)])),
  ];
  if (regency !== undefined && code.length >= 5) {
    const above = [regency.name, places.provinceName(regency.code)];
    for (const district of await books.regency(regency.code)) {
      if (district.code.startsWith(code)) found.push(plainOption(district, above));
      for (const village of district.villages)
        if (village.code.startsWith(code)) found.push(plainOption(village, [district.name, ...above]));
    }
  }
  const here = found.filter((place) => place.code === code);
  const old = here.length > 0 && !core.reused.includes(code) ? [] : await formerly(code, books, core, places);
  const whole = [...here, ...old];
  const options = [...whole, ...found.filter((place) => place.code !== code)];
  if (options.length === 0) return nothingFound;
  return {
    kind: 'found',
    options: options.slice(0, shownPlaces),
    count: whole.length > 0 ? whole.length : options.length,
    unread: [],
    programme: undefined,
  };
}

/** Places that had a code in older vintages and have it no more, the last first. */
async function formerly(code: string, books: PlaceBooks, core: PlaceCore, places: Gazetteer): Promise<PlaceOption[]> {
  const prefix = core.formerly.find((candidate) => code.startsWith(candidate));
  if (prefix === undefined) return [];
  const found = (await books.formerly(prefix)).filter((place) => place.code === code);
  return Promise.all(
    found.map(async (place) => ({
      ...plainOption(place, await namesAbove(place.today, code, books, places)),
      formerly: { year: place.year, today: place.today },
    })),
  );
}

/** Names of the places above that of today; where it is not known, of those above the old code that there still are. */
async function namesAbove(
  today: string,
  code: string,
  books: PlaceBooks,
  places: Gazetteer,
): Promise<readonly string[]> {
  const at = isKnown(today) ? today : code;
  const province = places.provinces[places.provinceOf(at)]?.name;
  const regency = at.length > 5 ? places.regencies[places.indexOf(at.slice(0, 5))] : undefined;
  const district =
    regency === undefined || at.length <= 8
      ? undefined
      : (await books.regency(regency.code)).find((place) => place.code === at.slice(0, 8))?.name;
  return [district, regency?.name, province].filter((name) => name !== undefined);
}
