import type { FigureRow } from '../dataset/angka.ts';
import { compareTexts } from '../table/compare-texts.ts';

/** Units in which sources give a total of TKSK: posts, of which each district has one, and people. */
export const tkskUnits = ['formasi', 'orang'] as const;
export type TkskUnit = (typeof tkskUnits)[number];

/** A total of TKSK of one of the units. */
export type TkskTotal = FigureRow & { readonly satuan: TkskUnit };

/** Figures of TKSK that are totals of a place, and those that look alike but are not. */
export interface TkskTotals {
  /** By code of the place, then date, then id. */
  readonly totals: readonly TkskTotal[];
  /** What a source hopes for or needs: no count of what there is. */
  readonly wished: readonly FigureRow[];
  /** Of another unit, such as districts that have a TKSK. */
  readonly otherUnits: readonly FigureRow[];
}

/** How rows of `angka` say that their number is hoped for or needed. */
const wish = /\b(diharapkan|dibutuhkan)\b/;

/** The totals of TKSK among figures: of all that there are in a place, in posts or in people. */
export function tkskTotals(figures: readonly FigureRow[]): TkskTotals {
  const rows = figures
    .filter(({ program, indikator, cakupan }) => program === 'tksk' && indikator === 'jumlah' && cakupan === 'seluruh')
    .sort(
      (a, b) =>
        compareTexts(a.kode_wilayah, b.kode_wilayah) ||
        compareTexts(a.tanggal_acuan, b.tanggal_acuan) ||
        compareTexts(a.id, b.id),
    );
  const isTotal = (row: FigureRow): row is TkskTotal => tkskUnits.some((unit) => unit === row.satuan);
  return {
    totals: rows.filter(isTotal).filter(({ makna }) => !wish.test(makna)),
    wished: rows.filter((row) => isTotal(row) && wish.test(row.makna)),
    otherUnits: rows.filter((row) => !isTotal(row)),
  };
}

/** What a row's note says of posts that were vacant; `null` where it does not speak of them. Nothing else may say so. */
export const vacancyNote = ({ catatan }: Pick<FigureRow, 'catatan'>): string | null =>
  catatan !== null && /\bkosong\b/.test(catatan) ? catatan : null;
