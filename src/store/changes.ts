import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, publishedFolder } from '../../scripts/folders.ts';
import type { Change } from '../lib/changes/change.ts';
import { changeFiles } from '../lib/changes/format.ts';
import type { ChangeSummary } from '../lib/changes/summary.ts';
import { changeSummarySchema } from '../lib/changes/summary.ts';
import { paths } from '../lib/site/urls.ts';
import type { StoredDataset } from './data.ts';

const read = (dataset: string, version: string, file: string): string =>
  readFileSync(join(publishedFolder(cacheFolder()), paths.releaseFile(dataset, version, file)), 'utf8');

/** What changed in each release of a dataset since the one before, by version; none for the first. */
export const changeSummaries = ({ releases }: StoredDataset): ReadonlyMap<string, ChangeSummary> =>
  new Map(
    releases
      .slice(1)
      .map(({ name, version }) => [
        version,
        changeSummarySchema.parse(JSON.parse(read(name, version, changeFiles.summary))),
      ]),
  );

/** Every change of a release, in the order of its file. */
export const readChanges = (dataset: string, version: string): Change[] =>
  read(dataset, version, changeFiles.ndjson)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Change);
