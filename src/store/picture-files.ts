import { existsSync, readFileSync } from 'node:fs';
import { cacheFolder, picturesPath } from '../../scripts/folders.ts';
import { once } from './site.ts';

/** Size in bytes of each file of a picture, by its path below the site's root: as the build made them; none before it. */
export const pictureSizes = once((): Readonly<Record<string, number>> => {
  const path = picturesPath(cacheFolder());
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>) : {};
});
