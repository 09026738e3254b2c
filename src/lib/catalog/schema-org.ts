import { doiAddress } from '../package/citation.ts';
import type { Catalog, Descriptor, Licence } from '../package/descriptor.ts';
import { nation } from '../region/code.ts';
import type { CatalogueInput } from './catalogue-input.ts';
import { themes } from './vocabulary.ts';

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
  /** DOI of the release, where it has one. */
  readonly doi?: string | undefined;
}

const context = 'https://schema.org/';
const indonesian = 'id';

/**
 * A release as schema.org Dataset, for dataset search engines.
 * Source: https://schema.org/Dataset
 * @param downloads its tables in every format, and the whole
 */
export function schemaOrgDataset(
  release: Descriptor,
  catalog: Catalog,
  addresses: ReleaseAddresses,
  downloads: readonly Download[],
): Record<string, unknown> {
  const publisher = { '@type': 'Organization', name: catalog.publisher, url: addresses.catalog };
  return {
    '@context': context,
    '@type': 'Dataset',
    '@id': addresses.release,
    name: release.title,
    description: release.description,
    url: addresses.dataset,
    identifier: addresses.doi === undefined ? addresses.release : [doiAddress(addresses.doi), addresses.release],
    ...(addresses.doi === undefined ? {} : { sameAs: doiAddress(addresses.doi) }),
    version: release.version,
    datePublished: release.created.slice(0, 10),
    temporalCoverage: release['guyub:temporal'],
    spatialCoverage: { '@type': 'Country', name: 'Indonesia', identifier: nation },
    keywords: release.keywords,
    inLanguage: indonesian,
    isAccessibleForFree: true,
    license: licencesOf(release, addresses.file),
    creditText: release['guyub:attribution'],
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

const licencesOf = ({ licenses }: { licenses: readonly Licence[] }, file: (path: string) => string): string[] =>
  licenses.map(({ path }) => (URL.canParse(path) ? path : file(path)));

/**
 * All datasets as schema.org DataCatalog, for the page that lists them.
 * Source: https://schema.org/DataCatalog
 */
export function schemaOrgDataCatalog({
  catalog,
  datasets,
  urls,
  site,
}: Pick<CatalogueInput, 'catalog' | 'datasets' | 'urls' | 'site'>): Record<string, unknown> {
  const absolute = (href: string) => new URL(href, site).href;
  const licences = (release: Descriptor) =>
    licencesOf(release, (path) => absolute(urls.releaseFile(release.name, release.version, path)));
  return {
    '@context': context,
    '@type': 'DataCatalog',
    '@id': absolute(urls.datasets()),
    name: catalog.title.id,
    alternateName: catalog.title.en,
    description: catalog.description.id,
    url: absolute(urls.datasets()),
    inLanguage: indonesian,
    isAccessibleForFree: true,
    license: [...new Set(datasets.flatMap(({ latest }) => licences(latest)))],
    spatialCoverage: { '@type': 'Country', name: 'Indonesia', identifier: nation },
    publisher: { '@type': 'Organization', name: catalog.publisher, url: absolute(urls.home()) },
    dataset: datasets.map(({ dataset, latest }) => ({
      '@type': 'Dataset',
      name: dataset.title.id,
      description: dataset.summary.id,
      url: absolute(urls.dataset(dataset.name)),
      version: latest.version,
      license: licences(latest),
      about: themes[dataset.theme].id,
    })),
  };
}

/** A page's place in the site as schema.org BreadcrumbList. */
export const schemaOrgBreadcrumbs = (crumbs: readonly { name: string; url: string }[]): Record<string, unknown> => ({
  '@context': context,
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, url }, i) => ({ '@type': 'ListItem', position: i + 1, name, item: url })),
});
