import type { ChangeKind } from '../changes/change.ts';
import type { ChangeCounts } from '../changes/summary.ts';
import type { Language } from './format.ts';
import { formatNumber } from './format.ts';

/** Words of what changed between releases. */
const id = {
  heading: 'Apa yang berubah',
  kind: { ditambah: 'ditambah', dihapus: 'dihapus', diubah: 'diubah' } satisfies Record<ChangeKind, string>,
  rows: 'baris',
  none: 'tidak ada baris yang berubah',
};
const en: typeof id = {
  heading: 'What changed',
  kind: { ditambah: 'added', dihapus: 'removed', diubah: 'changed' },
  rows: 'row(s)',
  none: 'no row changed',
};
export const changeWords: Readonly<Record<Language, typeof id>> = { id, en };

/** Counts as a phrase: «820 baris ditambah, 527 dihapus, 3.386 diubah»; kinds without any are left out. */
export function countsPhrase(counts: ChangeCounts, language: Language): string {
  const words = changeWords[language];
  const parts = (['ditambah', 'dihapus', 'diubah'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind, i) => `${formatNumber(counts[kind], language)} ${i === 0 ? `${words.rows} ` : ''}${words.kind[kind]}`);
  return parts.length === 0 ? words.none : parts.join(', ');
}
