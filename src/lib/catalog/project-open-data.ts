import type { DataFile } from './published-files.ts';
import { contentsOf } from './published-files.ts';
import type { CatalogueInput, CataloguedDataset } from './catalogue-input.ts';
import { document } from './document.ts';
import { licenceAddress } from './licence.ts';
import { periodOf } from './period.ts';
import { themes } from './vocabulary.ts';
import { packageProfile } from '../package/descriptor.ts';
import { doiAddress } from '../package/citation.ts';
import { releaseFiles } from '../distribution/format.ts';
import { paths } from '../site/urls.ts';

/** What the standard calls itself. */
export const projectOpenDataProfile = 'https://project-open-data.cio.gov/v1.1/schema';

/**
 * The catalogue as Project Open Data 1.1 (`/data.json`), which Satu Data Indonesia harvests: an entry a dataset, with the
 * files of its latest release. Bureau and programme codes are those of the United States and are left out.
 * Source: https://resources.data.gov/resources/dcat-us/
 */
export function projectOpenData(input: CatalogueInput): string {
  const absolute = (href: string) => new URL(href, input.site).href;
  return document({
    '@context': `${projectOpenDataProfile}/catalog.jsonld`,
    '@id': absolute(input.urls.file(paths.projectOpenData)),
    '@type': 'dcat:Catalog',
    conformsTo: projectOpenDataProfile,
    describedBy: `${projectOpenDataProfile}/catalog.json`,
    dataset: input.datasets.map((stored) => entry(stored, input, absolute)),
  });
}

/** The longest statement of rights that the standard takes. */
const longestRights = 255;

function entry(
  { dataset, releases, latest }: CataloguedDataset,
  { catalog, manifest, urls }: CatalogueInput,
  absolute: (href: string) => string,
) {
  const { name, version } = latest;
  const { start, end } = periodOf(latest['guyub:temporal']);
  const [licence] = latest.licenses;
  const rights = latest['guyub:attribution'];
  const doi = dataset.doi?.[version];
  return {
    '@type': 'dcat:Dataset',
    identifier: absolute(urls.dataset(name)),
    title: dataset.title.id,
    description: `${dataset.summary.id} ${latest.description}`,
    keyword: latest.keywords,
    theme: [themes[dataset.theme].id],
    issued: releases[0]?.created ?? latest.created,
    modified: latest.created,
    publisher: { '@type': 'org:Organization', name: catalog.publisher },
    contactPoint: { '@type': 'vcard:Contact', fn: catalog.publisher, hasEmail: `mailto:${catalog.contact}` },
    accessLevel: 'public',
    ...(rights.length > longestRights ? {} : { rights }),
    ...(licence === undefined ? {} : { license: licenceAddress(licence) }),
    spatial: 'Indonesia',
    temporal: `${start}/${end}`,
    accrualPeriodicity: dataset.frequency,
    language: ['id'],
    conformsTo: packageProfile,
    describedBy: absolute(urls.releaseFile(name, version, releaseFiles(latest).descriptor)),
    describedByType: 'application/json',
    landingPage: absolute(urls.dataset(name)),
    references: [absolute(urls.release(name, version)), ...(doi === undefined ? [] : [doiAddress(doi)])],
    distribution: contentsOf(latest, manifest, paths.releaseFile(name, version, '')).data.map((file) =>
      distribution(file, latest.title, absolute(urls.file(file.path))),
    ),
  };
}

const distribution = ({ resource, label, mediaType }: DataFile, release: string, address: string) => ({
  '@type': 'dcat:Distribution',
  title: `${resource?.title ?? release} (${label})`,
  description: resource?.description ?? 'Rilis ini dalam satu berkas.',
  format: label,
  mediaType,
  downloadURL: address,
});
