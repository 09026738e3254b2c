import { linkSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { metadataOf } from '../src/lib/picture/caption.ts';
import { formatsOf } from '../src/lib/picture/offered.ts';
import { pictureCsv, pictureJson } from '../src/lib/picture/picture-data.ts';
import { pictureFile } from '../src/lib/picture/picture-file.ts';
import type { Picture } from '../src/lib/picture/picture.ts';
import { releaseOf } from '../src/lib/picture/picture.ts';
import type { PictureFormat } from '../src/lib/site/urls.ts';
import { makeUrls, paths } from '../src/lib/site/urls.ts';
import { chartStyle, pictures } from '../src/store/pictures.ts';
import { siteSettings } from './astro/site-settings.ts';
import { drawnFolder, picturesPath, publishedFolder } from './folders.ts';
import { xmpText } from './pictures/png-metadata.ts';
import { rasterise } from './pictures/rasterise.ts';

/** Points of a PNG for each pixel of its drawing: sharp on a screen of double density, and in print. */
const scale = 2;

/**
 * Makes the files of all charts and maps beside the downloads: SVG, PNG, CSV, JSON, for each release that they are drawn
 * from; and a list of their sizes for the pages. Pictures that are as before are not drawn anew.
 * @returns what it made, for the log
 */
export async function makePictures(cache: string): Promise<string> {
  const root = publishedFolder(cache);
  const drawn = pictures().map(describe);
  const png = await rasterise(
    drawn.map(({ picture, svg, address }) => ({
      name: picture.id,
      svg,
      scale,
      texts: [xmpText(metadataOf(picture, address))],
    })),
    join(drawnFolder(cache), 'gambar'),
  );
  const sizes: Record<string, number> = {};
  const put = (picture: Picture, format: PictureFormat, write: (path: string) => void): void => {
    const path = paths.picture(picture.id, releaseOf(picture).version, format);
    mkdirSync(dirname(join(root, path)), { recursive: true });
    rmSync(join(root, path), { force: true });
    write(join(root, path));
    sizes[path] = statSync(join(root, path)).size;
  };
  drawn.forEach(({ picture, svg, address }, i) => {
    const writers: Record<PictureFormat, (path: string) => void> = {
      svg: (path) => {
        writeFileSync(path, svg);
      },
      png: (path) => {
        linkSync(png.files[i] ?? '', path);
      },
      csv: (path) => {
        writeFileSync(path, pictureCsv(picture));
      },
      json: (path) => {
        writeFileSync(path, pictureJson(picture, address));
      },
    };
    for (const format of formatsOf(picture.id)) put(picture, format, writers[format]);
  });
  writeFileSync(picturesPath(cache), JSON.stringify(sizes));
  return `${drawn.length} charts and maps, ${bytesByFormat(sizes)}; ${png.drawn} drawn as PNG, the others as before`;
}

function describe(picture: Picture) {
  const { base, site } = siteSettings();
  const address = new URL(makeUrls(base).picture(picture.id), site).href;
  return { picture, address, svg: pictureFile(picture, { ...chartStyle(), address }) };
}

/** `40 SVG 0.4 MiB, 40 PNG 2.1 MiB`. */
function bytesByFormat(sizes: Readonly<Record<string, number>>): string {
  const byFormat = Map.groupBy(Object.entries(sizes), ([path]) => path.slice(path.lastIndexOf('.') + 1));
  return [...byFormat]
    .map(([format, files]) => {
      const bytes = files.reduce((sum, [, size]) => sum + size, 0);
      return `${files.length} ${format.toUpperCase()} ${(bytes / 1024 ** 2).toFixed(1)} MiB`;
    })
    .join(', ');
}
