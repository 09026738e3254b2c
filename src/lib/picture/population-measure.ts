import type { PopulationRow } from '../dataset/penduduk.ts';
import { populationTable } from '../dataset/penduduk.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { pictureWords } from '../i18n/pictures.ts';
import type { Field } from '../package/field.ts';
import { pickFields } from '../package/table.ts';
import type { AnyRow } from '../package/table.ts';
import { density } from '../region/density.ts';
import { sexRatio } from '../region/sex-ratio.ts';
import type { CitedRelease } from './picture.ts';

/** What pictures of population measure of a place. */
export interface PopulationMeasure {
  /** Begins the ids of its pictures. */
  readonly id: 'penduduk' | 'kepadatan' | 'rasio-jenis-kelamin';
  readonly unit: string;
  /** Columns of the release that it is computed from. */
  readonly from: readonly (keyof PopulationRow)[];
  /** The column of the value. */
  readonly field: Field;
  readonly decimals: number;
  /** The value as it is shown, rounded; `null` where it is not known. */
  readonly value: (row: PopulationRow) => number | null;
  readonly notes: readonly string[];
}

/** A place with its value. */
export interface MeasuredPlace {
  readonly code: string;
  readonly name: string;
  readonly value: number | null;
}

/** What a reader of any number of the population must know. */
export const registered = 'Penduduk yang tercatat dalam administrasi kependudukan, bukan hasil sensus.';

const [total] = pickFields(populationTable, ['jumlah_penduduk']) as [Field];

export const inhabitants: PopulationMeasure = {
  id: 'penduduk',
  unit: 'jiwa',
  from: [],
  field: total,
  decimals: 0,
  value: ({ jumlah_penduduk }) => jumlah_penduduk,
  notes: [registered],
};
export const inhabitantsPerArea: PopulationMeasure = {
  id: 'kepadatan',
  unit: 'jiwa per km²',
  from: ['jumlah_penduduk', 'luas_km2'],
  field: {
    name: 'jiwa_per_km2',
    type: 'number',
    title: 'Kepadatan penduduk',
    description:
      'Jumlah penduduk dibagi luas wilayah; di bawah 100 dibulatkan ke satu angka di belakang koma, selebihnya ke bilangan bulat.',
    example: '98.9',
    constraints: { minimum: 0 },
    'guyub:unit': 'jiwa/km²',
  },
  decimals: 1,
  value: density,
  notes: [registered, 'Kepadatan adalah rata-rata seluruh wilayah, termasuk yang tidak dihuni.'],
};
export const menPerWomen: PopulationMeasure = {
  id: 'rasio-jenis-kelamin',
  unit: 'laki-laki per 100 perempuan',
  from: ['laki_laki', 'perempuan'],
  field: {
    name: 'laki_laki_per_100_perempuan',
    type: 'number',
    title: 'Rasio jenis kelamin',
    description: 'Penduduk laki-laki per 100 penduduk perempuan, dibulatkan ke satu angka di belakang koma.',
    example: '102.1',
    constraints: { minimum: 0 },
    'guyub:unit': 'laki-laki per 100 perempuan',
  },
  decimals: 1,
  value: (row) => {
    const ratio = sexRatio(row);
    return ratio === null ? null : Number(ratio.toFixed(1));
  },
  notes: [registered],
};

/** Places of the rows given, by code. */
export const measured = (measure: PopulationMeasure, rows: readonly PopulationRow[]): MeasuredPlace[] =>
  sorted(rows).map((row) => ({ code: row.kode_wilayah, name: row.nama_wilayah, value: measure.value(row) }));

/** The table of a measure: what it is computed from, and the value last. `more` comes before those. */
export const measureColumns = (measure: PopulationMeasure, more: readonly Field[] = []): Field[] => [
  ...pickFields(populationTable, ['kode_wilayah', 'nama_wilayah']),
  ...more,
  ...pickFields(populationTable, measure.from),
  measure.field,
];
export const measureRows = (measure: PopulationMeasure, rows: readonly PopulationRow[]): AnyRow[] =>
  sorted(rows).map((row) => ({ ...row, [measure.field.name]: measure.value(row) }));

const sorted = (rows: readonly PopulationRow[]): PopulationRow[] =>
  [...rows].sort((a, b) => (a.kode_wilayah < b.kode_wilayah ? -1 : 1));

/** A value as a person reads it, without its unit. */
export const measureText = ({ decimals }: PopulationMeasure, value: number | null): string =>
  value === null ? pictureWords.id.noData : formatNumber(value, 'id', decimals);

/** `5,3 jiwa per km²`. */
export const withUnit = (measure: PopulationMeasure, value: number): string =>
  `${measureText(measure, value)} ${measure.unit}`;

export const dateOf = (release: CitedRelease): string => `keadaan ${formatDate(release['guyub:temporal'], 'id')}`;

/** A number on an axis: `1,5 juta`, `300 ribu`, `1.000`. */
export function shortNumber(value: number): string {
  if (value >= 1_000_000) return `${formatNumber(value / 1_000_000, 'id', 1)} juta`;
  if (value >= 10_000) return `${formatNumber(value / 1_000, 'id', 1)} ribu`;
  return formatNumber(value, 'id', 2);
}

/** The places of the least and of the greatest value; the first by code where values tie. `null` where none is known. */
export function ends(places: readonly MeasuredPlace[]): readonly [KnownPlace, KnownPlace] | null {
  const known = places.filter(isKnown);
  const [first] = known;
  if (first === undefined) return null;
  const least = known.reduce((found, place) => (place.value < found.value ? place : found), first);
  const most = known.reduce((found, place) => (place.value > found.value ? place : found), first);
  return [least, most];
}
export type KnownPlace = MeasuredPlace & { readonly value: number };
export const isKnown = (place: MeasuredPlace): place is KnownPlace => place.value !== null;
