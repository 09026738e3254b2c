import { paths } from '../site/urls.ts';
import type { CatalogueInput } from './catalogue-input.ts';
import { releaseSpan } from './catalogue-input.ts';
import { checksum } from './dcat-distribution.ts';
import type { DcatIds } from './dcat-ids.ts';
import { both, ref, refs, said, typed } from './node.ts';
import type { Node } from './node.ts';
import { availability, ianaMediaType, indonesia, languageOf, openAccess } from './vocabulary.ts';

const mediaType = 'application/vnd.sqlite3';

/** The database of all latest releases: a dataset that has them as parts. None where it was not published. */
export function databaseNodes({ manifest, datasets, urls }: CatalogueInput, ids: DcatIds): Node[] {
  const file = manifest[paths.database];
  if (file === undefined) return [];
  const { last } = releaseSpan(datasets);
  const address = ids.page(urls.database());
  const licences = [...new Set(datasets.flatMap(({ latest }) => latest.licenses.map(({ title }) => title)))];
  const distribution = ids.distribution(paths.database);
  return [
    {
      '@id': ids.database,
      '@type': 'dcat:Dataset',
      'dct:title': both({
        id: 'Semua dataset Guyub dalam satu basis data',
        en: 'All datasets of Guyub in one database',
      }),
      'dct:description': both({
        id: 'Rilis terbaru semua dataset dalam satu berkas SQLite: bertipe, berkunci, dan berindeks.',
        en: 'The latest releases of all datasets in one SQLite file: typed, keyed and indexed.',
      }),
      'dct:identifier': 'guyub.sqlite',
      'dct:publisher': ref(ids.publisher),
      'dcat:contactPoint': ref(ids.contact),
      'dct:language': ref(languageOf.id),
      'dct:spatial': ref(indonesia),
      'dct:accessRights': ref(openAccess),
      'dcat:theme': refs([...new Set(datasets.map(({ dataset }) => ids.theme(dataset.theme)))]),
      'dcat:keyword': [said('SQLite', 'id'), said('basis data', 'id')],
      'dct:modified': typed(last, 'xsd:dateTime'),
      'dcat:landingPage': ref(ids.page(urls.datasets())),
      'foaf:page': ref(ids.page(urls.dataUse())),
      'dct:hasPart': refs(datasets.map(({ latest }) => ids.release(latest.name, latest.version))),
      'dcat:distribution': ref(distribution),
    },
    {
      '@id': distribution,
      '@type': 'dcat:Distribution',
      'dct:title': said('Semua dataset (SQLite)', 'id'),
      'dcat:accessURL': ref(address),
      'dcat:downloadURL': ref(address),
      'dct:format': ref(ianaMediaType(mediaType)),
      'dcat:mediaType': ref(ianaMediaType(mediaType)),
      'dcat:byteSize': typed(String(file.bytes), 'xsd:nonNegativeInteger'),
      'spdx:checksum': checksum(file.sha256),
      'dct:rights': {
        '@type': 'dct:RightsStatement',
        'rdfs:label': said(`Setiap tabel mengikuti lisensi datasetnya: ${licences.join('; ')}.`, 'id'),
      },
      'dct:language': ref(languageOf.id),
      'dct:modified': typed(last, 'xsd:dateTime'),
      'dcatap:availability': ref(availability.available.id),
    },
  ];
}
