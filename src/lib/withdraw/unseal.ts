import { changeFiles } from '../changes/format.ts';
import type { Seal } from '../check/seal.ts';
import { paths } from '../site/urls.ts';

/** A release by its dataset and version. */
export interface ReleaseId {
  readonly dataset: string;
  readonly version: string;
}

/**
 * The seal without the releases that were cleared, so that they are sealed anew as they are now. What changed in the
 * release after each of them is made anew too. Addresses stay promised.
 * @param following the releases that follow the cleared ones
 */
export function unseal(seal: Seal, cleared: readonly ReleaseId[], following: readonly ReleaseId[]): Seal {
  const ids = new Set(cleared.map(({ dataset, version }) => `${dataset}/${version}`));
  const folders = cleared.map(({ dataset, version }) => paths.releaseFile(dataset, version, ''));
  const diffs = new Set(
    following.flatMap(({ dataset, version }) =>
      Object.values(changeFiles).map((file) => paths.releaseFile(dataset, version, file)),
    ),
  );
  return {
    ...seal,
    releases: Object.fromEntries(Object.entries(seal.releases).filter(([id]) => !ids.has(id))),
    files: Object.fromEntries(
      Object.entries(seal.files).filter(
        ([path]) => !diffs.has(path) && !folders.some((folder) => path.startsWith(folder)),
      ),
    ),
  };
}
