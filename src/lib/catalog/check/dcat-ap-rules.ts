/**
 * What DCAT-AP 3.0.1 asks, and of what it recommends the members that we promise.
 * Source: https://semiceu.github.io/DCAT-AP/releases/3.0.1/
 */

/** Members that a node of a class must have. */
export const mandatory: Readonly<Record<string, readonly string[]>> = {
  'dcat:Catalog': [
    'dct:title',
    'dct:description',
    'dct:publisher',
    'dct:license',
    'dct:language',
    'dct:spatial',
    'dct:issued',
    'dct:modified',
    'dcat:themeTaxonomy',
    'foaf:homepage',
    'dcat:dataset',
  ],
  'dcat:Dataset': [
    'dct:title',
    'dct:description',
    'dct:identifier',
    'dct:publisher',
    'dcat:contactPoint',
    'dcat:keyword',
    'dcat:theme',
    'dct:spatial',
    'dct:language',
    'dcat:landingPage',
    'dcat:distribution',
  ],
  'dcat:Distribution': [
    'dct:title',
    'dcat:accessURL',
    'dct:format',
    'dcat:byteSize',
    'dct:rights',
    'dcatap:availability',
  ],
  'foaf:Agent': ['foaf:name'],
  'vcard:Organization': ['vcard:fn', 'vcard:hasEmail'],
  'skos:Concept': ['skos:prefLabel'],
  'skos:ConceptScheme': ['dct:title'],
  'spdx:Checksum': ['spdx:algorithm', 'spdx:checksumValue'],
  'dct:PeriodOfTime': ['dcat:startDate', 'dcat:endDate'],
  'adms:Identifier': ['skos:notation'],
};
/** Members that a release has beyond those of every dataset. */
export const ofRelease = ['dcat:version', 'dct:issued', 'dct:temporal', 'dct:accrualPeriodicity', 'dct:provenance'];
/** Members that a file has beyond those of every distribution. */
export const ofFile = ['dcat:downloadURL', 'spdx:checksum'];

/** The class of every node that a member leads to. */
export const ranges: Readonly<Record<string, string>> = {
  'adms:identifier': 'adms:Identifier',
  'dcat:contactPoint': 'vcard:Kind',
  'dcat:dataset': 'dcat:Dataset',
  'dcat:distribution': 'dcat:Distribution',
  'dcat:hasCurrentVersion': 'dcat:Dataset',
  'dcat:hasVersion': 'dcat:Dataset',
  'dcat:isVersionOf': 'dcat:Dataset',
  'dcat:landingPage': 'foaf:Document',
  'dcat:mediaType': 'dct:MediaType',
  'dcat:previousVersion': 'dcat:Dataset',
  'dcat:theme': 'skos:Concept',
  'dcat:themeTaxonomy': 'skos:ConceptScheme',
  'dcatap:availability': 'skos:Concept',
  'dct:accessRights': 'dct:RightsStatement',
  'dct:accrualPeriodicity': 'dct:Frequency',
  'dct:conformsTo': 'dct:Standard',
  'dct:format': 'dct:MediaTypeOrExtent',
  'dct:hasPart': 'dcat:Dataset',
  'dct:language': 'dct:LinguisticSystem',
  'dct:license': 'dct:LicenseDocument',
  'dct:provenance': 'dct:ProvenanceStatement',
  'dct:publisher': 'foaf:Agent',
  'dct:relation': 'dcat:Dataset',
  'dct:rights': 'dct:RightsStatement',
  'dct:spatial': 'dct:Location',
  'dct:temporal': 'dct:PeriodOfTime',
  'foaf:homepage': 'foaf:Document',
  'foaf:page': 'foaf:Document',
  'skos:inScheme': 'skos:ConceptScheme',
  'spdx:algorithm': 'spdx:ChecksumAlgorithm',
  'spdx:checksum': 'spdx:Checksum',
};

/** The datatype of every literal of a member. */
export const datatypes: Readonly<Record<string, string>> = {
  'dcat:byteSize': 'xsd:nonNegativeInteger',
  'dcat:endDate': 'xsd:date',
  'dcat:startDate': 'xsd:date',
  'dct:issued': 'xsd:dateTime',
  'dct:modified': 'xsd:dateTime',
  'spdx:checksumValue': 'xsd:hexBinary',
};

/** Members that a node has once at most. */
export const single = [
  'dcat:byteSize',
  'dcat:endDate',
  'dcat:mediaType',
  'dcat:startDate',
  'dcat:version',
  'dct:accessRights',
  'dct:accrualPeriodicity',
  'dct:format',
  'dct:issued',
  'dct:license',
  'dct:modified',
  'dct:publisher',
  'dcatap:availability',
  'foaf:homepage',
  'spdx:algorithm',
  'spdx:checksum',
  'spdx:checksumValue',
];
