import { formatNumber } from '../i18n/format.ts';
import { pictureWords } from '../i18n/pictures.ts';
import { formatPart, qualityWords } from '../i18n/quality.ts';
import type { AnyRow } from '../package/table.ts';
import { captionOf } from '../picture/caption.ts';
import type { Caption } from '../picture/caption.ts';
import { measureIds } from '../picture/measures.ts';
import type { MeasureId } from '../picture/measures.ts';
import type { MapPicture } from '../picture/choropleth-maps.ts';
import { nation, provinceOf } from '../region/code.ts';

/** A column of a table beside a map. */
export interface MapColumn {
  readonly title: string;
  readonly isNumber: boolean;
}
/** A place with its values in words, one a column. */
export interface MapLine {
  readonly code: string;
  readonly name: string;
  readonly cells: readonly string[];
}
/** All that a map shows, as a table. */
export interface MapTableView {
  readonly columns: readonly MapColumn[];
  readonly lines: readonly MapLine[];
}

/** The newest drawing of each map, by id. */
export type Maps = ReadonlyMap<string, MapPicture>;

/** The newest of each map. @param drawn oldest first */
export const newestMaps = (drawn: readonly MapPicture[]): Maps => new Map(drawn.map((map) => [map.id, map]));

/** The maps of one measure: of the provinces, and of the regencies as tiles, where there is one. */
export interface MeasureMaps {
  readonly measure: MeasureId;
  readonly name: string;
  readonly provinces: MapPicture;
  readonly regencies: MapPicture | undefined;
}

/** The maps of all of Indonesia, by measure. */
export const measureMaps = (maps: Maps): MeasureMaps[] =>
  measureIds.flatMap((measure) => {
    const provinces = maps.get(`peta-${measure}-provinsi`);
    return provinces === undefined
      ? []
      : [{ measure, name: provinces.measureName, provinces, regencies: maps.get(`peta-${measure}-kabupaten`) }];
  });

/** A province with the maps of its regencies. */
export interface ProvinceMaps {
  readonly code: string;
  readonly name: string;
  readonly maps: readonly [MapPicture, ...MapPicture[]];
}

/** The provinces that have maps, by code. */
export const provinceMaps = (maps: Maps): ProvinceMaps[] =>
  [...Map.groupBy(maps.values(), ({ area }) => area)]
    .filter(([area]) => area !== nation)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, own]) => {
      const [first, ...rest] = measureIds.flatMap((id) => own.find(({ measure }) => measure === id) ?? []);
      return first === undefined ? [] : [{ code, name: first.areaName, maps: [first, ...rest] as const }];
    });

const number = (value: number, decimals: number): string => formatNumber(value, 'id', decimals);
const text = (row: AnyRow, key: string): string => (typeof row[key] === 'string' ? row[key] : '');
const count = (row: AnyRow, key: string): number => (typeof row[key] === 'number' ? row[key] : 0);

/** How the value of a place stands in tables. */
interface ValueCells {
  readonly columns: readonly MapColumn[];
  /** A cell for each column. */
  readonly cells: (row: AnyRow) => string[];
  /** The same in one cell, where several measures stand side by side. */
  readonly cell: (row: AnyRow) => string;
}

/**
 * The columns of a map's values: where it is a share, how many of how many comes before the percent. Where nothing is named
 * both say so, since that is a gap of ours and no zero.
 */
function valueCells({ table, unit }: MapPicture): ValueCells {
  const { decimals = {} } = table;
  const [value = ''] = Object.keys(decimals);
  const shown = (row: AnyRow): string => {
    const found = row[value];
    return typeof found === 'number' ? number(found, decimals[value] ?? 0) : pictureWords.id.noData;
  };
  if (!table.fields.some(({ name }) => name === 'wilayah_bersumber'))
    return { columns: [{ title: unit, isNumber: true }], cells: (row) => [shown(row)], cell: shown };
  const part = (row: AnyRow): string =>
    formatPart(count(row, 'wilayah_bersumber'), count(row, 'jumlah_wilayah'), 'id') || pictureWords.id.noData;
  return {
    columns: [
      { title: 'Bersumber, dari semua desa dan kelurahan', isNumber: true },
      { title: 'Persen', isNumber: true },
    ],
    cells: (row) => [part(row), row[value] === 0 ? qualityWords.id.none : shown(row)],
    cell: (row) => (count(row, 'wilayah_bersumber') === 0 ? part(row) : `${part(row)} (${shown(row)})`),
  };
}

/** The table of one map: each place with its value and the class that it is drawn in. */
export function mapTable(map: MapPicture): MapTableView {
  const { columns, cells } = valueCells(map);
  return {
    columns: [...columns, { title: 'Kelas', isNumber: false }],
    lines: map.table.rows.map((row) => ({
      code: text(row, 'kode_wilayah'),
      name: text(row, 'nama_wilayah'),
      cells: [...cells(row), text(row, 'kelas') || pictureWords.id.noData],
    })),
  };
}

/** Headings of the columns where four measures stand side by side. */
const shortTitles: Readonly<Record<MeasureId, string>> = {
  kepadatan: 'Kepadatan (jiwa per km²)',
  penduduk: 'Penduduk (jiwa)',
  desa: 'Desa dan kelurahan',
  liputan: 'Di antaranya bersumber (persen)',
};

/** One table for the maps of one province: each place with its value of every measure. */
export function provinceTable({ maps: [first, ...rest] }: ProvinceMaps): MapTableView {
  const columns = [first, ...rest].map((map) => {
    const { cell } = valueCells(map);
    const rows = new Map(map.table.rows.map((row) => [text(row, 'kode_wilayah'), row]));
    return {
      column: { title: shortTitles[map.measure], isNumber: true },
      cellOf: (code: string): string => {
        const row = rows.get(code);
        return row === undefined ? pictureWords.id.noData : cell(row);
      },
    };
  });
  return {
    columns: columns.map(({ column }) => column),
    lines: first.table.rows.map((row) => {
      const code = text(row, 'kode_wilayah');
      return { code, name: text(row, 'nama_wilayah'), cells: columns.map(({ cellOf }) => cellOf(code)) };
    }),
  };
}

/** What is to be said of several maps together: each note, source and licence once. */
export function commonCaption(maps: readonly MapPicture[]): Caption {
  const captions = maps.map(captionOf);
  const each = (key: 'notes' | 'sources' | 'licences') => [...new Set(captions.flatMap((caption) => caption[key]))];
  return {
    measure: captions.map(({ measure }) => measure).join('; '),
    notes: each('notes'),
    sources: each('sources'),
    licences: each('licences'),
  };
}

/** Lines of a table by the province that they lie in, provinces by code. */
export const byProvince = ({ lines }: MapTableView): { readonly code: string; readonly lines: readonly MapLine[] }[] =>
  [...Map.groupBy(lines, ({ code }) => provinceOf(code))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, own]) => ({ code, lines: own }));
