import type { FigureRow } from '../dataset/angka.ts';
import type { Grade } from '../dataset/shared.ts';
import { nation, selfAndAbove } from '../region/code.ts';

/** Figures of one place, and how the place relates to the one that was asked for. */
export interface FiguresNearby {
  /** Code of the place that the figures speak of; `0` for Indonesia. */
  readonly code: string;
  /** False where the figures are those of a place above: they must be marked as such. */
  readonly isHere: boolean;
  readonly figures: readonly FigureRow[];
}

const gradeRank: Record<Grade, number> = { A: 0, B: 1, C: 2 };

/**
 * The order in which figures are shown: whole counts before parts, newer before older, better sources before weaker.
 * An order of reading, never a ranking of values.
 */
export const byReading = (a: FigureRow, b: FigureRow): number =>
  Number(a.cakupan === 'sebagian') - Number(b.cakupan === 'sebagian') ||
  (a.tanggal_acuan === b.tanggal_acuan ? 0 : a.tanggal_acuan < b.tanggal_acuan ? 1 : -1) ||
  gradeRank[a.mutu] - gradeRank[b.mutu] ||
  (a.id < b.id ? -1 : 1);

/** Figures that speak of the place, else those of the nearest place above that has any; `null` where none has. */
export function figuresNearby(code: string, figures: readonly FigureRow[]): FiguresNearby | null {
  for (const place of selfAndAbove(code)) {
    const found = figures.filter((figure) => figure.kode_wilayah === place).sort(byReading);
    if (found.length > 0) return { code: place, isHere: place === code, figures: found };
  }
  return null;
}

/** Figures by place, Indonesia first, then by code; within a place in reading order. */
export function figuresByPlace(figures: readonly FigureRow[]): { code: string; figures: FigureRow[] }[] {
  const groups = Map.groupBy(figures, (figure) => figure.kode_wilayah);
  return [...groups]
    .sort(([a], [b]) => Number(b === nation) - Number(a === nation) || (a < b ? -1 : 1))
    .map(([code, group]) => ({ code, figures: [...group].sort(byReading) }));
}
