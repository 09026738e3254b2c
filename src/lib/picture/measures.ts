import { classesOf, classTexts } from '../charts/value-classes.ts';
import type { ValueClasses } from '../charts/value-classes.ts';
import type { InstitutionRow } from '../dataset/lembaga.ts';
import type { CoverageRow } from '../dataset/mutu.ts';
import { populationTable } from '../dataset/penduduk.ts';
import type { PopulationRow } from '../dataset/penduduk.ts';
import { programmeIds } from '../dataset/shared.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { formatPart, qualityWords } from '../i18n/quality.ts';
import type { FieldSpec } from '../package/table.ts';
import { levelOf, nation, regencyOf } from '../region/code.ts';
import { density, densityField } from '../region/density.ts';
import type { Hierarchy } from '../region/hierarchy.ts';
import { compareTexts } from '../table/compare-texts.ts';
import type { CitedRelease } from './picture.ts';
import { dateOf, registered } from './population-measure.ts';

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
  readonly fields: Readonly<Record<string, FieldSpec>>;
  readonly provinces: MeasureLevel;
  readonly regencies: MeasureLevel;
}

/** A level of places, as a measure has it. */
export type MapLevel = 'provinces' | 'regencies';

const noData = 'belum ada data';
const villages = 'desa dan kelurahan';
const number = (value: number, decimals = 0) => formatNumber(value, 'id', decimals);
const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** A break as a legend writes it: `75`, `1.500`, `2,5 juta`. */
const round = (value: number): string =>
  value >= 1_000_000 ? `${number(value / 1_000_000, 1)} juta` : number(value, 3);

