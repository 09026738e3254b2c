import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasPlaceSlice } from '../../src/lib/distribution/slice.ts';
import { isPlaceCode, isWithin, levelOf } from '../../src/lib/region/code.ts';
import type { Value } from '../../src/lib/package/table.ts';
import type { SlicedDataset } from '../../src/lib/site/urls.ts';
import { paths } from '../../src/lib/site/urls.ts';
import { cellText, parseCsv } from '../../src/lib/table/csv.ts';

/** A table as text cells. */
interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Slices are there for every place that has one, as CSV and JSON. They hold the rows of that place and no other, cell by
 * cell those of the whole table, and the place in full.
 */
export function sliceFaults(root: string): string[] {
  const places = readCsv(root, paths.latestFile('wilayah', 'wilayah.csv'));
  const [code, name] = [columnOf(places, 'kode'), columnOf(places, 'nama')];
  const names = new Map(places.rows.map((row) => [code(row), name(row)]));
  const codes = [...names.keys()];
  const provinces = codes.filter((place) => levelOf(place) === 'provinsi');
  const whole = (dataset: SlicedDataset) => readCsv(root, paths.latestFile(dataset, `${dataset}.csv`));
  return [
    ...faultsOf(root, { dataset: 'wilayah', key: 'kode', place: 'kode' }, codes.filter(hasPlaceSlice), places, names),
    ...faultsOf(root, { dataset: 'lembaga', key: 'id', place: 'kode_wilayah' }, provinces, whole('lembaga'), names),
    ...faultsOf(root, { dataset: 'angka', key: 'id', place: 'kode_wilayah' }, provinces, whole('angka'), names),
    ...formerFaults(root, names),
  ];
}

/** Slices of regencies and provinces of older editions: the rows of what each became, or none. */
function formerFaults(root: string, names: ReadonlyMap<string, string>): string[] {
  const lineage = readCsv(root, paths.latestFile('silsilah', 'silsilah.csv'));
  const [old, now] = [columnOf(lineage, 'kode_lama'), columnOf(lineage, 'kode_kini')];
  const former = lineage.rows.filter((row) => hasPlaceSlice(old(row)) && !names.has(old(row)));
  return [...new Map(former.map((row) => [old(row), now(row)]))].flatMap(([code, today]) =>
    (['csv', 'json'] as const).flatMap((format) => {
      const file = paths.slice('wilayah', code, format);
      if (!existsSync(join(root, file))) return [`${file}: no slice at the address of an old code; build it`];
      const other = paths.slice('wilayah', today, format);
      // A slice of today that is missing has been told already.
      const isRight =
        today === ''
          ? (format === 'csv' ? readCsv : readJson)(root, file).rows.length === 0
          : !existsSync(join(root, other)) ||
            readFileSync(join(root, file), 'utf8') === readFileSync(join(root, other), 'utf8');
      return isRight ? [] : [`${file}: not the rows of ${today || 'no place'}, which ${code} is today; build it anew`];
    }),
  );
}

/** A sliced dataset, its key column, and the column that says where a row belongs. */
interface Sliced {
  readonly dataset: SlicedDataset;
  readonly key: string;
  readonly place: string;
}

function faultsOf(
  root: string,
  { dataset, key, place }: Sliced,
  codes: readonly string[],
  whole: TextTable,
  names: ReadonlyMap<string, string>,
): string[] {
  const [keyOf, placeOf] = [columnOf(whole, key), columnOf(whole, place)];
  const byProvince = Map.groupBy(
    whole.rows.filter((row) => isPlaceCode(placeOf(row))),
    (row) => placeOf(row).slice(0, 2),
  );
  return codes.flatMap((code) => {
    const within = (byProvince.get(code.slice(0, 2)) ?? []).filter((row) => isWithin(placeOf(row), code));
    const wanted = new Map(within.map((row) => [keyOf(row), row]));
    return [paths.slice(dataset, code, 'csv'), paths.slice(dataset, code, 'json')].flatMap((file) => {
      if (!existsSync(join(root, file))) return [`${file}: no such slice; build it`];
      const slice = file.endsWith('.csv') ? readCsv(root, file) : readJson(root, file);
      const keys = new Set(slice.rows.map(columnOf(slice, key)));
      if (slice.rows.length !== wanted.size || keys.size !== wanted.size || [...keys].some((id) => !wanted.has(id)))
        return [`${file}: not the rows of ${code} and of the places in it; build it anew`];
      const fault = firstCellFault(slice, whole.header, wanted, key, place, names);
      return fault === undefined ? [] : [`${file}: ${fault}; build it anew`];
    });
  });
}

/** Where the place in full stands: how long the code of a level is, and what its columns are called. */
const fullPlaceColumns = [
  [2, 'provinsi'],
  [5, 'kabupaten_kota'],
  [8, 'kecamatan'],
  [13, 'desa_kelurahan'],
] as const;

/**
 * The first cell that is not that of the whole table, or whose place in full is not the row's: one is enough to find the
 * cause, since what is wrong with a slice is mostly wrong with all its rows.
 */
function firstCellFault(
  slice: TextTable,
  wholeHeader: readonly string[],
  wanted: ReadonlyMap<string, readonly string[]>,
  key: string,
  place: string,
  names: ReadonlyMap<string, string>,
): string | undefined {
  const [keyOf, placeOf] = [columnOf(slice, key), columnOf(slice, place)];
  const shared = slice.header
    .map((column, i) => ({ column, i, j: wholeHeader.indexOf(column) }))
    .filter(({ j }) => j !== -1);
  const levels = fullPlaceColumns.map(([length, level]) => ({
    length,
    level,
    code: columnOf(slice, `kode_${level}`),
    name: columnOf(slice, `nama_${level}`),
  }));
  for (const row of slice.rows) {
    const source = wanted.get(keyOf(row)) ?? [];
    const differs = shared.find(({ i, j }) => row[i] !== source[j]);
    if (differs !== undefined) {
      const { column, i, j } = differs;
      return `${keyOf(row)}, ${column}: "${row[i] ?? ''}", the whole table has "${source[j] ?? ''}"`;
    }
    const at = placeOf(row);
    const misplaced = levels.find(({ length, code, name }) => {
      const right = at.length >= length ? at.slice(0, length) : '';
      return code(row) !== right || name(row) !== (names.get(right) ?? '');
    });
    if (misplaced !== undefined)
      return `${keyOf(row)}, kode_${misplaced.level}, nama_${misplaced.level}: not those of ${at}`;
  }
  return undefined;
}

/** Reads a column from rows of a table; empty where the table has no such column. */
function columnOf({ header }: TextTable, column: string): (row: readonly string[]) => string {
  const i = header.indexOf(column);
  return (row) => row[i] ?? '';
}

function readCsv(root: string, file: string): TextTable {
  const { header, records } = parseCsv(readFileSync(join(root, file), 'utf8'));
  return { header, rows: records.map(({ cells }) => cells) };
}

function readJson(root: string, file: string): TextTable {
  const rows = JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, Value>[];
  const header = Object.keys(rows[0] ?? {});
  return { header, rows: rows.map((row) => header.map((column) => cellText(row[column] ?? null))) };
}
