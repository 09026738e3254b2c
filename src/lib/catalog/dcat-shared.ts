import { formatInfo, tableFormats } from '../distribution/format.ts';
import type { CatalogueInput } from './catalogue-input.ts';
import { sha256Algorithm } from './dcat-distribution.ts';
import type { DcatIds } from './dcat-ids.ts';
import { licenceAddress } from './licence.ts';
import { both, ref, said } from './node.ts';
import type { Node } from './node.ts';
import {
  availability,
  dataThemeId,
  dataThemeOf,
  dataThemes,
  dataThemeScheme,
  formatId,
  frequencyOf,
  ianaMediaType,
  indonesia,
  isRegistered,
  languageOf,
  licenceId,
  openAccess,
  standards,
  themes,
} from './vocabulary.ts';

/** What datasets and files name in common: publisher, contact, pages, and the codes of lists, each with its type. */
export const sharedNodes = (input: CatalogueInput, ids: DcatIds): Node[] => [
  { '@id': ids.publisher, '@type': 'foaf:Agent', 'foaf:name': input.catalog.publisher },
  {
    '@id': ids.contact,
    '@type': ['vcard:Organization', 'vcard:Kind'],
    'vcard:fn': input.catalog.publisher,
    'vcard:hasEmail': ref(`mailto:${input.catalog.contact}`),
  },
  ...pages(input).map((href): Node => ({ '@id': ids.page(href), '@type': 'foaf:Document' })),
  ...themeNodes(input, ids),
  {
    '@id': indonesia,
    '@type': 'dct:Location',
    'skos:prefLabel': [said('Indonesia', 'id'), said('Indonesia', 'en')],
  },
  { '@id': languageOf.id, '@type': 'dct:LinguisticSystem', 'skos:prefLabel': said('Indonesian', 'en') },
  { '@id': languageOf.en, '@type': 'dct:LinguisticSystem', 'skos:prefLabel': said('English', 'en') },
  { '@id': openAccess, '@type': 'dct:RightsStatement', 'rdfs:label': said('public', 'en') },
  ...Object.values(availability).map(({ id, en, name }): Node => ({
    '@id': id,
    '@type': 'skos:Concept',
    'skos:prefLabel': [said(name, 'id'), said(en, 'en')],
  })),
  ...unique(input.datasets.map(({ dataset }) => frequencyOf(dataset.frequency))).map((id): Node => ({
    '@id': id,
    '@type': 'dct:Frequency',
  })),
  ...licenceNodes(input),
  ...Object.values(standards).map(({ id, title }): Node => ({
    '@id': id,
    '@type': 'dct:Standard',
    'dct:title': title,
  })),
  ...formatNodes(),
  { '@id': sha256Algorithm, '@type': 'spdx:ChecksumAlgorithm' },
];

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();

const pages = ({ urls, datasets }: CatalogueInput): string[] => [
  urls.home(),
  urls.datasets(),
  urls.dataUse(),
  ...datasets.flatMap(({ dataset, releases }) => [
    urls.dataset(dataset.name),
    ...releases.map(({ name, version }) => urls.release(name, version)),
  ]),
];

function themeNodes({ datasets }: CatalogueInput, ids: DcatIds): Node[] {
  const used = [...new Set(datasets.map(({ dataset }) => dataset.theme))];
  const european = [...new Set(used.flatMap((theme) => dataThemeOf[theme] ?? []))];
  return [
    {
      '@id': ids.themes,
      '@type': 'skos:ConceptScheme',
      'dct:title': both({ id: 'Tema dataset Guyub', en: 'Themes of the datasets of Guyub' }),
    },
    { '@id': dataThemeScheme, '@type': 'skos:ConceptScheme', 'dct:title': said('Data theme', 'en') },
    ...used.map((theme): Node => ({
      '@id': ids.theme(theme),
      '@type': 'skos:Concept',
      'skos:prefLabel': both(themes[theme]),
      'skos:inScheme': ref(ids.themes),
    })),
    ...european.map((theme): Node => ({
      '@id': dataThemeId(theme),
      '@type': 'skos:Concept',
      'skos:prefLabel': said(dataThemes[theme], 'en'),
      'skos:inScheme': ref(dataThemeScheme),
    })),
  ];
}

function licenceNodes({ datasets }: CatalogueInput): Node[] {
  const licences = [
    {
      name: 'CC-BY-4.0',
      title: 'Creative Commons Atribusi 4.0 Internasional',
      path: 'https://creativecommons.org/licenses/by/4.0/',
    },
    ...datasets.flatMap(({ releases }) => releases.flatMap(({ licenses }) => licenses)),
  ];
  const byId = new Map(licences.map((licence) => [licenceId(licence.name, licenceAddress(licence)), licence]));
  return [...byId].map(([id, licence]) => ({
    '@id': id,
    '@type': 'dct:LicenseDocument',
    'dct:title': said(licence.title, 'id'),
    'dct:identifier': licence.name,
    'rdfs:seeAlso': ref(licenceAddress(licence)),
  }));
}

/** Formats and media types of files; one address may stand for both. */
function formatNodes(): Node[] {
  const types = new Map<string, { kinds: Set<string>; label: string }>();
  const add = (id: string, kind: string, label: string) => {
    const known = types.get(id) ?? { kinds: new Set(), label };
    known.kinds.add(kind);
    types.set(id, known);
  };
  const formats = [
    ...tableFormats.map((format) => ({ id: (type: string) => formatId(format, type), ...formatInfo[format] })),
    { id: (type: string) => formatId('zip', type), mediaType: 'application/zip', label: 'ZIP' },
    { id: ianaMediaType, mediaType: 'application/vnd.sqlite3', label: 'SQLite' },
  ];
  for (const { id, mediaType, label } of formats) {
    add(id(mediaType), 'dct:MediaTypeOrExtent', label);
    if (isRegistered(mediaType)) add(ianaMediaType(mediaType), 'dct:MediaType', mediaType);
  }
  return [...types].map(([id, { kinds, label }]) => ({ '@id': id, '@type': [...kinds], 'rdfs:label': label }));
}
