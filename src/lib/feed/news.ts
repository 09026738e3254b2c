import type { ChangeSummary } from '../changes/summary.ts';
import type { Dataset, Descriptor } from '../package/descriptor.ts';
import { compareVersions } from '../package/version.ts';

/** How many rows of a table a release brought. */
export interface TableCount {
  readonly table: string;
  readonly rows: number;
}

/** What is new in a release: of the whole, or of one province. */
export type Told =
  | { readonly kind: 'first'; readonly tables: readonly TableCount[] }
  | { readonly kind: 'changed'; readonly summary: ChangeSummary };

/** A release and what it tells. */
export interface ReleaseNews {
  readonly dataset: Dataset;
  readonly release: Descriptor;
  readonly told: Told;
}

/** Newest first; releases of one time in the order of the catalogue, those of one dataset by version. */
export const newestFirst = (news: readonly ReleaseNews[]): ReleaseNews[] =>
  [...news].sort(
    (a, b) =>
      (a.release.created === b.release.created ? 0 : a.release.created < b.release.created ? 1 : -1) ||
      a.dataset.order - b.dataset.order ||
      compareVersions(b.release.version, a.release.version),
  );
