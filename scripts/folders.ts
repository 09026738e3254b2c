import { join } from 'node:path';

/** The folders of a build. Tests set them to build a fixture beside the real site. */

/** Releases to build from: `DATA_DIR`, else `data`. */
export const dataFolder = (): string => process.env['DATA_DIR'] ?? 'data';
/** What was ever published, so that nothing of it is lost. */
export const sealPath = (): string => join(dataFolder(), 'seal.json');
/** Explainers to build from (MDX): `CONTENT_DIR`, else `src/content`. */
export const contentFolder = (): string => process.env['CONTENT_DIR'] ?? 'src/content';
/** The grid of tiles of an edition of `wilayah`, by its version: places keep their tiles as long as their maps are shown. */
export const tileFolder = (edition: string): string => join(contentFolder(), 'petak', edition);
/** The finished site: `OUT_DIR`, else `dist`. */
export const outFolder = (): string => process.env['OUT_DIR'] ?? 'dist';
/**
 * What the build makes on the way, ignored by git: `CACHE_DIR`, else `.cache/site`. It must lie in the project, since the
 * pages that Astro renders there look for their packages in the folders above.
 */
export const cacheFolder = (): string => process.env['CACHE_DIR'] ?? '.cache/site';

/** Folder of the cache that mirrors what is published below the site's root. */
export const publishedFolder = (cache: string): string => join(cache, 'published');
/** What was made of releases, kept for the next build. */
export const madeFolder = (cache: string): string => join(cache, 'made');
/** Where the sizes and hashes of the published files stand, for the pages. */
export const manifestPath = (cache: string): string => join(cache, 'manifest.json');
/** Where it stands which standards the published files were checked against, and with what result. */
export const standardsPath = (cache: string): string => join(cache, 'standards.json');
/** Where it stands which folder of the site the files of the place search lie in. */
export const placeIndexPath = (cache: string): string => join(cache, 'place-index.json');
/** Sizes of the files of charts and maps, for the pages. */
export const picturesPath = (cache: string): string => join(cache, 'pictures.json');
/** Pictures drawn as PNG, kept for the next build. */
export const drawnFolder = (cache: string): string => join(cache, 'drawn');
