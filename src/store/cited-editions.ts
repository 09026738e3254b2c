import type { Descriptor } from '../lib/package/descriptor.ts';
import { latestVersion } from '../lib/package/version.ts';
import type { CitedEdition } from '../lib/picture/edition.ts';
import { editionsUpTo } from '../lib/picture/edition.ts';
import { datasets } from './site.ts';
import { placesOfVintage } from './vintages.ts';

/** An edition with its places, which are read when they are first asked for. */
const cited = (release: Descriptor): CitedEdition => ({
  release,
  get places() {
    return placesOfVintage(release.version);
  },
});

/** Versions of `wilayah` that a release says it was made from. */
const namedVersions = ({ sources }: Descriptor): string[] =>
  sources.flatMap(({ title, version }) =>
    title.startsWith('Guyub, dataset wilayah') && version !== undefined ? [version] : [],
  );

const releasesOfPlaces = (): readonly Descriptor[] =>
  datasets().find(({ dataset }) => dataset.name === 'wilayah')?.releases ?? [];

/** The editions of the official places up to a version, oldest first. */
export const citedEditions = (version: string): CitedEdition[] => editionsUpTo(releasesOfPlaces(), version).map(cited);

/** The editions up to the newest that a release names among its sources, oldest first; none where it names none. */
export function editionsKnownTo(release: Descriptor): CitedEdition[] {
  const versions = namedVersions(release);
  return versions.length === 0 ? [] : citedEditions(latestVersion(versions));
}

/** The very editions that a release names among its sources, oldest first. */
export const editionsNamedBy = (release: Descriptor): CitedEdition[] => {
  const versions = new Set(namedVersions(release));
  return releasesOfPlaces()
    .filter(({ version }) => versions.has(version))
    .map(cited);
};
