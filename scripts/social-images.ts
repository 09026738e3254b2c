import { linkSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { paths } from '../src/lib/site/urls.ts';
import { socialCard } from '../src/lib/social/card.ts';
import { socialImages, socialLook } from '../src/store/social.ts';
import { drawnFolder, publishedFolder } from './folders.ts';
import { rasterise } from './pictures/rasterise.ts';

/**
 * Draws the pictures that stand for pages where their address is shared, below the folder of what is published.
 * @returns what it made, for the log
 */
export async function makeSocialImages(cache: string): Promise<string> {
  const images = socialImages();
  const look = socialLook();
  const jobs = images.map(({ page, card }) => ({
    name: paths.socialImage(page),
    svg: socialCard(card, look),
    scale: 1,
    texts: [
      { keyword: 'Title', text: card.title },
      { keyword: 'Author', text: 'Guyub' },
    ],
  }));
  const { files, drawn } = await rasterise(jobs, join(drawnFolder(cache), 'sosial'));
  const root = publishedFolder(cache);
  rmSync(join(root, dirname(paths.socialImage(''))), { recursive: true, force: true });
  let bytes = 0;
  for (const [i, file] of files.entries()) {
    const path = join(root, paths.socialImage(images[i]?.page ?? ''));
    mkdirSync(dirname(path), { recursive: true });
    linkSync(file, path);
    bytes += statSync(file).size;
  }
  return `${files.length} images, ${drawn} drawn now, ${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}
