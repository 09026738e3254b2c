import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasPlaceSlice } from '../../src/lib/distribution/slice.ts';
import { isPlaceCode, isWithin, levelOf } from '../../src/lib/region/code.ts';
import type { SlicedDataset } from '../../src/lib/site/urls.ts';
import { paths } from '../../src/lib/site/urls.ts';
import { parseCsv } from '../../src/lib/table/csv.ts';

/** Key and place of every row of a published table. */
interface KeyedRow {
  readonly key: string;
  readonly place: string;
}

/** Slices are there for every place that has one, as CSV and JSON, and hold the rows of that place and no other. */
export function sliceFaults(root: string): string[] {
  const places = readKeys(root, 'wilayah', 'kode', 'kode');
  const provinces = places.filter(({ key }) => levelOf(key) === 'provinsi').map(({ key }) => key);
  const withSlice = places.filter(({ key }) => hasPlaceSlice(key)).map(({ key }) => key);
  return [
    ...faultsOf(root, 'wilayah', 'kode', withSlice, places),
    ...faultsOf(root, 'lembaga', 'id', provinces, readKeys(root, 'lembaga', 'id', 'kode_wilayah')),
    ...faultsOf(root, 'angka', 'id', provinces, readKeys(root, 'angka', 'id', 'kode_wilayah')),
  ];
}

function faultsOf(
  root: string,
  dataset: SlicedDataset,
  key: string,
  codes: readonly string[],
  rows: readonly KeyedRow[],
): string[] {
  const inPlace = rows.filter(({ place }) => isPlaceCode(place));
  const byProvince = Map.groupBy(inPlace, ({ place }) => place.slice(0, 2));
  return codes.flatMap((code) => {
    const wanted = (byProvince.get(code.slice(0, 2)) ?? [])
      .filter(({ place }) => isWithin(place, code))
      .map((row) => row.key);
    const [csv, json] = [paths.slice(dataset, code, 'csv'), paths.slice(dataset, code, 'json')];
    const missing = [csv, json].filter((file) => !existsSync(join(root, file)));
    if (missing.length > 0) return missing.map((file) => `${file}: no such slice`);
    const text = readFileSync(join(root, csv), 'utf8');
    const fromJson = (JSON.parse(readFileSync(join(root, json), 'utf8')) as Record<string, unknown>[]).map((row) =>
      String(row[key]),
    );
    return [
      ...(sameKeys(columnOf(text, key), wanted) ? [] : [`${csv}: not the rows of ${code} and of the places in it`]),
      ...(sameKeys(fromJson, wanted) ? [] : [`${json}: not the rows of ${code} and of the places in it`]),
    ];
  });
}

const sameKeys = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();

function columnOf(text: string, column: string): string[] {
  const { header, records } = parseCsv(text);
  const i = header.indexOf(column);
  return records.map(({ cells }) => cells[i] ?? '');
}

function readKeys(root: string, dataset: string, key: string, place: string): KeyedRow[] {
  const text = readFileSync(join(root, paths.latestFile(dataset, `${dataset}.csv`)), 'utf8');
  const places = columnOf(text, place);
  return columnOf(text, key).map((value, i) => ({ key: value, place: places[i] ?? '' }));
}
