import { bars } from '../charts/bars.ts';
import type { Drawing } from '../charts/drawing.ts';
import { deviations } from '../charts/deviations.ts';
import { endBeforeFar } from '../charts/far-values.ts';
import { headed } from '../charts/headed.ts';
import { disc } from '../charts/marks.ts';
import { stacked } from '../charts/stacked.ts';
import { strips } from '../charts/strips.ts';
import type { PopulationRow } from '../dataset/penduduk.ts';
import { formatNumber } from '../i18n/format.ts';
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

const number = (value: number) => formatNumber(value, 'id', 1);
const whole = (value: number) => formatNumber(value, 'id');

/** Population, its density and its sex ratio by province, in the order of codes. None where the release has no province. */
export function populationByProvince(release: CitedRelease, rows: readonly PopulationRow[]): Picture[] {
  const provinces = rows.filter(({ tingkat }) => tingkat === 'provinsi');
  if (provinces.length === 0) return [];
  const picture = (
    measure: PopulationMeasure,
    words: (places: readonly MeasuredPlace[]) => Pick<Picture, 'title' | 'text'>,
    draw: (places: readonly MeasuredPlace[], width: number) => Drawing,
  ): Picture => {
    const places = measured(measure, provinces);
    return {
      id: `${measure.id}-provinsi`,
      topic: 'penduduk',
      releases: [release],
      ...words(places),
      unit: measure.unit,
      date: dateOf(release),
      notes: measure.notes,
      table: {
        fields: measureColumns(measure),
        rows: measureRows(measure, provinces),
        decimals: { luas_km2: 2, [measure.field.name]: measure.decimals },
      },
      draw: (width) => draw(places, width),
    };
  };
  return [
    picture(inhabitants, (places) => spanWords(inhabitants, 'Penduduk', places), drawInhabitants),
    picture(inhabitantsPerArea, (places) => spanWords(inhabitantsPerArea, 'Kepadatan', places), drawDensity),
    picture(
      menPerWomen,
      (places) => ({ title: balanceTitle(provinces, 'provinsi'), text: balanceText(provinces, places, 'provinsi') }),
      (places, width) =>
        deviations(
          places.map(({ name, value }) => ({ name, value, text: measureText(menPerWomen, value) })),
          {
            width,
            base: 100,
            format: number,
            axis: 'Laki-laki per 100 perempuan. Sumbu tidak mulai dari nol: garis tebal adalah 100, sama banyak.',
          },
        ),
    ),
  ];
}

/** From the least to the greatest: what a picture of amounts shows, without ranking those between. */
function spanWords(measure: PopulationMeasure, what: string, places: readonly MeasuredPlace[]) {
  const span = ends(places);
  const count = `${formatNumber(places.length, 'id')} provinsi`;
  if (span === null) return { title: `${what} ${count}`, text: 'Belum ada data.' };
  const [least, most] = span;
  return {
    title: `${what} ${count}: dari ${measureText(measure, least.value)} di ${least.name} sampai ${withUnit(measure, most.value)} di ${most.name}`,
    text: `Satu batang satu provinsi, urut menurut kode. Angka terkecil ${withUnit(measure, least.value)}, di ${least.name}; terbesar ${withUnit(measure, most.value)}, di ${most.name}.`,
  };
}

const barsOf = (measure: PopulationMeasure, places: readonly MeasuredPlace[]) =>
  places.map(({ name, value }) => ({
    name,
    value,
    text: measureText(measure, value),
    ...(value === null ? {} : { tip: withUnit(measure, value) }),
  }));

const drawInhabitants = (places: readonly MeasuredPlace[], width: number): Drawing =>
  bars(barsOf(inhabitants, places), { width, format: shortNumber });

/**
 * Bars on one axis; where a province is far beyond all others, all as dots on an axis that holds them, then bars on an axis
 * that ends at the others, in which the far one has no bar and says so.
 */
function drawDensity(places: readonly MeasuredPlace[], width: number): Drawing {
  const measure = inhabitantsPerArea;
  const known = places.filter(isKnown);
  const rows = barsOf(measure, places);
  const end = endBeforeFar(known.map(({ value }) => value));
  if (end === undefined) return bars(rows, { width, format: shortNumber });
  const overview = strips(
    [
      {
        name: '',
        points: known.map(({ name, value }) => ({
          tip: `${name}: ${withUnit(measure, value)}`,
          value,
          kind: 0,
          ...(value > end ? { label: `${name}, ${measureText(measure, value)}` } : {}),
        })),
      },
    ],
    {
      width,
      kinds: [{ name: 'provinsi', class: 'chart-dot', mark: disc }],
      scale: 'linear',
      format: whole,
      axis: '',
      base: 0,
      lanes: 7,
    },
  );
  const others = bars(
    rows.map((row) => ((row.value ?? 0) > end ? { ...row, text: `${row.text}, di luar sumbu ini` } : row)),
    { width, format: whole, end },
  );
  return stacked(
    [
      headed('Semua provinsi pada satu sumbu; titiknya bisa bertumpuk', overview),
      headed(`Diperbesar: sumbu hanya sampai ${measureText(measure, end)}`, others),
    ],
    16,
  );
}
