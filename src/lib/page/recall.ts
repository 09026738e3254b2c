import type { Recall, RecallKind } from '../search/recall.ts';
import { recallKindIds, recallKinds } from '../search/recall.ts';

/** Kinds from which on a group of the page begins. */
const groups: readonly { readonly id: string; readonly name: string; readonly from: RecallKind }[] = [
  { id: 'nama', name: 'Nama yang salah tulis atau ditulis lain', from: 'nama' },
  { id: 'kata', name: 'Nama bersama kata lain', from: 'kata-wilayah' },
  { id: 'daerah', name: 'Nama bersama daerahnya', from: 'kabupaten-sesudah' },
  { id: 'alamat', name: 'Alamat dan kode', from: 'alamat' },
];

/** What the page on the search for places shows: the kinds in groups, with their names, and what one query weighs. */
export function recallPage(recall: Recall) {
  const position = (kind: RecallKind) => recallKindIds.indexOf(kind);
  const ends = [...groups.slice(1).map(({ from }) => position(from)), recallKindIds.length];
  const sizes = recall.jenis.map(({ jumlah }) => jumlah);
  const fewest = sizes.length === 0 ? 0 : Math.min(...sizes);
  return {
    groups: groups.map(({ id, name, from }, i) => ({
      id,
      name,
      rows: recall.jenis
        .filter(({ jenis }) => position(jenis) >= position(from) && position(jenis) < (ends[i] ?? 0))
        .map((row) => ({ ...row, name: recallKinds[row.jenis] })),
    })),
    /** Queries of the kind that has the fewest; 0 where there is no kind. */
    fewest,
    /** By how many of a hundred one miss changes the share of that kind. */
    oneMissed: fewest === 0 ? 0 : 100 / fewest,
    /** Year of the release: `2025`. */
    year: recall.rilis_wilayah.split('.')[0] ?? recall.rilis_wilayah,
  };
}
