import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../scripts/folders.ts';
import { DataError } from '../lib/check/fault.ts';
import type { MapPicture } from '../lib/picture/choropleth-maps.ts';
import { tileMaps } from '../lib/picture/tile-maps.ts';
import { levelOf } from '../lib/region/code.ts';
import { readBorders, readTiles } from '../lib/region/tile-grid.ts';
import { tileQuality } from '../lib/region/tile-quality.ts';
import { mappedMeasures } from './measures.ts';
import { datasetOf, once, tree } from './site.ts';

/** Text of a file of the grid, with its path for faults. @throws DataError where it is not there */
const fileOf = (name: string): readonly [string, string] => {
  const path = join(contentFolder(), name);
  if (!existsSync(path))
    throw new DataError([{ file: path, reason: 'berkas tidak ada', fix: 'jalankan npm run data -- petak' }]);
  return [path, readFileSync(path, 'utf8')];
};

/** The grid of tiles as `npm run data -- petak` wrote it, and how much of the neighbourhood on land it keeps. */
const grid = once(() => {
  const codes = tree()
    .places.map(({ kode }) => kode)
    .filter((code) => levelOf(code) === 'kabupaten/kota');
  const tiles = readTiles(...fileOf('petak.csv'), codes);
  return { tiles, quality: tileQuality(tiles, readBorders(...fileOf('petak-tetangga.csv'))) };
});

/** Maps of tiles of every release of each measure. */
export const tilePictures = once((): readonly MapPicture[] =>
  mappedMeasures().flatMap(({ measure, boundaries }) =>
    tileMaps(
      {
        ...grid(),
        provinceNames: new Map(tree().provinces.map(({ kode, nama }) => [kode, nama])),
        releases: [boundaries.release, datasetOf('wilayah').latest],
      },
      [measure],
    ),
  ),
);
