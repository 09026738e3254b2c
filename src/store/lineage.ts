import { lineageQualityTable, lineageSampleTable, lineageTable } from '../lib/dataset/silsilah.ts';
import { makeLineage } from '../lib/region/lineage.ts';
import { readLatest } from './data.ts';
import { datasets, datasetOf, once, tree } from './site.ts';

/** The rows of the latest release of `silsilah`, by old code. */
export const lineageRows = once(() => readLatest(datasets(), 'silsilah', lineageTable));
/** How much of what left was found again, by step and level. */
export const lineageQuality = once(() => readLatest(datasets(), 'silsilah', lineageQualityTable));
/** The sample that was judged by hand. */
export const lineageSample = once(() => readLatest(datasets(), 'silsilah', lineageSampleTable));

/** Years of the editions of the official places, oldest first. */
export const editionYears = once(() =>
  datasetOf('wilayah').releases.map(({ version }) => Number(version.split('.')[0])),
);

/** Leads from any code of any edition to today's, and back. */
export const lineage = once(() => {
  const today = new Set(tree().places.map(({ kode }) => kode));
  return makeLineage(lineageRows(), editionYears(), (code) => today.has(code));
});
