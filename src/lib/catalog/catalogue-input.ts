import type { Manifest } from '../distribution/manifest.ts';
import type { Catalog, Dataset, Descriptor } from '../package/descriptor.ts';
import type { Urls } from '../site/urls.ts';

/** A dataset with its releases, oldest first. */
export interface CataloguedDataset {
  readonly dataset: Dataset;
  readonly releases: readonly Descriptor[];
  readonly latest: Descriptor;
}

/** What a catalogue of the whole site is made from. */
export interface CatalogueInput {
  readonly catalog: Catalog;
  /** In the order of the catalogue. */
  readonly datasets: readonly CataloguedDataset[];
  /** All that is published: what is not here is in no catalogue. */
  readonly manifest: Manifest;
  readonly urls: Urls;
  /** Address that the site is served from: relative addresses start there. */
  readonly site: URL;
}

/** Days of the first and of the last release of all. */
export function releaseSpan(datasets: readonly CataloguedDataset[]): { first: string; last: string } {
  const created = datasets.flatMap(({ releases }) => releases.map((release) => release.created)).sort();
  const [first, last] = [created[0], created.at(-1)];
  if (first === undefined || last === undefined) throw new Error('releaseSpan: there is no release');
  return { first, last };
}
