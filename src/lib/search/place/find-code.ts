import type { PlaceCore } from './core.ts';
import type { Gazetteer } from './gazetteer.ts';
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
 * Places by their code, or by its beginning: of the newest vintage, else of an older one, with the name it had.
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
  const old = found.some((place) => place.code === code) ? undefined : await formerly(code, books, core, places);
  const options = old === undefined ? found : [old, ...found];
  if (options.length === 0) return nothingFound;
  const isWhole = options[0]?.code === code;
  return {
    kind: 'found',
    options: options.slice(0, shownPlaces),
    count: isWhole ? 1 : options.length,
    unread: [],
    programme: undefined,
  };
}

/** A code that only older vintages have. */
async function formerly(
  code: string,
  books: PlaceBooks,
  core: PlaceCore,
  places: Gazetteer,
): Promise<PlaceOption | undefined> {
  const prefix = core.formerly.find((candidate) => code.startsWith(candidate));
  if (prefix === undefined) return undefined;
  const place = (await books.formerly(prefix)).find((candidate) => candidate.code === code);
  if (place === undefined) return undefined;
  const { today, names } = await stillThere(code, books, places);
  return { ...plainOption(place, names), formerly: { year: place.year, code: today } };
}

/** The smallest place above a code that there still is, and the names from it upwards. */
async function stillThere(
  code: string,
  books: PlaceBooks,
  places: Gazetteer,
): Promise<{ today: string | undefined; names: string[] }> {
  const province = places.provinces[places.provinceOf(code)];
  const regency = code.length > 5 ? places.regencies[places.indexOf(code.slice(0, 5))] : undefined;
  const district =
    regency === undefined || code.length <= 8
      ? undefined
      : (await books.regency(regency.code)).find((place) => place.code === code.slice(0, 8));
  const chain = [district, regency, province].filter((place) => place !== undefined);
  return { today: chain[0]?.code, names: chain.map(({ name }) => name) };
}
