import { writeFileSync } from 'node:fs';
import { DataError } from '../../src/lib/check/fault.ts';
import { acceptanceFaults, boundSentences } from '../../src/lib/explainer/accepted.ts';
import { explainerFaults } from '../../src/lib/explainer/explainer-faults.ts';
import { acceptedPath, explainerSources, readAccepted, readExplainers } from '../../src/store/explainers.ts';
import { inContent } from '../check-explainers.ts';

/**
 * `npm run data -- accept`: says how each sentence with a figure has changed, and writes it down as accepted. Explainers
 * with other faults are refused, all at once, and nothing is written.
 */
export function accept(): Promise<void> {
  const sources = explainerSources();
  const explainers = readExplainers();
  const faults = explainers.flatMap(({ file, prose }) => explainerFaults(inContent(file), prose, sources));
  if (faults.length > 0) throw new DataError(faults);
  const before = readAccepted();
  const now = explainers.map(({ file, prose }) => [file, boundSentences(prose, sources)] as const);
  const changes = now.flatMap(([file, bound]) => acceptanceFaults(inContent(file), bound, before[file]));
  for (const { file, reason } of changes) console.log(`${file}: ${reason}`);
  writeFileSync(acceptedPath(), `${JSON.stringify(Object.fromEntries(now), null, 2)}\n`);
  const sentences = now.reduce((sum, [, bound]) => sum + Object.keys(bound.sentences).length, 0);
  console.log(
    `${acceptedPath()}: ${now.length} penjelasan, ${sentences} kalimat dengan angka, ${changes.length} perubahan diterima`,
  );
  return Promise.resolve();
}
