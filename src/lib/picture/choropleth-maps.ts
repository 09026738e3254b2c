import type { LegendClass } from '../charts/class-legend.ts';
import { choropleth } from '../charts/choropleth.ts';
import { mapBase } from '../charts/map-base.ts';
import type { MapBase, MapOptions, MapPlace } from '../charts/map-base.ts';
import { classOf } from '../charts/value-classes.ts';
import type { BoundaryRow } from '../dataset/batas.ts';
import { pictureWords } from '../i18n/pictures.ts';
import { nation, provinceOf } from '../region/code.ts';
import { compareTexts } from '../table/compare-texts.ts';
import { mapText, mapTitle } from './map-words.ts';
import { measureTable } from './measure-table.ts';
import type { MapLevel, Measure, MeasureId, PlaceValue } from './measures.ts';
import type { CitedRelease, Picture } from './picture.ts';

/** A map of a measure, with its legend as data, so that a page can write it beside a small drawing. */
export interface MapPicture extends Picture {
  readonly measure: MeasureId;
  /** `Kepadatan penduduk`. */
  readonly measureName: string;
  /** Code of the place that it shows: a province, or `0` for Indonesia. */
  readonly area: string;
  /** `Jawa Barat`, `Indonesia`. */
  readonly areaName: string;
  readonly legend: readonly LegendClass[];
}

/** The boundaries that maps are drawn on. */
export interface MapGround {
  readonly release: CitedRelease;
  readonly rows: readonly BoundaryRow[];
}

/** Java, Madura and Bali hold more than half of all people on a fifteenth of the land. */
const inset = { ids: ['31', '32', '33', '34', '35', '36', '51'], title: 'Jawa dan Bali, diperbesar', width: 0.43 };
const words = pictureWords.id;

/** A name as a map writes it: without the words that most names of its kind begin with. */
const labelOf = (name: string): string =>
  name
    .replace(/^(Kabupaten|Kota) Administrasi /, '')
    .replace(/^Kabupaten /, '')
    .replace(/^Daerah Khusus Ibukota /, 'DKI ')
    .replace(/^Daerah Istimewa /, 'DI ');

/**
 * Choropleths of measures: of the 38 provinces, and for each province of its regencies and cities. All measures of a place
 * are drawn on the same shapes, which are made once for each width.
 */
export function choroplethMaps(ground: MapGround, measures: readonly Measure[]): MapPicture[] {
  const rows = [...ground.rows].sort((a, b) => compareTexts(a.kode_wilayah, b.kode_wilayah));
  const bases = baseMaker(rows);
  const provinces = rows.filter(({ tingkat }) => tingkat === 'provinsi');
  return measures.flatMap((measure) =>
    [nation, ...provinces.map(({ kode_wilayah }) => kode_wilayah)].map((area) =>
      mapOf(
        measure,
        area,
        provinces.find(({ kode_wilayah }) => kode_wilayah === area)?.nama_wilayah,
        ground.release,
        bases,
      ),
    ),
  );
}

/** Lays out the map of an area for a width, each once. */
function baseMaker(rows: readonly BoundaryRow[]): (area: string, width: number) => MapBase {
  const made = new Map<string, MapBase>();
  return (area, width) => {
    const key = `${area} ${width}`;
    const options: MapOptions =
      area === nation
        ? { width, tallest: width, inset: { ...inset, width: Math.round(inset.width * width) } }
        : { width, tallest: Math.round(width * 0.85) };
    const base = made.get(key) ?? mapBase(placesOf(rows, area), options);
    made.set(key, base);
    return base;
  };
}

const placesOf = (rows: readonly BoundaryRow[], area: string): MapPlace[] =>
  rows
    .filter(({ kode_wilayah: code, tingkat }) =>
      area === nation ? tingkat === 'provinsi' : tingkat === 'kabupaten/kota' && provinceOf(code) === area,
    )
    .map(({ kode_wilayah, nama_wilayah, geometri }) => ({
      id: kode_wilayah,
      label: labelOf(nama_wilayah),
      mayLieOver: nama_wilayah.startsWith('Kota '),
      geometry: geometri,
    }));

function mapOf(
  measure: Measure,
  area: string,
  areaName: string | undefined,
  boundaries: CitedRelease,
  baseOf: (area: string, width: number) => MapBase,
): MapPicture {
  const level: MapLevel = area === nation ? 'provinces' : 'regencies';
  const { releases, classes, classTexts, byCode } = measure[level];
  const places = measure[level].places.filter(({ code }) => area === nation || provinceOf(code) === area);
  const widths = area === nation ? { page: 960, file: 1000 } : { page: 640, file: 720 };
  const valueOf = (code: string): PlaceValue =>
    byCode.get(code) ?? { code, name: code, value: null, text: words.noData };
  const legend: LegendClass[] = [
    ...classTexts.map((text, i) => ({ class: i + 1, text })),
    ...(places.some(({ value }) => value === null) ? [{ class: null, text: words.noData }] : []),
  ];
  const hasMarks = baseOf(area, widths.page).places.some(({ marks }) => marks.length > 0);
  return {
    id: `peta-${measure.id}-${area === nation ? 'provinsi' : area}`,
    topic: 'peta',
    measure: measure.id,
    measureName: measure.name,
    area,
    areaName: areaName ?? 'Indonesia',
    legend,
    releases: [...releases, boundaries],
    title: mapTitle(measure, places, areaName),
    text: mapText(measure, level, places),
    unit: measure.unit,
    date: measure.date,
    notes: [
      words.unofficialBoundaries,
      ...(hasMarks ? ['Lingkaran menandai wilayah yang terlalu kecil untuk terlihat.'] : []),
      ...measure.notes,
    ],
    table: measureTable(measure, level, places),
    widths,
    draw: (width, href) =>
      choropleth(baseOf(area, width), {
        classOf: (code) => classOf(classes, valueOf(code).value),
        tipOf: (code) => `${valueOf(code).name}: ${valueOf(code).text}`,
        heading: measure.unit,
        legend,
        href,
      }),
  };
}
