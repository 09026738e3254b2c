import { partitionColumn } from '../distribution/partition.ts';
import type { Descriptor, Resource } from '../package/descriptor.ts';
import type { CatalogueInput } from './catalogue-input.ts';
import type { DcatIds } from './dcat-ids.ts';
import { licenceAddress } from './licence.ts';
import { ref, said, typed } from './node.ts';
import type { Node } from './node.ts';
import type { CataloguedFile, DataFile, ReleaseContents } from './published-files.ts';
import { availability, formatId, ianaMediaType, isRegistered, languageOf, licenceId, standards } from './vocabulary.ts';

/** The algorithm of every checksum, by its name in the vocabulary of SPDX. */
export const sha256Algorithm = 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256';

/** A distribution a file of data, and one for a table that lies cut by province. */
export function distributionNodes(
  release: Descriptor,
  { data, parts }: ReleaseContents,
  input: CatalogueInput,
  ids: DcatIds,
  lasts: keyof typeof availability,
  folder: string,
): Node[] {
  const shared = sharedMembers(release, lasts);
  const files = data.map((file): Node => {
    const address = ids.page(input.urls.file(file.path));
    return {
      '@id': ids.distribution(file.path),
      '@type': 'dcat:Distribution',
      'dct:title': said(`${file.resource?.title ?? release.title} (${file.label})`, 'id'),
      'dct:description': said(file.resource?.description ?? 'Rilis ini dalam satu berkas.', 'id'),
      'dcat:accessURL': ref(address),
      'dcat:downloadURL': ref(address),
      'dct:format': ref(formatId(file.format, file.mediaType)),
      ...(isRegistered(file.mediaType) ? { 'dcat:mediaType': ref(ianaMediaType(file.mediaType)) } : {}),
      'dcat:byteSize': typed(String(file.bytes), 'xsd:nonNegativeInteger'),
      'spdx:checksum': checksum(file.sha256),
      ...conformsTo(file),
      ...shared,
    };
  });
  const [cut] = release.resources;
  return parts.length === 0 || cut === undefined
    ? files
    : [...files, { ...partsNode(cut, parts, input, ids, folder), ...shared }];
}

export const checksum = (sha256: string): Node => ({
  '@type': 'spdx:Checksum',
  'spdx:algorithm': ref(sha256Algorithm),
  'spdx:checksumValue': typed(sha256, 'xsd:hexBinary'),
});

function sharedMembers(release: Descriptor, lasts: keyof typeof availability): Node {
  const [licence] = release.licenses;
  return {
    ...(licence === undefined ? {} : { 'dct:license': ref(licenceId(licence.name, licenceAddress(licence))) }),
    'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': said(release['guyub:attribution'], 'id') },
    'dct:language': ref(languageOf.id),
    'dct:issued': typed(release.created, 'xsd:dateTime'),
    'dct:modified': typed(release.created, 'xsd:dateTime'),
    'dcatap:availability': ref(availability[lasts].id),
  };
}

function conformsTo({ format }: DataFile): Node {
  if (format === 'csv') return { 'dct:conformsTo': ref(standards.csv.id) };
  if (format === 'geojson') return { 'dct:conformsTo': ref(standards.geojson.id) };
  return format === 'zip' ? { 'dct:conformsTo': ref(standards.dataPackage.id) } : {};
}

/** The table cut by province: many files, so that there is no one to download; the page tells how to read them. */
function partsNode(
  { title, description }: Resource,
  parts: readonly CataloguedFile[],
  { urls }: CatalogueInput,
  ids: DcatIds,
  folder: string,
): Node {
  const mediaType = 'application/vnd.apache.parquet';
  return {
    '@id': ids.distribution(`${folder}partisi/`),
    '@type': 'dcat:Distribution',
    'dct:title': said(`${title} (Parquet per provinsi)`, 'id'),
    'dct:description': said(
      `${description} ${parts.length} berkas, satu setiap ${partitionColumn}, seperti dibaca DuckDB, Spark, dan Trino.`,
      'id',
    ),
    'dcat:accessURL': ref(ids.page(urls.dataUse())),
    'dct:format': ref(formatId('parquet', mediaType)),
    'dcat:mediaType': ref(ianaMediaType(mediaType)),
    'dcat:byteSize': typed(String(parts.reduce((sum, { bytes }) => sum + bytes, 0)), 'xsd:nonNegativeInteger'),
  };
}
