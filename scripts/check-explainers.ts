import { DataError } from '../src/lib/check/fault.ts';
import { acceptanceFaults, boundSentences } from '../src/lib/explainer/accepted.ts';
import { explainerFaults } from '../src/lib/explainer/explainer-faults.ts';
import { explainerSources, readAccepted, readExplainers } from '../src/store/explainers.ts';
import { contentFolder } from './folders.ts';

/** An explainer's path as faults name it. */
export const inContent = (file: string): string => `${contentFolder()}/${file}`;

/**
 * Checks every explainer: its ids, its sources, and that each sentence with a figure still reads as it was accepted.
 * @returns how many explainers there are
 * @throws DataError with all faults at once
 */
export function checkExplainers(): number {
  const sources = explainerSources();
  const explainers = readExplainers();
  const accepted = readAccepted();
  const faults = explainers.flatMap(({ file, prose }) => [
    ...explainerFaults(inContent(file), prose, sources),
    ...acceptanceFaults(inContent(file), boundSentences(prose, sources), accepted[file]),
  ]);
  const files = new Set(explainers.map(({ file }) => file));
  const gone = Object.keys(accepted).filter((file) => !files.has(file));
  faults.push(
    ...gone.map((file) => ({
      file: inContent(file),
      reason: 'pernah diterima, tetapi berkasnya tidak ada lagi',
      fix: 'kembalikan berkasnya, atau jalankan npm run data -- accept',
    })),
  );
  if (faults.length > 0) throw new DataError(faults);
  return explainers.length;
}
