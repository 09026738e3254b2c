import type { LineageQualityRow, LineageRow } from '../dataset/silsilah.ts';
import type { Level } from '../region/level.ts';
import { levels } from '../region/level.ts';
import { codesOf } from './step.ts';
import { isRenamed } from '../region/lineage.ts';
import type { Edition } from './edition.ts';

/**
 * How much of what left was found again, for each step between two editions and each level in which something changed.
 * Counted from the rows of `silsilah` and the editions' codes alone.
 */
export function lineageQuality(editions: readonly Edition[], rows: readonly LineageRow[]): LineageQualityRow[] {
  const byOld = Map.groupBy(rows, ({ kode_lama, tahun_lama }) => `${tahun_lama} ${kode_lama}`);
  const origins = new Set(
    rows.filter(({ calon }) => !calon).map(({ kode_baru, tahun_baru }) => `${tahun_baru ?? ''} ${kode_baru ?? ''}`),
  );
  return editions.slice(1).flatMap((newer, i) => {
    const older = editions[i];
    if (older === undefined) return [];
    return levels.flatMap((level) => {
      const row = countStep(older, newer, level, byOld, origins);
      return row.kode_ditinggalkan + row.kode_baru + row.dipakai_tempat_lain === 0 ? [] : [row];
    });
  });
}

function countStep(
  older: Edition,
  newer: Edition,
  level: Level,
  byOld: ReadonlyMap<string, readonly LineageRow[]>,
  origins: ReadonlySet<string>,
): LineageQualityRow {
  const before = codesOf(older.places.keys(), level);
  const added = codesOf(newer.places.keys(), level).filter((code) => !older.places.has(code));
  const left = before.filter((code) => !newer.places.has(code));
  const rowsOf = (code: string): readonly LineageRow[] => byOld.get(`${older.year} ${code}`) ?? [];
  const outcomes = left.map((code) => outcomeOf(rowsOf(code)));
  return {
    tahun_lama: older.year,
    tahun_baru: newer.year,
    tingkat: level,
    kode_ditinggalkan: left.length,
    satu_pengganti: outcomes.filter((outcome) => outcome === 'satu').length,
    berupa_calon: outcomes.filter((outcome) => outcome === 'calon').length,
    tanpa_pengganti: outcomes.filter((outcome) => outcome === 'tanpa').length,
    dipakai_tempat_lain: before
      .filter((code) => newer.places.has(code))
      .filter((code) => rowsOf(code).some((row) => !isRenamed(row))).length,
    kode_baru: added.length,
    baru_berasal: added.filter((code) => origins.has(`${newer.year} ${code}`)).length,
  };
}

/** What the rows of one old code say: one successor, candidates, or none. */
export function outcomeOf(rows: readonly LineageRow[]): 'satu' | 'calon' | 'tanpa' {
  const [first] = rows;
  if (first === undefined || first.kode_baru === null) return 'tanpa';
  return first.calon ? 'calon' : 'satu';
}
