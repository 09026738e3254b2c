import { estimatedBytes, listLimit } from '../lib/page/place-index.ts';
import { planPlaceIndex } from '../lib/region/place-index.ts';
import { once, tree } from './site.ts';

/** The pages of the index of all places by the first letters of their names, by prefix. */
export const nameIndex = once(() => planPlaceIndex(tree().places, estimatedBytes, listLimit));
