import { readFileSync } from 'node:fs';
import { readPalette } from '../lib/charts/palette.ts';
import { figureTable } from '../lib/dataset/angka.ts';
import type { Descriptor } from '../lib/package/descriptor.ts';
import type { Row, TableSpec } from '../lib/package/table.ts';
import { compareVersions } from '../lib/package/version.ts';
import { lksByKind } from '../lib/picture/lks-by-kind.ts';
import type { Picture } from '../lib/picture/picture.ts';
import { asTable } from '../lib/table/read.ts';
import { readResource } from './data.ts';
import { datasets, once } from './site.ts';

/** The first release of each dataset that pictures were drawn from: a release that was drawn once is drawn for ever. */
const since = {
  angka: '1.0.0',
  penduduk: '2024.2.0',
  wilayah: '2025.0.0',
  silsilah: '1.0.0',
  mutu: '1.1.0',
} as const;

/** Makes pictures of each release of a dataset that is drawn, oldest first; of none where the dataset is not there. */
const ofReleases = (
  dataset: keyof typeof since,
  make: (release: Descriptor) => readonly (Picture | null)[],
): Picture[] =>
  (datasets().find((stored) => stored.dataset.name === dataset)?.releases ?? [])
    .filter(({ version }) => compareVersions(version, since[dataset]) >= 0)
    .flatMap((release) => make(release).filter((picture) => picture !== null));

/** Rows of a table of a release, typed. @throws Error where the release does not hold that table */
function rowsOf<T extends TableSpec>(release: Descriptor, table: T): Row<T>[] {
  const resource = release.resources.find(({ name }) => name === table.name);
  if (resource === undefined) throw new Error(`no table ${table.name} in ${release.name} ${release.version}`);
  return asTable(table, resource.schema.fields, readResource(release, resource));
}

/** Every chart and map of the site, for each release that it is drawn from. */
export const pictures = once((): readonly Picture[] => [
  ...ofReleases('angka', (release) => [lksByKind(release, rowsOf(release, figureTable))]),
]);

/** Colours and rules of charts, for their files: as the site's own styles have them. */
export const chartStyle = once(() => ({
  css: readFileSync('src/styles/charts.css', 'utf8'),
  palette: readPalette(readFileSync('src/styles/tokens.css', 'utf8')),
}));
