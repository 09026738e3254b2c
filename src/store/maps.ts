import { newestMaps } from '../lib/page/maps.ts';
import { mapPictures } from './pictures.ts';
import { once } from './site.ts';

/** The newest drawing of each map, by id: what the pages of maps show. */
export const maps = once(() => newestMaps(mapPictures()));
