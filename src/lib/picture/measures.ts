import { classesOf, classTexts } from '../charts/value-classes.ts';
import type { ValueClasses } from '../charts/value-classes.ts';
import type { PopulationRow } from '../dataset/penduduk.ts';
import { formatNumber } from '../i18n/format.ts';
import { pictureWords } from '../i18n/pictures.ts';
import type { Field } from '../package/field.ts';
import { compareTexts } from '../table/compare-texts.ts';
import type { CitedRelease } from './picture.ts';
import { dateOf, inhabitants, inhabitantsPerArea, registered } from './population-measure.ts';
import type { PopulationMeasure } from './population-measure.ts';

/** What the maps measure, in the order in which they are shown. */
export const measureIds = ['kepadatan', 'penduduk', 'desa', 'liputan'] as const;
export type MeasureId = (typeof measureIds)[number];

/** The value of one place. */
export interface PlaceValue {
  readonly code: string;
  /** `Aceh`, `Kabupaten Aceh Selatan`. */
  readonly name: string;
  /** Rounded as it is shown, so that a place's class agrees with the number that is read; `null` where there is no data. */
  readonly value: number | null;
  /** The value in words, with its unit: `98,9 jiwa per km²`, `2 dari 6.500 desa dan kelurahan (0,03%)`, `belum ada data`. */
  readonly text: string;
  /** Of a share: how many, and of how many. */
  readonly part?: number;
  readonly whole?: number;
}

/** A measure at one level: of the 38 provinces, or of the 514 regencies and cities. */
export interface MeasureLevel {
  /** What it is drawn from, the first named by its address; boundaries are not among them. */
  readonly releases: readonly [CitedRelease, ...CitedRelease[]];
  /** By code. */
  readonly places: readonly PlaceValue[];
  readonly byCode: ReadonlyMap<string, PlaceValue>;
  /** The same for all maps of the level, so that they can be compared. */
  readonly classes: ValueClasses;
  /** The interval of each class in words, from class 1 on, without the unit. */
  readonly classTexts: readonly string[];
}

/** One measure of the maps. */
export interface Measure {
  readonly id: MeasureId;
  /** `Kepadatan penduduk`. */
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  /** What the facts' time is: `keadaan Desember 2024`. */
  readonly date: string;
  /** What a reader must know, as sentences. */
  readonly notes: readonly string[];
  /** The column of the value, and before it those of part and whole where it is a share. */
  readonly fields: readonly Field[];
  readonly provinces: MeasureLevel;
  readonly regencies: MeasureLevel;
}

/** A level of places, as a measure has it. */
export type MapLevel = 'provinces' | 'regencies';

const number = (value: number, decimals = 0) => formatNumber(value, 'id', decimals);
/** Rounded as it is shown. */
export const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** A break as a legend writes it: `75`, `1.500`, `2,5 juta`. */
const round = (value: number): string =>
  value >= 1_000_000 ? `${number(value / 1_000_000, 1)} juta` : number(value, 3);

/**
 * A level of a measure from its places, by code, in classes that are the same for all its maps.
 * @param zeroText what the class of zero means, where it has one and zero is no number to read
 */
export function levelOfPlaces(
  releases: MeasureLevel['releases'],
  values: readonly PlaceValue[],
  zeroText?: string,
): MeasureLevel {
  const places = [...values].sort((a, b) => compareTexts(a.code, b.code));
  const classes = classesOf(places.map(({ value }) => value));
  return {
    releases,
    places,
    byCode: new Map(places.map((place) => [place.code, place])),
    classes,
    classTexts: classTexts(classes, round, zeroText),
  };
}

/** Population per km² and population, from one release of `penduduk`, as the charts have them. */
export function populationMeasures(release: CitedRelease, rows: readonly PopulationRow[]): Measure[] {
  const measure = (
    id: MeasureId,
    name: string,
    { unit, decimals, field, value: valueOf }: PopulationMeasure,
  ): Measure => {
    const level = (tingkat: PopulationRow['tingkat']) =>
      levelOfPlaces(
        [release],
        rows
          .filter((row) => row.tingkat === tingkat)
          .map((row) => {
            const value = valueOf(row);
            const text = value === null ? pictureWords.id.noData : `${number(value, decimals)} ${unit}`;
            return { code: row.kode_wilayah, name: row.nama_wilayah, value, text };
          }),
      );
    return {
      id,
      name,
      unit,
      decimals,
      date: dateOf(release),
      notes: [registered],
      fields: [field],
      provinces: level('provinsi'),
      regencies: level('kabupaten/kota'),
    };
  };
  return [
    measure('kepadatan', 'Kepadatan penduduk', inhabitantsPerArea),
    measure('penduduk', 'Jumlah penduduk', inhabitants),
  ];
}
