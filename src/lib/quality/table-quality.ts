import type { TableQualityRow } from '../dataset/mutu.ts';
import { yearsBefore } from '../directory/age.ts';
import type { Field } from '../package/field.ts';
import type { AnyRow } from '../package/table.ts';
import type { ExaminedTable } from './examined.ts';

/** Columns that tell of when a row speaks, the most telling first. */
const timeColumns = ['tanggal_acuan', 'tahun', 'dimutakhirkan'] as const;

/** Quality of a table: how large, how full, how well founded, how old when it was released. */
export function tableQuality({ release, resource, rows }: ExaminedTable): TableQualityRow {
  const { fields } = resource.schema;
  const filled = rows.reduce((sum, row) => sum + fields.filter(({ name }) => (row[name] ?? null) !== null).length, 0);
  const { column: timeColumn, years } = yearsOf(fields, rows, release['guyub:temporal']);
  const oldest = years[0] ?? null;
  const middle = years[Math.floor((years.length - 1) / 2)] ?? null;
  const newest = years.at(-1) ?? null;
  const age = (year: number | null) => (year === null ? null : yearsBefore(String(year), release.created));
  return {
    dataset: release.name,
    versi: release.version,
    dirilis: release.created.slice(0, 10),
    tabel: resource.name,
    baris: rows.length,
    kolom: fields.length,
    sel_terisi: filled,
    sel_kosong: rows.length * fields.length - filled,
    ...primaryOf(fields, rows),
    kolom_waktu: timeColumn,
    baris_bertahun: years.length,
    tahun_tertua: oldest,
    tahun_tengah: middle,
    tahun_terbaru: newest,
    usia_tertua: age(oldest),
    usia_tengah: age(middle),
    usia_terbaru: age(newest),
  };
}

/** Rows that rest on a page of government or on the text of a rule, where the table tells. */
function primaryOf(
  fields: readonly Field[],
  rows: readonly AnyRow[],
): Pick<TableQualityRow, 'kolom_sumber' | 'baris_primer'> {
  const has = (column: string) => fields.some(({ name }) => name === column);
  const count = (column: string, primary: string | boolean) => rows.filter((row) => row[column] === primary).length;
  if (has('mutu')) return { kolom_sumber: 'mutu', baris_primer: count('mutu', 'A') };
  if (has('sekunder')) return { kolom_sumber: 'sekunder', baris_primer: count('sekunder', false) };
  return { kolom_sumber: null, baris_primer: null };
}

/**
 * Years that the rows speak of, ascending: of their own column, else the one of the whole release. A span of years
 * (`2009/2026`) says nothing of a single row.
 */
function yearsOf(
  fields: readonly Field[],
  rows: readonly AnyRow[],
  temporal: string,
): { column: string | null; years: number[] } {
  const column = timeColumns.find((name) => fields.some((field) => field.name === name));
  if (column === undefined) {
    const isSpan = temporal.includes('/');
    return { column: null, years: isSpan ? [] : rows.map(() => Number(temporal.slice(0, 4))) };
  }
  const years = rows.flatMap((row) => {
    const value = row[column] ?? null;
    return value === null ? [] : [Number(String(value).slice(0, 4))];
  });
  return { column, years: years.sort((a, b) => a - b) };
}
