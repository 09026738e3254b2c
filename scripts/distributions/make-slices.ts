import { figureTable } from '../../src/lib/dataset/angka.ts';
import { institutionTable } from '../../src/lib/dataset/lembaga.ts';
import { currentPlacesTable } from '../../src/lib/dataset/wilayah.ts';
import { figureSlices, institutionSlices, placeSlices } from '../../src/lib/distribution/slice.ts';
import { buildHierarchy } from '../../src/lib/region/hierarchy.ts';
import { formatCsv } from '../../src/lib/table/csv.ts';
import { formatJson } from '../../src/lib/table/json.ts';
import { paths } from '../../src/lib/site/urls.ts';
import { readDatasets, readLatest } from '../../src/store/data.ts';
import type { FileMaker } from './made-files.ts';

/** Makes the slices of the latest releases by place, as CSV and JSON. */
export function makeSlices(maker: FileMaker): void {
  const datasets = readDatasets();
  const tree = buildHierarchy(readLatest(datasets, 'wilayah', currentPlacesTable));
  const slices = [
    placeSlices(tree),
    institutionSlices(tree, readLatest(datasets, 'lembaga', institutionTable)),
    figureSlices(tree, readLatest(datasets, 'angka', figureTable)),
  ];
  for (const { dataset, code, fields, rows } of slices.flatMap((group) => [...group])) {
    maker.write(paths.slice(dataset, code, 'csv'), formatCsv(fields, rows), { rows: rows.length });
    maker.write(paths.slice(dataset, code, 'json'), formatJson(fields, rows), { rows: rows.length });
  }
}
