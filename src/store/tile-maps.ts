import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tileFolder } from '../../scripts/folders.ts';
import { DataError } from '../lib/check/fault.ts';
import type { Descriptor } from '../lib/package/descriptor.ts';
import type { MapPicture } from '../lib/picture/choropleth-maps.ts';
import { tileMaps } from '../lib/picture/tile-maps.ts';
import type { TileGround } from '../lib/picture/tile-maps.ts';
import { levelOf } from '../lib/region/code.ts';
import { readBorders, readTiles } from '../lib/region/tile-grid.ts';
import { tileQuality } from '../lib/region/tile-quality.ts';
import { mappedMeasures, placesOf } from './measures.ts';
import { once } from './site.ts';

/** Text of a file of an edition's grid, with its path for faults. @throws DataError where it is not there */
const fileOf = (edition: string, name: string): readonly [string, string] => {
  const path = join(tileFolder(edition), name);
  if (!existsSync(path))
    throw new DataError([{ file: path, reason: 'berkas tidak ada', fix: 'jalankan npm run data -- petak' }]);
  return [path, readFileSync(path, 'utf8')];
};

/** The grid of an edition's tiles as `npm run data -- petak` wrote it, and how much of the neighbourhood on land it keeps. */
function groundOf(edition: Descriptor, boundaries: Descriptor): TileGround {
  const { places, provinces } = placesOf(edition);
  const codes = places.map(({ kode }) => kode).filter((code) => levelOf(code) === 'kabupaten/kota');
  const tiles = readTiles(...fileOf(edition.version, 'petak.csv'), codes);
  return {
    tiles,
    quality: tileQuality(tiles, readBorders(...fileOf(edition.version, 'petak-tetangga.csv'))),
    provinceNames: new Map(provinces.map(({ kode, nama }) => [kode, nama])),
    releases: [boundaries, edition],
  };
}

/** Maps of tiles of every release of each measure. */
export const tilePictures = once((): readonly MapPicture[] =>
  [...Map.groupBy(mappedMeasures(), ({ edition }) => edition)].flatMap(([edition, mapped]) => {
    const [first] = mapped;
    if (first === undefined) return [];
    return tileMaps(
      groundOf(edition, first.boundaries.release),
      mapped.map(({ measure }) => measure),
    );
  }),
);
