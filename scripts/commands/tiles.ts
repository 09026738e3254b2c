import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { landsOf } from '../../src/lib/charts/tile-graph.ts';
import { layOutTiles } from '../../src/lib/charts/tile-layout.ts';
import { boundaryTable } from '../../src/lib/dataset/batas.ts';
import { currentPlacesTable } from '../../src/lib/dataset/wilayah.ts';
import { formatNumber } from '../../src/lib/i18n/format.ts';
import { levelOf, provinceOf } from '../../src/lib/region/code.ts';
import { landNeighbours } from '../../src/lib/region/land-neighbours.ts';
import { nearestOverSea } from '../../src/lib/region/nearest-over-sea.ts';
import { formatBorders, formatTiles, readHandTiles, readTiles, withHandTiles } from '../../src/lib/region/tile-grid.ts';
import { gridSize, tileFrames, tileTries } from '../../src/lib/region/tile-plan.ts';
import { tileQuality } from '../../src/lib/region/tile-quality.ts';
import { readDatasets, readLatest } from '../../src/store/data.ts';
import { dataFolder, tileFolder } from '../folders.ts';
import { checkData } from './check.ts';

/**
 * `npm run data -- petak [--tangan]`: gives each regency and city of the latest edition its tile, applies the corrections by
 * hand (`petak-tangan.csv`), and writes `petak.csv` and the pairs of neighbours (`petak-tetangga.csv`) in the folder of the
 * edition; the grids of older editions stay.
 * Takes some minutes; with `--tangan` the tiles stay as they are and only the corrections are applied.
 * @throws DataError where the data or the corrections have faults; then nothing is written
 */
export async function tiles(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { tangan: { type: 'boolean', default: false } } });
  await checkData(dataFolder());
  const datasets = readDatasets();
  const places = readLatest(datasets, 'wilayah', currentPlacesTable).filter(
    ({ kode }) => levelOf(kode) === 'kabupaten/kota',
  );
  const codes = places.map(({ kode }) => kode);
  const outlines = readLatest(datasets, 'batas', boundaryTable)
    .filter(({ kode_wilayah }) => codes.includes(kode_wilayah))
    .map(({ kode_wilayah, geometri }) => ({ code: kode_wilayah, geometry: geometri }));
  const edition = datasets.find(({ dataset }) => dataset.name === 'wilayah')?.latest.version ?? '';
  const folder = tileFolder(edition);
  const [tilesPath, handPath, bordersPath] = ['petak.csv', 'petak-tangan.csv', 'petak-tetangga.csv'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const hand = existsSync(handPath) ? readHandTiles(handPath, readFileSync(handPath, 'utf8'), codes) : [];
  const borders = landNeighbours(outlines);

  const layout = () => {
    const lands = landsOf(
      places.map(({ kode }) => ({ code: kode })),
      borders,
    );
    const landByCode = new Map(codes.map((code, i) => [code, lands[i] ?? 0]));
    const placed = places.map(({ kode, bujur, lintang }) => {
      if (bujur === null || lintang === null) throw new Error(`no centre point of ${kode}`);
      return { code: kode, group: provinceOf(kode), longitude: bujur, latitude: lintang };
    });
    const straits = nearestOverSea(outlines, (code) => landByCode.get(code) ?? 0);
    const made = layOutTiles(placed, { ...gridSize, frames: tileFrames, borders, straits, tries: tileTries });
    const off = made.tiles.map(({ code, column, row }) => {
      const [x, y] = made.aims.get(code) ?? [column, row];
      return Math.hypot(column - x, row - y);
    });
    const mean = off.reduce((sum, distance) => sum + distance, 0) / off.length;
    console.log(
      `rata-rata ${formatNumber(mean, 'id', 2)} petak dari letak yang dituju, sebelum dibetulkan dengan tangan`,
    );
    return made.tiles;
  };
  const before = values.tangan ? readTiles(tilesPath, readFileSync(tilesPath, 'utf8'), codes) : layout();
  const after = withHandTiles(before, handPath, hand);
  const text = formatTiles(after);
  // What is written is read again first: nothing half right is kept.
  readTiles(tilesPath, text, codes);
  mkdirSync(folder, { recursive: true });
  writeFileSync(tilesPath, text);
  writeFileSync(bordersPath, formatBorders(borders));

  const { pairs, byEdge, byEdgeOrCorner, broken, grounded } = tileQuality(after, borders);
  const share = (part: number) => `${formatNumber((100 * part) / pairs, 'id', 1)} persen`;
  const provinces = new Set(codes.map(provinceOf)).size;
  console.log(
    [
      `${tilesPath}: ${after.length} petak, ${hand.length} dibetulkan dengan tangan`,
      `${pairs} pasang tetangga darat: ${byEdge} (${share(byEdge)}) bersebelahan, ${byEdgeOrCorner} (${share(byEdgeOrCorner)}) bersebelahan atau bertemu sudut`,
      `${provinces - broken.length} dari ${provinces} provinsi utuh seperti daratannya${broken.length > 0 ? `; terpecah: ${broken.join(', ')}` : ''}`,
      ...grounded.map(([a, b]) => `tanpa laut di antaranya: ${a} dan ${b}`),
    ].join('\n'),
  );
}
