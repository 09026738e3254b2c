import type { PlaceSearchWords } from '../lib/i18n/place-search.ts';
import { nearestPlaces } from '../lib/search/near/nearest.ts';
import type { Load } from '../lib/search/place/place-books.ts';
import type { PlaceFinder } from '../lib/search/place/place-finder.ts';
import { placeOption } from './place-option.ts';

/**
 * The places nearest to the reader, as options, and a sentence; without options the sentence says why there are none.
 * The position is asked for here, compared on the device, and kept nowhere.
 * @param allowed called once the position is known
 * @throws Error where a file of the index does not arrive
 */
export async function nearOptions(
  finder: PlaceFinder,
  load: Load,
  words: PlaceSearchWords,
  allowed: () => void,
): Promise<{ message: string; options: HTMLElement[] }> {
  const position = await readPosition();
  if (typeof position === 'string') return { message: words[position], options: [] };
  allowed();
  const nearest = await nearestPlaces(load, position);
  if (nearest.kind === 'outside') return { message: words.outside, options: [] };
  const found = [...nearest.districts, ...nearest.villages];
  const distances = new Map(found.map(({ code, km }) => [code, km]));
  const places = await finder.describe(found.map(({ code }) => code));
  return {
    message: words.nearest,
    options: places.map((place, i) => placeOption(`tempat-${i}`, place, words, distances.get(place.code))),
  };
}

/** Long enough for a cheap phone to find itself, in milliseconds. */
const patience = 20_000;

/** Where the device is, or why that is not known. */
const readPosition = (): Promise<{ latitude: number; longitude: number } | 'refused' | 'unavailable'> =>
  new Promise((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve('unavailable');
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        resolve({ latitude, longitude });
      },
      (error) => {
        resolve(error.code === error.PERMISSION_DENIED ? 'refused' : 'unavailable');
      },
      { timeout: patience, maximumAge: 60_000 },
    );
  });
