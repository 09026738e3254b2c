import type { Certainty, Event } from '../lineage/event.ts';
import type { LineageLink } from '../region/lineage.ts';
import { makeLineage } from '../region/lineage.ts';
import type { LoadedTable } from './table.ts';

/** What to do about a place code that an edition does not have, where it is an older one; Indonesian, an imperative. */
export type FormerCodeFix = (code: string) => string | undefined;

/**
 * Tells from the table `silsilah` what an old place code is today; without one, nothing is told.
 * @param table of the newest release of `silsilah`, as the check holds it
 */
export function formerCodeFix(table: LoadedTable | undefined): FormerCodeFix {
  if (table === undefined) return () => undefined;
  const links = linksOf(table);
  const years = [...new Set(links.flatMap(({ tahun_lama, tahun_baru }) => [tahun_lama, tahun_baru ?? tahun_lama]))];
  const old = new Set(links.map(({ kode_lama }) => kode_lama));
  // A code that does not leave again is one of today.
  const { today } = makeLineage(
    links,
    years.sort((a, b) => a - b),
    (code) => !old.has(code),
  );
  return (code) => {
    const answer = today(code);
    if (answer.outcome === 'satu' && answer.code !== code) return `tulis ${answer.code}; ${code} kode lama`;
    if (answer.outcome === 'calon')
      return `periksa, ini kode lama dengan pengganti yang belum pasti: ${answer.codes.join(', ')}`;
    if (answer.outcome === 'hilang')
      return `periksa, ini kode lama yang sesudah edisi ${answer.lastSeen} tidak ditemukan lagi`;
    return undefined;
  };
}

/** The rows that lead from code to code, read from text cells; cells that are broken are told as faults of their own. */
function linksOf({ resource, records }: LoadedTable): LineageLink[] {
  const column = new Map(resource.schema.fields.map(({ name }, i) => [name, i]));
  return records.map(({ cells }) => {
    const cell = (name: string): string => cells[column.get(name) ?? -1] ?? '';
    const numberOrNull = (text: string) => (text === '' ? null : Number(text));
    return {
      kode_lama: cell('kode_lama'),
      nama_lama: cell('nama_lama'),
      tahun_lama: Number(cell('tahun_lama')),
      urutan: Number(cell('urutan')),
      calon: cell('calon') === 'true',
      kode_baru: cell('kode_baru') || null,
      tahun_baru: numberOrNull(cell('tahun_baru')),
      peristiwa: cell('peristiwa') as Event,
      keyakinan: (cell('keyakinan') || null) as Certainty | null,
    };
  });
}
