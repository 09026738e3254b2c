import type { ChangeKind } from '../changes/change.ts';
import type { ChangeCounts, ChangeSummary } from '../changes/summary.ts';
import { totalCounts } from '../changes/summary.ts';
import type { Language } from './format.ts';
import { formatNumber } from './format.ts';

/** Words of what changed between releases. */
const id = {
  heading: 'Apa yang berubah',
  kind: { ditambah: 'ditambah', dihapus: 'dihapus', diubah: 'diubah' } satisfies Record<ChangeKind, string>,
  rows: 'baris',
  none: 'tidak ada baris yang berubah',
  withdrawn: (count: string) => `${count} di antaranya ditarik`,
};
const en: typeof id = {
  heading: 'What changed',
  kind: { ditambah: 'added', dihapus: 'removed', diubah: 'changed' },
  rows: 'row(s)',
  none: 'no row changed',
  withdrawn: (count: string) => `${count} of them withdrawn`,
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

/** What changed in a release as a phrase, and how many of the removed rows were withdrawn. */
export function summaryPhrase(summary: ChangeSummary, language: Language): string {
  const counts = countsPhrase(totalCounts(summary), language);
  const withdrawn = summary.ditarik?.length ?? 0;
  return withdrawn === 0 ? counts : `${counts}; ${changeWords[language].withdrawn(formatNumber(withdrawn, language))}`;
}
