import { tileMap } from '../charts/tile-map.ts';
import type { Tile } from '../charts/tile-layout.ts';
import { classOf } from '../charts/value-classes.ts';
import { formatNumber } from '../i18n/format.ts';
import { pictureWords } from '../i18n/pictures.ts';
import type { Field } from '../package/field.ts';
import { fieldsOf } from '../package/table.ts';
import { nation, provinceOf } from '../region/code.ts';
import type { TileQuality } from '../region/tile-quality.ts';
import type { MapPicture } from './choropleth-maps.ts';
import { mapText, mapTitle } from './map-words.ts';
import { measureTable } from './measure-table.ts';
import type { Measure } from './measures.ts';
import type { CitedRelease, PictureTable } from './picture.ts';

/** The grid that places are drawn in, and what it was made from. */
export interface TileGround {
  readonly tiles: readonly Tile[];
  /** How much of the neighbourhood on land it keeps. */
  readonly quality: Pick<TileQuality, 'pairs' | 'byEdge' | 'byEdgeOrCorner'>;
  /** Names of provinces by code. */
  readonly provinceNames: ReadonlyMap<string, string>;
  /** The releases of `batas` and `wilayah` that it was made from. */
  readonly releases: readonly [CitedRelease, CitedRelease];
}

const words = pictureWords.id;
/** A tile takes 20 pixels of 46 columns; a page shows it larger where it has room. */
const widths = { page: 924, file: 1000 };

/** Maps in which each regency and city is one tile of equal size, one for each measure. */
export const tileMaps = (ground: TileGround, measures: readonly Measure[]): MapPicture[] =>
  measures.map((measure) => tileMapOf(ground, measure));

/** @throws RangeError where a place of the measure has no tile: then the grid is older than the measure's places */
function tileMapOf({ tiles, quality, provinceNames, releases }: TileGround, measure: Measure): MapPicture {
  const { places, classes, classTexts, releases: own } = measure.regencies;
  const byCode = new Map(tiles.map((tile) => [tile.code, tile]));
  const lost = places.filter(({ code }) => !byCode.has(code)).map(({ code }) => code);
  if (lost.length > 0) throw new RangeError(`tileMaps: no tile for ${lost.join(', ')}: run npm run data -- petak`);
  const provinceName = (code: string): string => provinceNames.get(provinceOf(code)) ?? provinceOf(code);
  const legend = [
    ...classTexts.map((text, i) => ({ class: i + 1, text })),
    ...(places.some(({ value }) => value === null) ? [{ class: null, text: words.noData }] : []),
  ];
  const drawn = places.map(({ code, name, value, text }) => {
    const { column, row } = byCode.get(code) ?? { column: 0, row: 0 };
    return { code, column, row, class: classOf(classes, value), name, text, group: provinceOf(code) };
  });
  return {
    id: `peta-${measure.id}-kabupaten`,
    topic: 'peta',
    measure: measure.id,
    measureName: measure.name,
    area: nation,
    areaName: 'Indonesia',
    legend,
    releases: [...own, ...releases.filter(({ name }) => !own.some((release) => release.name === name))],
    title: mapTitle(measure, places),
    text: mapText(measure, 'regencies', places),
    unit: measure.unit,
    date: measure.date,
    notes: [
      'Satu petak satu kabupaten atau kota, semuanya sama besar. Letaknya kira-kira, dan bukan luas wilayah. Garis tebal mengelilingi provinsi.',
      keptNote(quality),
      words.unofficialBoundaries,
      ...measure.notes,
    ],
    table: withProvinces(measureTable(measure, 'regencies', places), provinceName),
    widths,
    draw: (width, href) =>
      tileMap(drawn, { width, groups: shortNames(provinceNames), heading: measure.unit, legend, href }),
  };
}

/** `Dari 963 pasang tetangga darat, 60 persen tetap bersebelahan, dan 88 persen bersebelahan atau bertemu sudut.` */
function keptNote({ pairs, byEdge, byEdgeOrCorner }: TileGround['quality']): string {
  const share = (part: number) => formatNumber((100 * part) / pairs, 'id');
  return `Dari ${formatNumber(pairs, 'id')} pasang tetangga darat, ${share(byEdge)} persen tetap bersebelahan, dan ${share(byEdgeOrCorner)} persen bersebelahan atau bertemu sudut.`;
}

/** Names of provinces as they fit beside tiles. */
const shortNames = (names: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(
    [...names].map(([code, name]) => [
      code,
      name
        .replace(/^Daerah Khusus Ibukota /, 'DKI ')
        .replace(/^Daerah Istimewa /, 'DI ')
        .replace(/^Kepulauan /, 'Kep. ')
        .replace(/ Pegunungan$/, ' Peg.'),
    ]),
  );

/** The table with the code and name of the province before each place. */
function withProvinces({ fields, rows, decimals }: PictureTable, nameOf: (code: string) => string): PictureTable {
  return {
    fields: [...provinceFields, ...fields],
    rows: rows.map((row) => {
      const code = String(row['kode_wilayah']);
      return { kode_provinsi: provinceOf(code), nama_provinsi: nameOf(code), ...row };
    }),
    ...(decimals ? { decimals } : {}),
  };
}

const provinceFields: readonly Field[] = fieldsOf({
  name: 'provinsi',
  title: 'Provinsi',
  description: 'Provinsi tempat wilayah itu.',
  format: 'csv',
  primaryKey: ['kode_provinsi'],
  fields: {
    kode_provinsi: {
      type: 'string',
      title: 'Kode provinsi',
      description: 'Kode Kemendagri provinsi.',
      example: '11',
      constraints: { required: true, pattern: String.raw`^\d{2}$` },
      'guyub:kind': 'place-code',
    },
    nama_provinsi: {
      type: 'string',
      title: 'Nama provinsi',
      description: 'Nama provinsi menurut edisi kode wilayah terbaru.',
      example: 'Aceh',
      constraints: { required: true },
    },
  },
});
