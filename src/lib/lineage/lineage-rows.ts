import type { LineageRow } from '../dataset/silsilah.ts';
import { levelOf } from '../region/code.ts';
import { certaintyOf, eventOf } from './event.ts';
import { evidenceFor, pointsOf } from './evidence.ts';
import type { Gone } from './passage.ts';
import type { Trace } from './trace.ts';
import { makeLineage } from '../region/lineage.ts';
import { compareTexts } from '../table/compare-texts.ts';

/** The rows of `silsilah`, by old code, then year, then order of candidates. */
export function lineageRows(trace: Trace): LineageRow[] {
  const points = pointsOf(trace);
  const groups = Map.groupBy(trace.passages, ({ from, fromEdition }) => `${fromEdition} ${from}`);
  const found = [...groups.values()].flatMap((group) =>
    group.map((passage, i): LineageRow => {
      const evidence = evidenceFor(trace, passage, points);
      const peristiwa = eventOf(trace, passage, evidence);
      const { to, toEdition } = passage;
      return {
        ...oldPlace(trace, passage),
        urutan: i + 1,
        calon: passage.rule === 'calon',
        kode_baru: to,
        nama_baru: trace.editions[toEdition]?.places.get(to)?.nama ?? null,
        tahun_baru: trace.editions[toEdition]?.year ?? null,
        peristiwa,
        keyakinan: certaintyOf(passage, peristiwa, evidence),
        bukti_nama: evidence.name,
        bukti_induk: evidence.parent,
        bukti_nomor: evidence.number,
        bukti_tetangga: evidence.neighbours,
        bukti_letak: evidence.position,
        kode_kini: null,
      };
    }),
  );
  const gone = trace.gone.map((place): LineageRow => ({ ...oldPlace(trace, place), ...nothing, peristiwa: 'hilang' }));
  const rows = [...found, ...gone].sort(
    (a, b) => compareTexts(a.kode_lama, b.kode_lama) || a.tahun_lama - b.tahun_lama || a.urutan - b.urutan,
  );
  return withCodesOfToday(trace, rows);
}

const nothing = {
  urutan: 1,
  calon: false,
  kode_baru: null,
  nama_baru: null,
  tahun_baru: null,
  keyakinan: null,
  bukti_nama: null,
  bukti_induk: false,
  bukti_nomor: false,
  bukti_tetangga: false,
  bukti_letak: null,
  kode_kini: null,
} as const;

function oldPlace({ editions }: Trace, { from, fromEdition }: Gone) {
  const edition = editions[fromEdition];
  if (edition === undefined) throw new RangeError(`lineageRows: no edition ${fromEdition}`);
  return {
    kode_lama: from,
    nama_lama: edition.places.get(from)?.nama ?? '',
    tingkat: levelOf(from),
    tahun_lama: edition.year,
  };
}

/** Fills in the code of today of each row that leads to one place; candidates do not. */
function withCodesOfToday({ editions }: Trace, rows: readonly LineageRow[]): LineageRow[] {
  const newest = editions.at(-1)?.places;
  const { today } = makeLineage(
    rows,
    editions.map(({ year }) => year),
    (code) => newest?.has(code) ?? false,
  );
  return rows.map((row) => {
    const answer = row.calon ? undefined : today(row.kode_lama, row.tahun_lama);
    return answer?.outcome === 'satu' ? { ...row, kode_kini: answer.code } : row;
  });
}
