import type { CatalogueInput } from './catalogue-input.ts';
import { releaseSpan } from './catalogue-input.ts';
import { databaseNodes } from './dcat-database.ts';
import { datasetNodes } from './dcat-dataset.ts';
import { dcatIds } from './dcat-ids.ts';
import { both, ref, refs, said, typed } from './node.ts';
import type { Node } from './node.ts';
import { sharedNodes } from './dcat-shared.ts';
import { graphDocument } from './document.ts';
import { dataThemeScheme, indonesia, languageOf, licenceId, standards } from './vocabulary.ts';

/** Names in the document; written out, so that nothing has to be fetched to read it. */
const context = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/**
 * The catalogue as DCAT-AP 3.0.1 (`/katalog.jsonld`), a flat graph: every node that another names is described and typed
 * in it, as the profile's shapes ask. A dataset has its latest files and leads to its releases; a release has its own
 * files for ever. The database of all datasets is a dataset of its own. Slices by place are in no catalogue: they are
 * parts of a release, not another form of it.
 * Source: https://semiceu.github.io/DCAT-AP/releases/3.0.1/
 */
export function dcatCatalog(input: CatalogueInput): string {
  const { datasets } = input;
  const ids = dcatIds(input);
  const found = [...datasets.flatMap((dataset) => datasetNodes(dataset, input, ids)), ...databaseNodes(input, ids)];
  const described = found.flatMap((node) => (node['@type'] === 'dcat:Dataset' ? [String(node['@id'])] : []));
  return graphDocument(context, [catalogueNode(input, described), ...found, ...sharedNodes(input, ids)]);
}

function catalogueNode(input: CatalogueInput, described: readonly string[]): Node {
  const { catalog, datasets } = input;
  const ids = dcatIds(input);
  const { first, last } = releaseSpan(datasets);
  return {
    '@id': ids.catalogue,
    '@type': 'dcat:Catalog',
    'dct:title': both(catalog.title),
    'dct:description': both(catalog.description),
    'dct:publisher': ref(ids.publisher),
    'dcat:contactPoint': ref(ids.contact),
    'dct:license': ref(licenceId('CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/')),
    'dct:rights': {
      '@type': 'dct:RightsStatement',
      'rdfs:label': said('Lisensi ini untuk keterangan dalam katalog. Lisensi data disebut pada setiap dataset.', 'id'),
    },
    'dct:language': refs([languageOf.id, languageOf.en]),
    'dct:spatial': ref(indonesia),
    'dct:issued': typed(first, 'xsd:dateTime'),
    'dct:modified': typed(last, 'xsd:dateTime'),
    'dct:conformsTo': ref(standards.dcatAp.id),
    'dcat:themeTaxonomy': refs([ids.themes, dataThemeScheme]),
    'foaf:homepage': ref(ids.page(input.urls.home())),
    'dcat:landingPage': ref(ids.page(input.urls.datasets())),
    'dcat:dataset': refs(described),
  };
}
