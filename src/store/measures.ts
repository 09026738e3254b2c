import { boundaryTable } from '../lib/dataset/batas.ts';
import type { BoundaryRow } from '../lib/dataset/batas.ts';
import { institutionTable } from '../lib/dataset/lembaga.ts';
import { coverageTable } from '../lib/dataset/mutu.ts';
import { populationTable } from '../lib/dataset/penduduk.ts';
import { currentPlacesTable } from '../lib/dataset/wilayah.ts';
import type { Descriptor } from '../lib/package/descriptor.ts';
import { choroplethMaps } from '../lib/picture/choropleth-maps.ts';
import type { MapPicture } from '../lib/picture/choropleth-maps.ts';
import { coverageMeasure } from '../lib/picture/coverage-measure.ts';
import { measureIds, populationMeasures } from '../lib/picture/measures.ts';
import type { Measure } from '../lib/picture/measures.ts';
import { villageMeasure } from '../lib/picture/village-measure.ts';
import { buildHierarchy } from '../lib/region/hierarchy.ts';
import type { Hierarchy } from '../lib/region/hierarchy.ts';
import { readTable } from './data.ts';
import { drawnReleases } from './drawn-releases.ts';
import { datasetOf, once, tree } from './site.ts';

/** A release of boundaries, drawn on. */
export interface Boundaries {
  readonly release: Descriptor;
  readonly rows: readonly BoundaryRow[];
}
/** A measure of one release, the edition of `wilayah` whose codes it uses, and the boundaries of that edition. */
export interface MappedMeasure {
  readonly measure: Measure;
  readonly edition: Descriptor;
  readonly boundaries: Boundaries;
}

/** Releases of `batas` by the edition of `wilayah` whose codes they use; the first of an edition stays its own. */
const boundariesByEdition = once(() => {
  const found = new Map<string, Boundaries>();
  for (const release of datasetOf('batas').releases) {
    const edition = editionOf(release);
    if (edition !== undefined && !found.has(edition))
      found.set(edition, { release, rows: readTable(release, boundaryTable) });
  }
  return found;
});

/** The edition of `wilayah` that a release's codes belong to: its own version, or the one that its foreign keys name. */
function editionOf(release: Descriptor): string | undefined {
  if (release.name === 'wilayah') return release.version;
  const keys = release.resources.flatMap(({ schema }) => schema.foreignKeys ?? []);
  return keys.map(({ reference }) => /\/wilayah\/([\d.]+)\//.exec(reference.package ?? '')?.[1]).find(Boolean);
}

const trees = new Map<string, Hierarchy>();

/** The tree of an edition of `wilayah`; each is read once. */
export function placesOf(release: Descriptor): Hierarchy {
  if (release === datasetOf('wilayah').latest) return tree();
  const found = trees.get(release.version) ?? buildHierarchy(readTable(release, currentPlacesTable));
  trees.set(release.version, found);
  return found;
}

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
    coverage: readTable(quality, coverageTable),
    institutions: readTable(institutionsRelease, institutionTable),
    tree: placesOf(placesRelease),
  });
}

/** Every measure of every release that has boundaries of its edition, in the order of `measureIds`, oldest release first. */
export const mappedMeasures = once((): readonly MappedMeasure[] =>
  [
    ...drawnReleases('penduduk').flatMap((release) => populationMeasures(release, readTable(release, populationTable))),
    ...drawnReleases('wilayah').map((release) => villageMeasure(release, placesOf(release))),
    ...drawnReleases('mutu').map(coverageOf),
  ]
    .sort((a, b) => measureIds.indexOf(a.id) - measureIds.indexOf(b.id))
    .flatMap((measure) => {
      const [{ name, version }] = measure.provinces.releases;
      const lead = datasetOf(name).releases.find((release) => release.version === version);
      const edition = datasetOf('wilayah').releases.find((release) => release.version === (lead && editionOf(lead)));
      const boundaries = edition && boundariesByEdition().get(edition.version);
      return edition === undefined || boundaries === undefined ? [] : [{ measure, edition, boundaries }];
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
