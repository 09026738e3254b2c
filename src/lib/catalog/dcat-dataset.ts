import { doiAddress } from '../package/citation.ts';
import type { Descriptor } from '../package/descriptor.ts';
import { paths } from '../site/urls.ts';
import type { CatalogueInput, CataloguedDataset } from './catalogue-input.ts';
import { distributionNodes } from './dcat-distribution.ts';
import type { DcatIds } from './dcat-ids.ts';
import { releaseId } from './document.ts';
import { releasesReferred } from './keys.ts';
import { both, ref, refs, said, typed } from './node.ts';
import type { Node } from './node.ts';
import { periodOf } from './period.ts';
import { contentsOf } from './published-files.ts';
import type { availability } from './vocabulary.ts';
import { dataThemeId, dataThemeOf, frequencyOf, indonesia, languageOf, openAccess, standards } from './vocabulary.ts';

/** A dataset, its releases, and the files of each. */
export function datasetNodes(stored: CataloguedDataset, input: CatalogueInput, ids: DcatIds): Node[] {
  const { dataset, releases, latest } = stored;
  return [
    ...withFiles(datasetNode(stored, input, ids), latest, input, ids, paths.latestFile(dataset.name, ''), 'available'),
    ...releases.flatMap((release, i) =>
      withFiles(
        releaseNode(release, releases[i - 1], stored, input, ids),
        release,
        input,
        ids,
        paths.releaseFile(release.name, release.version, ''),
        'stable',
      ),
    ),
  ];
}

/** A dataset with what was published of it in a folder. */
function withFiles(
  node: Node,
  release: Descriptor,
  input: CatalogueInput,
  ids: DcatIds,
  folder: string,
  lasts: keyof typeof availability,
): Node[] {
  const contents = contentsOf(release, input.manifest, folder);
  const distributions = distributionNodes(release, contents, input, ids, lasts, folder);
  const documents = contents.about.map(({ path, name }): Node => ({
    '@id': ids.page(input.urls.file(path)),
    '@type': 'foaf:Document',
    'dct:title': name,
  }));
  return [
    {
      ...node,
      'foaf:page': refs([ids.page(input.urls.dataUse()), ...documents.map((found) => String(found['@id']))]),
      'dcat:distribution': refs(distributions.map((found) => String(found['@id']))),
    },
    ...distributions,
    ...documents,
  ];
}

/** What a dataset and its releases have in common. */
function sharedMembers({ dataset }: CataloguedDataset, release: Descriptor, ids: DcatIds): Node {
  const theme = dataThemeOf[dataset.theme];
  const { start, end } = periodOf(release['guyub:temporal']);
  return {
    'dct:publisher': ref(ids.publisher),
    'dcat:contactPoint': ref(ids.contact),
    'dct:language': ref(languageOf.id),
    'dcat:keyword': release.keywords.map((keyword) => said(keyword, 'id')),
    'dcat:theme': refs([ids.theme(dataset.theme), ...(theme === undefined ? [] : [dataThemeId(theme)])]),
    'dct:spatial': ref(indonesia),
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': typed(start, 'xsd:date'),
      'dcat:endDate': typed(end, 'xsd:date'),
    },
    'dct:accrualPeriodicity': ref(frequencyOf(dataset.frequency)),
    'dct:accessRights': ref(openAccess),
    'dct:conformsTo': ref(standards.dataPackage.id),
    'dct:provenance': { '@type': 'dct:ProvenanceStatement', 'rdfs:label': said(originOf(release), 'id') },
    'prov:wasDerivedFrom': refs(release.sources.flatMap(({ path }) => (path === undefined ? [] : [path]))),
  };
}

function datasetNode(stored: CataloguedDataset, { urls }: CatalogueInput, ids: DcatIds): Node {
  const { dataset, releases, latest } = stored;
  return {
    '@id': ids.dataset(dataset.name),
    '@type': 'dcat:Dataset',
    'dct:title': both(dataset.title),
    'dct:description': both(dataset.summary),
    'dct:identifier': dataset.name,
    'dcat:version': latest.version,
    ...sharedMembers(stored, latest, ids),
    'dct:issued': typed(releases[0]?.created ?? latest.created, 'xsd:dateTime'),
    'dct:modified': typed(latest.created, 'xsd:dateTime'),
    'dcat:landingPage': ref(ids.page(urls.dataset(dataset.name))),
    'dcat:hasVersion': refs(releases.map(({ name, version }) => ids.release(name, version))),
    'dcat:hasCurrentVersion': ref(ids.release(latest.name, latest.version)),
  };
}

function releaseNode(
  release: Descriptor,
  previous: Descriptor | undefined,
  stored: CataloguedDataset,
  { urls, datasets }: CatalogueInput,
  ids: DcatIds,
): Node {
  const { name, version } = release;
  const doi = stored.dataset.doi?.[version];
  const isKnown = (other: { name: string; version: string }) =>
    datasets.some(({ releases }) => releases.some((found) => releaseId(found) === releaseId(other)));
  const related = new Set(
    release.resources
      .flatMap(({ schema }) => releasesReferred(schema))
      .filter(isKnown)
      .map((other) => ids.release(other.name, other.version)),
  );
  return {
    '@id': ids.release(name, version),
    '@type': 'dcat:Dataset',
    'dct:title': said(release.title, 'id'),
    'dct:description': said(release.description, 'id'),
    'dct:identifier': releaseId(release),
    ...(doi === undefined ? {} : doiMembers(doi)),
    'dcat:version': version,
    ...sharedMembers(stored, release, ids),
    'dct:issued': typed(release.created, 'xsd:dateTime'),
    'dct:modified': typed(release.created, 'xsd:dateTime'),
    'dcat:landingPage': ref(ids.page(urls.release(name, version))),
    'dcat:isVersionOf': ref(ids.dataset(name)),
    ...(previous === undefined ? {} : { 'dcat:previousVersion': ref(ids.release(name, previous.version)) }),
    ...(related.size === 0 ? {} : { 'dct:relation': refs([...related]) }),
  };
}

const doiMembers = (doi: string): Node => ({
  'adms:identifier': {
    '@type': 'adms:Identifier',
    'skos:notation': typed(doiAddress(doi), 'xsd:anyURI'),
    'adms:schemaAgency': 'DOI',
  },
});

/** Where the facts of a release come from, in a sentence. */
function originOf(release: Descriptor): string {
  const sources = release.sources.map(({ title, version }) => (version === undefined ? title : `${title}, ${version}`));
  const basis = release['guyub:legalBasis'];
  return `${basis === undefined ? '' : `Dasar: ${basis}. `}Sumber: ${sources.join('; ')}.`;
}
