import type { PlaceKind } from '../../../src/lib/dataset/wilayah.ts';
import type { BenchPlace } from './bench-place.ts';
import type { Random } from './random.ts';

/** A word for an area as people write it, and the kinds of place that it may mean. */
export interface AreaWord {
  readonly word: string;
  readonly accepts: readonly PlaceKind[];
}

const village: readonly PlaceKind[] = ['desa', 'kelurahan', 'desa adat'];
const words = (accepts: readonly PlaceKind[], ...list: string[]): AreaWord[] => list.map((word) => ({ word, accepts }));

const national: Record<PlaceKind, AreaWord[]> = {
  provinsi: words(['provinsi'], 'Provinsi', 'Prov.', 'Prov', 'Propinsi'),
  kabupaten: words(['kabupaten'], 'Kabupaten', 'Kab.', 'Kab'),
  kota: words(['kota'], 'Kota', 'Kota', 'Kodya', 'Kotamadya'),
  kecamatan: words(['kecamatan'], 'Kecamatan', 'Kec.', 'Kec'),
  desa: words(village, 'Desa', 'Ds.', 'Ds'),
  kelurahan: words(village, 'Kelurahan', 'Kel.', 'Kel'),
  'desa adat': words(village, 'Desa', 'Ds.'),
};
const papua: Partial<typeof national> = { kecamatan: words(['kecamatan'], 'Distrik') };
const yogyakarta: Partial<typeof national> = {
  kecamatan: words(['kecamatan'], 'Kapanewon', 'Kemantren'),
  desa: words(village, 'Kalurahan'),
};
/** Words of a province for the same, by its code. */
const local: Readonly<Record<string, Partial<typeof national>>> = {
  '11': { desa: words(village, 'Gampong') },
  '13': { desa: words(village, 'Nagari') },
  '34': yogyakarta,
  ...Object.fromEntries(['91', '92', '93', '94', '95', '96'].map((province) => [province, papua] as const)),
};

/** Words that people put before the name of a place of this kind, there. */
export function areaWordsFor({ code, kind }: BenchPlace): readonly AreaWord[] {
  const ofProvince = local[code.slice(0, 2)]?.[kind] ?? [];
  return [...national[kind], ...ofProvince, ...ofProvince];
}
/** One of them. */
export const areaWordFor = (place: BenchPlace, random: Random): AreaWord => random.pick(areaWordsFor(place));
