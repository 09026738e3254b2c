import { endBeforeFar } from '../charts/far-values.ts';
import { diamond, disc } from '../charts/marks.ts';
import type { StripsOptions } from '../charts/strips.ts';
import { strips } from '../charts/strips.ts';
import type { PopulationRow } from '../dataset/penduduk.ts';
import { formatNumber } from '../i18n/format.ts';
import { pictureWords } from '../i18n/pictures.ts';
import type { Field } from '../package/field.ts';
import { kindOf, provinceOf } from '../region/code.ts';
import type { CitedRelease, Picture } from './picture.ts';
import type { MeasuredPlace, PopulationMeasure } from './population-measure.ts';
import {
  dateOf,
  ends,
  inhabitants,
  inhabitantsPerArea,
  isKnown,
  measureColumns,
  measured,
  measureRows,
  measureText,
  menPerWomen,
  shortNumber,
  withUnit,
} from './population-measure.ts';
import { balanceText, balanceTitle } from './sex-balance.ts';

const what = 'kabupaten dan kota';
const number = (value: number) => formatNumber(value, 'id');
const kinds: StripsOptions['kinds'] = [
  { name: 'kabupaten', class: 'chart-dot', mark: disc },
  { name: 'kota', class: 'chart-point-open', mark: diamond },
];
const provinceName: Field = {
  name: 'nama_provinsi',
  type: 'string',
  title: 'Nama provinsi',
  description: 'Nama provinsinya menurut edisi kode wilayah 2025.',
  example: 'Aceh',
};

/** Population, its density and its sex ratio of all regencies and cities, a strip a province. None where there is none. */
export function populationByRegency(release: CitedRelease, rows: readonly PopulationRow[]): Picture[] {
  const regencies = rows.filter(({ tingkat }) => tingkat === 'kabupaten/kota');
  if (regencies.length === 0) return [];
  const provinces = new Map(
    rows
      .filter(({ tingkat }) => tingkat === 'provinsi')
      .map(({ kode_wilayah, nama_wilayah }) => [kode_wilayah, nama_wilayah] as const),
  );
  const picture = (
    measure: PopulationMeasure,
    words: (places: readonly MeasuredPlace[]) => Pick<Picture, 'title' | 'text'>,
    axis: Pick<StripsOptions, 'scale' | 'axis' | 'format' | 'base'>,
  ): Picture => {
    const places = measured(measure, regencies);
    const end = axis.scale === 'log' ? undefined : endBeforeFar(places.filter(isKnown).map(({ value }) => value));
    return {
      id: `${measure.id}-kabupaten`,
      topic: 'penduduk',
      releases: [release],
      ...words(places),
      unit: measure.unit,
      date: dateOf(release),
      notes: measure.notes,
      table: {
        fields: measureColumns(measure, [provinceName]),
        rows: measureRows(measure, regencies).map((row) => ({
          ...row,
          nama_provinsi: provinces.get(provinceOf(String(row['kode_wilayah']))) ?? null,
        })),
        decimals: { luas_km2: 2, [measure.field.name]: measure.decimals },
      },
      draw: (width) =>
        strips(
          [...Map.groupBy(places, ({ code }) => provinceOf(code))].map(([code, inside]) => {
            const unknown = inside.filter((place) => !isKnown(place)).map(({ name }) => name);
            const name = provinces.get(code) ?? code;
            return {
              name: unknown.length === 0 ? name : `${name} (${pictureWords.id.noData}: ${unknown.join(', ')})`,
              points: inside.filter(isKnown).map((place) => ({
                tip: `${place.name}: ${measureText(measure, place.value)}`,
                value: place.value,
                kind: kindOf(place.code) === 'kota' ? 1 : 0,
                ...(place.value > (end ?? Infinity)
                  ? { label: `${place.name} ${measureText(measure, place.value)}, di luar sumbu` }
                  : {}),
              })),
            };
          }),
          { width, kinds, lanes: 7, ...axis, ...(end === undefined ? {} : { end }) },
        ),
    };
  };
  const log = 'Skala log: jarak yang sama berarti kelipatan yang sama, bukan selisih yang sama.';
  return [
    picture(inhabitants, (places) => spanWords(inhabitants, 'Penduduk', places), {
      scale: 'log',
      axis: `Jiwa. ${log}`,
      format: shortNumber,
    }),
    picture(inhabitantsPerArea, (places) => spanWords(inhabitantsPerArea, 'Kepadatan', places), {
      scale: 'log',
      axis: `Jiwa per km². ${log}`,
      format: (value) => formatNumber(value, 'id', 1),
    }),
    picture(
      menPerWomen,
      (places) => ({ title: balanceTitle(regencies, what), text: balanceText(regencies, places, what) }),
      {
        scale: 'linear',
        base: 100,
        axis: 'Laki-laki per 100 perempuan. Sumbu tidak mulai dari nol: garis tebal adalah 100, sama banyak.',
        format: (value) => formatNumber(value, 'id', 1),
      },
    ),
  ];
}

/** From the least to the greatest. */
function spanWords(measure: PopulationMeasure, title: string, places: readonly MeasuredPlace[]) {
  const span = ends(places);
  const count = `${number(places.length)} ${what}`;
  if (span === null) return { title: `${title} ${count}`, text: 'Belum ada data.' };
  const [least, most] = span;
  return {
    title: `${title} ${count}: dari ${measureText(measure, least.value)} di ${least.name} sampai ${withUnit(measure, most.value)} di ${most.name}`,
    text: `Satu tanda satu kabupaten atau kota, sebaris untuk tiap provinsi menurut kodenya. Angka terkecil ${withUnit(measure, least.value)}, di ${least.name}; terbesar ${withUnit(measure, most.value)}, di ${most.name}.`,
  };
}
