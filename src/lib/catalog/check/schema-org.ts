import { isAddress, isDate, itemsOf, membersOf, missingMembers, unless } from './members.ts';

/** What dataset search engines ask of a schema.org Dataset, and what we promise beyond it. */
export function checkSchemaOrg(at: string, value: unknown): string[] {
  const dataset = membersOf(value);
  const description = dataset['description'];
  const length = typeof description === 'string' ? description.length : 0;
  return [
    ...unless(dataset['@type'] === 'Dataset', `${at}: @type is not Dataset`),
    ...missingMembers(at, dataset, [
      '@context',
      'name',
      'description',
      'url',
      'creator',
      'publisher',
      'license',
      'keywords',
      'identifier',
      'version',
      'datePublished',
      'spatialCoverage',
      'temporalCoverage',
      'variableMeasured',
      'isAccessibleForFree',
      'includedInDataCatalog',
      'distribution',
    ]),
    ...unless(length >= 50 && length <= 5000, `${at}: description has ${length} characters, not 50 to 5,000`),
    ...unless(isDate(dataset['datePublished']), `${at}: datePublished is no day`),
    ...itemsOf(dataset['license']).flatMap((licence) =>
      unless(isAddress(licence), `${at}: license "${String(licence)}" is no address`),
    ),
    ...itemsOf(dataset['variableMeasured']).flatMap((variable, i) =>
      missingMembers(`${at}: variableMeasured.${i}`, membersOf(variable), ['name', 'description']),
    ),
    ...itemsOf(dataset['distribution']).flatMap((item, i) => checkDownload(`${at}: distribution.${i}`, item)),
  ];
}

function checkDownload(at: string, value: unknown): string[] {
  const download = membersOf(value);
  return [
    ...missingMembers(at, download, ['name', 'encodingFormat', 'contentSize', 'sha256']),
    ...unless(download['@type'] === 'DataDownload', `${at}: @type is not DataDownload`),
    ...unless(isAddress(download['contentUrl']), `${at}: contentUrl is no address`),
  ];
}

/** Faults of a schema.org DataCatalog: every dataset of the catalogue is named in it. */
export function checkSchemaOrgCatalog(at: string, value: unknown, datasets: number): string[] {
  const catalog = membersOf(value);
  const named = itemsOf(catalog['dataset']);
  return [
    ...unless(catalog['@type'] === 'DataCatalog', `${at}: @type is not DataCatalog`),
    ...missingMembers(at, catalog, ['@context', 'name', 'description', 'url', 'publisher', 'license', 'inLanguage']),
    ...unless(named.length === datasets, `${at}: dataset has ${named.length} of ${datasets} datasets`),
    ...named.flatMap((dataset, i) =>
      missingMembers(`${at}: dataset.${i}`, membersOf(dataset), ['@type', 'name', 'description', 'url', 'license']),
    ),
  ];
}
