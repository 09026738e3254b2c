import type { Gazetteer } from './gazetteer.ts';
import type { PlaceOption } from './place-answer.ts';
import { plainOption } from './place-answer.ts';
import type { PlaceBooks } from './place-books.ts';

/** Districts and villages by their codes, with the names of the places above; codes that there are not are left out. */
export async function describePlaces(
  codes: readonly string[],
  books: PlaceBooks,
  places: Gazetteer,
): Promise<PlaceOption[]> {
  const options = await Promise.all(
    codes.map(async (code): Promise<PlaceOption[]> => {
      const regency = places.regencies[places.indexOf(code.slice(0, 5))];
      if (regency === undefined) return [];
      const district = (await books.regency(regency.code)).find((place) => code.startsWith(place.code));
      const isDistrict = code.length === district?.code.length;
      const place = isDistrict ? district : district?.villages.find((village) => village.code === code);
      if (district === undefined || place === undefined) return [];
      return [plainOption(place, [...(isDistrict ? [] : [district.name]), regency.name, places.provinceName(code)])];
    }),
  );
  return options.flat();
}
