import type { Descriptor } from '../package/descriptor.ts';
import { compareVersions } from '../package/version.ts';
import type { CitedRelease } from './picture.ts';

/** A release of `wilayah` as pictures over time cite it: with the rule that its places come from. */
export type EditionRelease = CitedRelease & Pick<Descriptor, 'guyub:legalBasis'>;

/** An edition of the official places, with all that it lists. */
export interface CitedEdition {
  readonly release: EditionRelease;
  readonly places: readonly { readonly code: string; readonly name: string }[];
}

/** Year by which an edition is known: `2018`. It is not the year in which something happened. */
export const editionYear = ({ version }: Pick<EditionRelease, 'version'>): number => Number(version.split('.')[0]);

/** The rule that an edition comes from, in official words; its title where it names none. */
export const legalBasis = (release: EditionRelease): string => release['guyub:legalBasis'] ?? release.title;

/**
 * The editions up to a version, oldest first: of each year the newest release that is not newer than it. So what is drawn
 * from them stays the same when later editions come.
 */
export function editionsUpTo<R extends Pick<EditionRelease, 'version'>>(releases: readonly R[], version: string): R[] {
  const known = releases
    .filter((release) => compareVersions(release.version, version) <= 0)
    .sort((a, b) => compareVersions(a.version, b.version));
  return [...new Map(known.map((release) => [editionYear(release), release])).values()];
}
