import type { LineageRow } from '../dataset/silsilah.ts';
import { levelOf } from '../region/code.ts';
import { certaintyOf, eventOf } from './event.ts';
import { evidenceFor, pointsOf } from './evidence.ts';
import type { Gone } from './passage.ts';
import type { Trace } from './trace.ts';

/** The rows of `silsilah`, by old code, then year, then order of candidates. */
export function lineageRows(trace: Trace): LineageRow[] {
  const points = pointsOf(trace);
  const codeNow = codesNow(trace);
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
        kode_kini: passage.rule === 'calon' ? null : codeNow(to, toEdition),
      };
    }),
  );
  const gone = trace.gone.map((place): LineageRow => ({ ...oldPlace(trace, place), ...nothing, peristiwa: 'hilang' }));
  return [...found, ...gone].sort(
    (a, b) => compare(a.kode_lama, b.kode_lama) || a.tahun_lama - b.tahun_lama || a.urutan - b.urutan,
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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

/** Follows a code from an edition to the last, through every later passage; `null` where it is lost or not certain. */
function codesNow({ editions, passages, gone }: Trace): (code: string, edition: number) => string | null {
  const leaving = Map.groupBy(
    [...passages, ...gone.map((place) => ({ ...place, to: null, toEdition: editions.length, rule: 'calon' as const }))],
    ({ from }) => from,
  );
  return function follow(code, edition): string | null {
    const next = (leaving.get(code) ?? []).find(({ fromEdition }) => fromEdition >= edition);
    if (next === undefined) return code;
    return next.rule === 'calon' || next.to === null ? null : follow(next.to, next.toEdition);
  };
}
