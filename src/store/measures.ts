import { boundaryTable } from '../lib/dataset/batas.ts';
import type { BoundaryRow } from '../lib/dataset/batas.ts';
import { institutionTable } from '../lib/dataset/lembaga.ts';
import { coverageTable } from '../lib/dataset/mutu.ts';
import { populationTable } from '../lib/dataset/penduduk.ts';
import { currentPlacesTable } from '../lib/dataset/wilayah.ts';
import type { Descriptor } from '../lib/package/descriptor.ts';
import type { Row, TableSpec } from '../lib/package/table.ts';
import { compareVersions } from '../lib/package/version.ts';
import { choroplethMaps } from '../lib/picture/choropleth-maps.ts';
import type { MapPicture } from '../lib/picture/choropleth-maps.ts';
import { coverageMeasure, measureIds, populationMeasures, villageMeasure } from '../lib/picture/measures.ts';
import type { Measure } from '../lib/picture/measures.ts';
import { buildHierarchy } from '../lib/region/hierarchy.ts';
import type { Hierarchy } from '../lib/region/hierarchy.ts';
import { asTable } from '../lib/table/read.ts';
import { readResource } from './data.ts';
import { datasetOf, datasets, once, tree } from './site.ts';

/** A release of boundaries, drawn on. */
export interface Boundaries {
  readonly release: Descriptor;
  readonly rows: readonly BoundaryRow[];
}
/** A measure of one release, and the boundaries of the same edition of codes. */
export interface MappedMeasure {
  readonly measure: Measure;
  readonly boundaries: Boundaries;
}

/** The first release of each dataset that is drawn on maps: one that was drawn once is drawn for ever. */
const since = { penduduk: '2024.2.0', wilayah: '2025.0.0', mutu: '1.1.0' } as const;

const releasesOf = (dataset: keyof typeof since): readonly Descriptor[] =>
  datasets().some((stored) => stored.dataset.name === dataset)
    ? datasetOf(dataset).releases.filter(({ version }) => compareVersions(version, since[dataset]) >= 0)
    : [];

const rowsOf = <T extends TableSpec>(release: Descriptor, table: T): Row<T>[] => {
  const resource = release.resources.find(({ name }) => name === table.name);
  if (resource === undefined) throw new Error(`no table ${table.name} in ${release.name} ${release.version}`);
  return asTable(table, resource.schema.fields, readResource(release, resource));
};

/** Releases of `batas` by the edition of `wilayah` whose codes they use; the first of an edition stays its own. */
const boundariesByEdition = once(() => {
  const found = new Map<string, Boundaries>();
  for (const release of datasetOf('batas').releases) {
    const edition = editionOf(release);
    if (edition !== undefined && !found.has(edition))
      found.set(edition, { release, rows: rowsOf(release, boundaryTable) });
  }
  return found;
});

/** The edition of `wilayah` that a release's codes belong to: its own version, or the one that its foreign keys name. */
function editionOf(release: Descriptor): string | undefined {
  if (release.name === 'wilayah') return release.version;
  const keys = release.resources.flatMap(({ schema }) => schema.foreignKeys ?? []);
  return keys.map(({ reference }) => /\/wilayah\/([\d.]+)\//.exec(reference.package ?? '')?.[1]).find(Boolean);
}

const placesOf = (release: Descriptor): Hierarchy =>
  release === datasetOf('wilayah').latest ? tree() : buildHierarchy(rowsOf(release, currentPlacesTable));

/** A release that a computed one was made from. @throws Error where it names none, or one that is not there */
function sourceOf(release: Descriptor, dataset: string): Descriptor {
  const version = release.sources.find(({ title }) => title === `Guyub, dataset ${dataset}`)?.version;
  const found = datasetOf(dataset).releases.find((candidate) => candidate.version === version);
  if (found === undefined) throw new Error(`${release.name} ${release.version} names no release of ${dataset}`);
  return found;
}

function coverageOf(quality: Descriptor): Measure {
  const institutionsRelease = sourceOf(quality, 'lembaga');
  const placesRelease = sourceOf(quality, 'wilayah');
  return coverageMeasure({
    quality,
    institutionsRelease,
    placesRelease,
    coverage: rowsOf(quality, coverageTable),
    institutions: rowsOf(institutionsRelease, institutionTable),
    tree: placesOf(placesRelease),
  });
}

/** Every measure of every release that has boundaries of its edition, in the order of `measureIds`, oldest release first. */
export const mappedMeasures = once((): readonly MappedMeasure[] =>
  [
    ...releasesOf('penduduk').flatMap((release) => populationMeasures(release, rowsOf(release, populationTable))),
    ...releasesOf('wilayah').map((release) => villageMeasure(release, placesOf(release))),
    ...releasesOf('mutu').map(coverageOf),
  ]
    .sort((a, b) => measureIds.indexOf(a.id) - measureIds.indexOf(b.id))
    .flatMap((measure) => {
      const lead = datasetOf(measure.provinces.releases[0].name).releases.find(
        ({ version }) => version === measure.provinces.releases[0].version,
      );
      const boundaries = boundariesByEdition().get((lead && editionOf(lead)) ?? '');
      return boundaries === undefined ? [] : [{ measure, boundaries }];
    }),
);

/** Choropleths of every release of each measure: of the provinces, and of each province's regencies. */
export const choropleths = once((): readonly MapPicture[] =>
  [...Map.groupBy(mappedMeasures(), ({ boundaries }) => boundaries)].flatMap(([boundaries, mapped]) =>
    choroplethMaps(
      boundaries,
      mapped.map(({ measure }) => measure),
    ),
  ),
);