function levelOfPlaces(
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

/** Population per km² and population, from one release of `penduduk`. */
export function populationMeasures(release: CitedRelease, rows: readonly PopulationRow[]): Measure[] {
  const measure = (
    base: Pick<Measure, 'id' | 'name' | 'unit' | 'decimals' | 'notes' | 'fields'>,
    valueOf: (row: PopulationRow) => number | null,
  ): Measure => {
    const level = (tingkat: PopulationRow['tingkat']) =>
      levelOfPlaces(
        [release],
        rows
          .filter((row) => row.tingkat === tingkat)
          .map((row) => {
            const value = valueOf(row);
            const text = value === null ? noData : `${number(value, base.decimals)} ${base.unit}`;
            return { code: row.kode_wilayah, name: row.nama_wilayah, value, text };
          }),
      );
    return {
      ...base,
      date: dateOf(release),
      provinces: level('provinsi'),
      regencies: level('kabupaten/kota'),
    };
  };
  return [
    measure(
      {
        id: 'kepadatan',
        name: 'Kepadatan penduduk',
        unit: 'jiwa per km²',
        decimals: 1,
        notes: [registered],
        fields: { jiwa_per_km2: densityField },
      },
      density,
    ),
    measure(
      {
        id: 'penduduk',
        name: 'Jumlah penduduk',
        unit: 'jiwa',
        decimals: 0,
        notes: [registered],
        fields: { jumlah_penduduk: populationTable.fields.jumlah_penduduk },
      },
      ({ jumlah_penduduk }) => jumlah_penduduk,
    ),
  ];
}

/** How many places of the lowest level lie in a place: desa, kelurahan and desa adat. */
const villagesIn = (tree: Hierarchy, code: string): number => {
  const counts = tree.countsBelow(code);
  return (counts.get('desa') ?? 0) + (counts.get('kelurahan') ?? 0) + (counts.get('desa adat') ?? 0);
};
const regenciesOf = (tree: Hierarchy) => tree.provinces.flatMap(({ kode }) => tree.children(kode));

/** How many villages a place has, from one edition of `wilayah`. */
export function villageMeasure(release: CitedRelease, tree: Hierarchy): Measure {
  const level = (places: Hierarchy['places']) =>
    levelOfPlaces(
      [release],
      places.map(({ kode, nama }) => {
        const value = villagesIn(tree, kode);
        return { code: kode, name: nama, value, text: `${number(value)} ${villages}` };
      }),
    );
  return {
    id: 'desa',
    name: 'Jumlah desa dan kelurahan',
    unit: villages,
    decimals: 0,
    date: dateOf(release),
    notes: ['Desa adat ikut dihitung. Nama setempat, seperti gampong atau kalurahan, adalah desa juga.'],
    fields: {
      desa_kelurahan: {
        type: 'integer',
        title: 'Jumlah desa dan kelurahan',
        description: 'Banyaknya desa, kelurahan, dan desa adat menurut edisi kode wilayah itu.',
        example: 6500,
        constraints: { minimum: 0 },
        'guyub:unit': 'desa/kelurahan',
      },
    },
    provinces: level(tree.provinces),
    regencies: level(regenciesOf(tree)),
  };
}

/** What the coverage of this site is drawn from: a release of `mutu`, and those that it was computed from. */
export interface CoverageSource {
  readonly quality: CitedRelease;
  readonly institutionsRelease: CitedRelease;
  readonly placesRelease: CitedRelease;
  readonly coverage: readonly CoverageRow[];
  readonly institutions: readonly Pick<InstitutionRow, 'program' | 'kode_wilayah'>[];
  readonly tree: Hierarchy;
}

/**
 * How many villages have an institution that a source names. Of provinces as `mutu` has it; of regencies by the same rule
 * (`placeCoverage`) from the same releases.
 */
export function coverageMeasure(source: CoverageSource): Measure {
  const { quality, institutionsRelease, placesRelease, coverage, institutions, tree } = source;
  const share = (code: string, name: string, part: number, whole: number): PlaceValue => {
    const value = whole === 0 ? null : rounded((100 * part) / whole, 2);
    const text = `${formatPart(part, whole, 'id')} ${villages}`;
    return {
      code,
      name,
      value,
      text: value === null ? noData : part === 0 ? text : `${text} (${number(value, 2)} persen)`,
      part,
      whole,
    };
  };
  const provinces = coverage
    .filter((row) => row.program === 'semua' && row.tingkat === 'desa/kelurahan' && row.kode_wilayah !== nation)
    .map((row) => share(row.kode_wilayah, row.nama_wilayah, row.wilayah_bersumber, row.jumlah_wilayah));
  const named = new Set(
    institutions
      .filter(({ program, kode_wilayah }) => isOfTheFive(program) && isVillage(kode_wilayah))
      .map(({ kode_wilayah }) => kode_wilayah),
  );
  const parts = Map.groupBy(named, regencyOf);
  return {
    id: 'liputan',
    name: 'Liputan situs ini',
    unit: 'persen desa dan kelurahan',
    decimals: 2,
    date: `data per ${formatDate(quality.created, 'id')}`,
    notes: [
      'Yang dihitung: desa dan kelurahan dengan lembaga yang disebut suatu sumber. Tidak disebut bukan berarti tidak ada.',
    ],
    fields: {
      wilayah_bersumber: count(
        'Desa dan kelurahan bersumber',
        'Desa, kelurahan, dan desa adat yang punya lembaga yang disebut sumber. Tidak disebut bukan berarti tidak ada.',
        2,
      ),
      jumlah_wilayah: count('Semua desa dan kelurahan', 'Banyaknya desa, kelurahan, dan desa adat.', 6500),
      persen: {
        type: 'number',
        title: 'Liputan',
        description: 'Desa dan kelurahan bersumber dari semuanya, dibulatkan ke dua angka di belakang koma.',
        example: 0.03,
        constraints: { minimum: 0, maximum: 100 },
        'guyub:unit': 'persen',
      },
    },
    provinces: levelOfPlaces([quality], provinces, qualityWords.id.none),
    regencies: levelOfPlaces(
      [quality, institutionsRelease, placesRelease],
      regenciesOf(tree).map(({ kode, nama }) =>
        share(kode, nama, parts.get(kode)?.length ?? 0, villagesIn(tree, kode)),
      ),
      qualityWords.id.none,
    ),
  };
}

const isOfTheFive = (programme: string): boolean => programmeIds.some((id) => id === programme);
const isVillage = (code: string): boolean => code !== nation && levelOf(code) === 'desa/kelurahan';
const count = (title: string, description: string, example: number): FieldSpec => ({
  type: 'integer',
  title,
  description,
  example,
  constraints: { required: true, minimum: 0 },
  'guyub:unit': 'wilayah',
});
