import { figureTable } from '../../src/lib/dataset/angka.ts';
import { institutionTable } from '../../src/lib/dataset/lembaga.ts';
import { lineageTable } from '../../src/lib/dataset/silsilah.ts';
import { currentPlacesTable } from '../../src/lib/dataset/wilayah.ts';
import {
  figureSlices,
  formerSlices,
  hasPlaceSlice,
  institutionSlices,
  placeSlices,
} from '../../src/lib/distribution/slice.ts';
import { buildHierarchy } from '../../src/lib/region/hierarchy.ts';
import { formatCsv } from '../../src/lib/table/csv.ts';
import { formatJson } from '../../src/lib/table/json.ts';
import { paths } from '../../src/lib/site/urls.ts';
import { readDatasets, readLatest } from '../../src/store/data.ts';
import type { FileMaker } from './made-files.ts';

/** Makes the slices of the latest releases by place, as CSV and JSON; also for provinces and regencies of older editions. */
export function makeSlices(maker: FileMaker): void {
  const datasets = readDatasets();
  const tree = buildHierarchy(readLatest(datasets, 'wilayah', currentPlacesTable));
  const slices = [
    ...placeSlices(tree),
    ...institutionSlices(tree, readLatest(datasets, 'lembaga', institutionTable)),
    ...figureSlices(tree, readLatest(datasets, 'angka', figureTable)),
  ];
  const today = new Set(tree.places.map(({ kode }) => kode));
  // The last row of a code says what it was in the newest edition that has it.
  const former = new Map(
    readLatest(datasets, 'silsilah', lineageTable)
      .filter(({ kode_lama }) => hasPlaceSlice(kode_lama) && !today.has(kode_lama))
      .map(({ kode_lama, kode_kini }) => [kode_lama, kode_kini]),
  );
  for (const { dataset, code, fields, rows } of [...slices, ...formerSlices(slices, former)]) {
    maker.write(paths.slice(dataset, code, 'csv'), formatCsv(fields, rows), { rows: rows.length });
    maker.write(paths.slice(dataset, code, 'json'), formatJson(fields, rows), { rows: rows.length });
  }
}
