/** Version of Croissant that our documents follow. */
export const croissantProfile = 'http://mlcommons.org/croissant/1.1';

const croissantTerms = [
  'annotation',
  'arrayShape',
  'citeAs',
  'column',
  'containedIn',
  'equivalentProperty',
  'excludes',
  'extract',
  'field',
  'fileObject',
  'fileProperty',
  'fileSet',
  'format',
  'includes',
  'isArray',
  'isLiveDataset',
  'jsonPath',
  'key',
  'md5',
  'parentField',
  'path',
  'readLines',
  'recordSet',
  'references',
  'regex',
  'repeated',
  'replace',
  'samplingRate',
  'sdVersion',
  'separator',
  'source',
  'subField',
  'transform',
  'unArchive',
  'value',
];

/**
 * The JSON-LD context of a Croissant document, whole, so that nothing has to be fetched to read it. The terms are those of
 * the specification's appendix 1 and of the reference loader, which warns of one that is missing; schema.org is named with
 * https, as that loader does. Texts are Indonesian.
 */
export const croissantContext = {
  '@language': 'id',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  dct: 'http://purl.org/dc/terms/',
  conformsTo: 'dct:conformsTo',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  examples: { '@id': 'cr:examples', '@type': '@json' },
  description: { '@container': '@language' },
  name: { '@container': '@language' },
  ...Object.fromEntries(croissantTerms.map((term) => [term, `cr:${term}`])),
};
