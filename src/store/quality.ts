import { columnQualityTable, coverageTable, tableQualityTable } from '../lib/dataset/mutu.ts';
import type { QualityTables } from '../lib/page/quality.ts';
import { readLatest } from './data.ts';
import { datasets, once } from './site.ts';

/** The latest measurement of the data; `null` where none has been made yet. */
export const quality = once((): QualityTables | null =>
  datasets().some(({ dataset }) => dataset.name === 'mutu')
    ? {
        tables: readLatest(datasets(), 'mutu', tableQualityTable),
        columns: readLatest(datasets(), 'mutu', columnQualityTable),
        coverage: readLatest(datasets(), 'mutu', coverageTable),
        datasets: datasets(),
      }
    : null,
);
