import type { Catalog, Descriptor } from '../package/descriptor.ts';
import { nation } from '../region/code.ts';

/** A file that schema.org calls a DataDownload. */
export interface Download {
  /** Absolute address. */
  readonly url: string;
  /** Media type: `text/csv`. */
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly name: string;
}

/** Absolute addresses that a description of a release names. */
export interface ReleaseAddresses {
  readonly release: string;
  readonly dataset: string;
  readonly catalog: string;
  /** Resolves a file of the release (a licence notice) to an absolute address. */
  readonly file: (path: string) => string;
}

/** A release as schema.org Dataset (https://schema.org/Dataset), for dataset search engines. */
export function schemaOrgDataset(
  release: Descriptor,
  catalog: Catalog,
  addresses: ReleaseAddresses,
  downloads: readonly Download[],
): Record<string, unknown> {
  const publisher = { '@type': 'Organization', name: catalog.publisher, url: addresses.catalog };
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': addresses.release,
    name: release.title,
    description: release.description,
    url: addresses.dataset,
    identifier: addresses.release,
    version: release.version,
    datePublished: release.created.slice(0, 10),
    temporalCoverage: release['guyub:temporal'],
    spatialCoverage: { '@type': 'Country', name: 'Indonesia', identifier: nation },
    keywords: release.keywords,
    inLanguage: 'id',
    isAccessibleForFree: true,
    license: release.licenses.map(({ path }) => (URL.canParse(path) ? path : addresses.file(path))),
    creator: publisher,
    publisher,
    isBasedOn: release.sources.flatMap(({ path }) => (path === undefined ? [] : [path])),
    includedInDataCatalog: { '@type': 'DataCatalog', name: catalog.title.id, url: addresses.catalog },
    variableMeasured: release.resources.flatMap(({ schema }) =>
      schema.fields.map(({ name, title, description, 'guyub:unit': unit }) => ({
        '@type': 'PropertyValue',
        name,
        alternateName: title,
        description,
        ...(unit === undefined ? {} : { unitText: unit }),
      })),
    ),
    distribution: downloads.map(({ url, mediaType, bytes, sha256, name }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: url,
      encodingFormat: mediaType,
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
}

/** A page's place in the site as schema.org BreadcrumbList. */
export const schemaOrgBreadcrumbs = (crumbs: readonly { name: string; url: string }[]): Record<string, unknown> => ({
  '@context': 'https://schema.org/',
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, url }, i) => ({ '@type': 'ListItem', position: i + 1, name, item: url })),
});
