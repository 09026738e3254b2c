import type { FigureRow } from '../dataset/angka.ts';
import { figureTable } from '../dataset/angka.ts';
import type { InstitutionRow } from '../dataset/lembaga.ts';
import { fullPlaceFields, institutionTable } from '../dataset/lembaga.ts';
import { currentPlacesTable } from '../dataset/wilayah.ts';
import { fullPlace } from '../directory/full-place.ts';
import { isWithin, levelOf, nation } from '../region/code.ts';
import type { Hierarchy, Place } from '../region/hierarchy.ts';
import type { AnyRow } from '../package/table.ts';
import type { SlicedDataset } from '../site/urls.ts';

/** A part of a dataset's latest release: the rows of one place and of all below it. */
export interface Slice {
  readonly dataset: SlicedDataset;
  readonly code: string;
  readonly fields: readonly { name: string }[];
  readonly rows: readonly AnyRow[];
}

const fullPlaceNames = Object.keys(fullPlaceFields);
const named = (names: readonly string[]) => names.map((name) => ({ name }));

/** Names by code, as `fullPlace` asks for them. */
const namesOf = (tree: Hierarchy): Map<string, string> => new Map(tree.places.map(({ kode, nama }) => [kode, nama]));

const placeFields = named([
  'kode',
  'nama',
  'tingkat',
  'jenis',
  ...fullPlaceNames,
  ...Object.keys(currentPlacesTable.fields).filter((name) => ['lintang', 'bujur', 'kode_pos'].includes(name)),
]);

/** Places of each province and of each regency or city: two slices hold a regency's rows. */
export function* placeSlices(tree: Hierarchy): Generator<Slice> {
  const names = namesOf(tree);
  const rowOf = (place: Place): AnyRow => ({ ...place, ...fullPlace(place.kode, names) });
  for (const province of tree.provinces) {
    const rows = tree.places.filter((place) => isWithin(place.kode, province.kode)).map(rowOf);
    yield { dataset: 'wilayah', code: province.kode, fields: placeFields, rows };
    for (const regency of tree.children(province.kode)) {
      const within = rows.filter((row) => isWithin(String(row['kode']), regency.kode));
      yield { dataset: 'wilayah', code: regency.kode, fields: placeFields, rows: within };
    }
  }
}

/** Institutions of each province, also where there is none: the file then holds its header alone. */
export function* institutionSlices(tree: Hierarchy, institutions: readonly InstitutionRow[]): Generator<Slice> {
  const fields = named(Object.keys(institutionTable.fields));
  for (const { kode } of tree.provinces)
    yield { dataset: 'lembaga', code: kode, fields, rows: institutions.filter((row) => row.kode_provinsi === kode) };
}

const figureFields = named([
  ...Object.keys(figureTable.fields).filter((name) => !['nama_wilayah', 'jenis_asal'].includes(name)),
  ...fullPlaceNames,
  'tahun',
]);

/** Figures of each province and of the places in it, with the place in full and the year apart. */
export function* figureSlices(tree: Hierarchy, figures: readonly FigureRow[]): Generator<Slice> {
  const names = namesOf(tree);
  for (const { kode } of tree.provinces) {
    const rows = figures
      .filter((row) => row.kode_wilayah !== nation && isWithin(row.kode_wilayah, kode))
      .map((row) => ({ ...row, ...fullPlace(row.kode_wilayah, names), tahun: Number(row.tanggal_acuan.slice(0, 4)) }));
    yield { dataset: 'angka', code: kode, fields: figureFields, rows };
  }
}

/**
 * Slices at the addresses of codes that are no more: a slice that was once there answers for ever, with the rows of the
 * place that the code became, under its code of today; with none where no one place is known.
 * @param slices of today's places
 * @param former codes of older editions, with what each is today
 */
export function formerSlices(slices: readonly Slice[], former: ReadonlyMap<string, string | null>): Slice[] {
  const byDataset = Map.groupBy(slices, ({ dataset }) => dataset);
  return [...byDataset.values()].flatMap((own) => {
    const byCode = new Map(own.map((slice) => [slice.code, slice]));
    const [sample] = own;
    const hasRegencies = own.some(({ code }) => levelOf(code) === 'kabupaten/kota');
    return [...former]
      .filter(([code]) => hasRegencies || levelOf(code) === 'provinsi')
      .flatMap(([code, now]) => {
        const today = now === null ? undefined : byCode.get(now);
        return sample === undefined ? [] : [{ ...sample, rows: today?.rows ?? [], code }];
      });
  });
}

/** True for the places whose slices are offered: provinces and regencies; a district links to its regency's. */
export const hasPlaceSlice = (code: string): boolean => ['provinsi', 'kabupaten/kota'].includes(levelOf(code));
