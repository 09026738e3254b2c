import { newestMaps } from '../lib/page/maps.ts';
import type { MapPicture } from '../lib/picture/choropleth-maps.ts';
import type { Picture } from '../lib/picture/picture.ts';
import { pictures } from './pictures.ts';
import { once } from './site.ts';

const isMap = (picture: Picture): picture is MapPicture => 'measure' in picture && picture.topic === 'peta';

/** The newest drawing of each map, by id: what the pages of maps show. */
export const maps = once(() => newestMaps(pictures().filter(isMap)));
