import type { Fault } from '../check/fault.ts';
import { DataError } from '../check/fault.ts';
import type { Tile } from '../charts/tile-layout.ts';
import { compareTexts } from '../table/compare-texts.ts';
import { formatCsv, parseCsv } from '../table/csv.ts';
import type { Border } from './land-neighbours.ts';

/** A correction by hand: where a place stands whatever the layout says, and why. */
export interface HandTile extends Tile {
  readonly reason: string;
  /** Line of the file. */
  readonly line: number;
}

/** Columns of the files of a tile grid, in `src/content/petak/`, a folder an edition of `wilayah`. */
const columns = {
  tiles: ['kode', 'kolom', 'baris'],
  hand: ['kode', 'kolom', 'baris', 'alasan'],
  borders: ['kode', 'kode_tetangga'],
} as const;

export const formatTiles = (tiles: readonly Tile[]): string =>
  formatCsv(
    columns.tiles.map((name) => ({ name })),
    [...tiles]
      .sort((a, b) => compareTexts(a.code, b.code))
      .map(({ code, column, row }) => ({ kode: code, kolom: column, baris: row })),
  );

export const formatBorders = (borders: readonly Border[]): string =>
  formatCsv(
    columns.borders.map((name) => ({ name })),
    borders.map(([kode, kode_tetangga]) => ({ kode, kode_tetangga })),
  );

/** Reads the pairs of neighbours. @throws DataError where a column is missing */
export const readBorders = (file: string, text: string): Border[] =>
  recordsOf(file, text, columns.borders).map(({ cells: [a = '', b = ''] }): Border => [a, b]);

/**
 * Reads the grid as it was written by the command.
 * @param codes the places that must have a tile
 * @throws DataError with every row that is wrong, every cell that two places have, every place that has none
 */
export function readTiles(file: string, text: string, codes: readonly string[]): Tile[] {
  const { tiles, faults } = readRows(file, recordsOf(file, text, columns.tiles), codes);
  const all = [...faults, ...cellFaults(file, tiles), ...missingFaults(file, tiles, codes)];
  if (all.length > 0) throw new DataError(all);
  return tiles.map(({ code, column, row }) => ({ code, column, row }));
}

/**
 * Reads the corrections by hand.
 * @throws DataError with every row that is wrong or gives no reason, and every cell that two rows want
 */
export function readHandTiles(file: string, text: string, codes: readonly string[]): HandTile[] {
  const records = recordsOf(file, text, columns.hand);
  const { tiles, faults } = readRows(file, records, codes);
  const reasons = new Map(records.map(({ line, cells }) => [line, cells[3]?.trim() ?? '']));
  const unexplained = [...reasons]
    .filter(([, reason]) => reason === '')
    .map(([line]): Fault => ({
      file,
      line,
      field: 'alasan',
      reason: 'kosong',
      fix: 'tulis mengapa petak ini dipindah',
    }));
  const all = [...faults, ...unexplained, ...cellFaults(file, tiles)];
  if (all.length > 0) throw new DataError(all);
  return tiles.map((tile) => ({ ...tile, reason: reasons.get(tile.line) ?? '' }));
}

/**
 * The layout with the corrections, which all hold at once.
 * @throws DataError for each correction whose cell another place has, and keeps
 */
export function withHandTiles(tiles: readonly Tile[], file: string, hand: readonly HandTile[]): Tile[] {
  const moved = new Map(hand.map((tile) => [tile.code, tile]));
  const kept = new Map(tiles.filter(({ code }) => !moved.has(code)).map((tile) => [cellOf(tile), tile.code]));
  const faults = hand.flatMap((tile): Fault[] => {
    const other = kept.get(cellOf(tile));
    if (other === undefined) return [];
    const { line, column, row } = tile;
    const reason = `petak kolom ${column} baris ${row} milik ${other}`;
    return [{ file, line, field: 'kolom', reason, fix: `pilih petak kosong, atau pindahkan ${other} juga` }];
  });
  if (faults.length > 0) throw new DataError(faults);
  return tiles.map((tile) => {
    const { code, column, row } = moved.get(tile.code) ?? tile;
    return { code, column, row };
  });
}

interface ReadTile extends Tile {
  readonly line: number;
}
interface TextRecord {
  readonly line: number;
  /** Cells in the order of the columns asked for. */
  readonly cells: readonly string[];
}

function recordsOf(file: string, text: string, names: readonly string[]): TextRecord[] {
  const { header, records } = parseCsv(text);
  const missing = names.filter((name) => !header.includes(name));
  if (missing.length > 0)
    throw new DataError(
      missing.map((field) => ({
        file,
        line: 1,
        field,
        reason: 'kolom tidak ada',
        fix: `tulis kolom ${names.join(', ')}`,
      })),
    );
  return records.map(({ line, cells }) => ({ line, cells: names.map((name) => cells[header.indexOf(name)] ?? '') }));
}

/** More columns or rows than any grid needs: what is beyond is a slip. */
const largest = 99;

function readRows(file: string, records: readonly TextRecord[], codes: readonly string[]) {
  const known = new Set(codes);
  const first = new Map<string, number>();
  const faults: Fault[] = [];
  const tiles = records.flatMap(({ line, cells: [code = '', ...places] }): ReadTile[] => {
    const before = first.get(code);
    if (!known.has(code))
      faults.push({
        file,
        line,
        field: 'kode',
        reason: `«${code}» bukan kode kabupaten/kota`,
        fix: 'tulis seperti 32.76',
      });
    else if (before !== undefined)
      faults.push({
        file,
        line,
        field: 'kode',
        reason: `${code} sudah ada di baris ${before}`,
        fix: 'hapus salah satu',
      });
    else first.set(code, line);
    const [column, row] = ['kolom', 'baris'].map((field, i) => {
      const cell = places[i] ?? '';
      if (/^\d{1,2}$/.test(cell)) return Number(cell);
      faults.push({
        file,
        line,
        field,
        reason: `«${cell}» bukan bilangan bulat 0 sampai ${largest}`,
        fix: 'tulis seperti 12',
      });
      return undefined;
    });
    return column === undefined || row === undefined ? [] : [{ code, column, row, line }];
  });
  return { tiles, faults };
}

const cellOf = ({ column, row }: Tile): string => `${column} ${row}`;

const cellFaults = (file: string, tiles: readonly ReadTile[]): Fault[] =>
  [...Map.groupBy(tiles, cellOf).values()].flatMap(([first, ...others]) =>
    others.map(({ line, column, row }): Fault => {
      const reason = `petak kolom ${column} baris ${row} sudah milik ${first?.code ?? ''}`;
      return { file, line, field: 'kolom', reason, fix: 'pilih petak lain' };
    }),
  );

const missingFaults = (file: string, tiles: readonly Tile[], codes: readonly string[]): Fault[] => {
  const there = new Set(tiles.map(({ code }) => code));
  return codes
    .filter((code) => !there.has(code))
    .map((code) => ({
      file,
      field: 'kode',
      reason: `${code} tidak punya petak`,
      fix: 'jalankan npm run data -- petak',
    }));
};
