import { formatInfo, tableFile } from '../distribution/format.ts';
import { citationWithoutAddress } from '../package/citation.ts';
import type { Descriptor, Resource, TableSchema } from '../package/descriptor.ts';
import type { Field } from '../package/field.ts';
import { publisherOf } from '../package/publisher.ts';
import { croissantContext, croissantProfile } from './croissant-context.ts';
import { document, releaseId } from './document.ts';
import { referencesInside } from './keys.ts';
import { licenceLinks } from './licence.ts';

/** Size and hash of a file of the release, by its name. @throws Error where the release has no such file */
export type FileMeasure = (name: string) => { readonly bytes: number; readonly sha256: string };

/**
 * A release as Croissant 1.1 (`croissant.json`), for tools of machine learning: its CSV files, and a record set a table.
 * Sealed by bytes: made from the release alone, with links that start at the file's own folder.
 * Source: http://mlcommons.org/croissant/1.1
 */
export function croissant(release: Descriptor, files: FileMeasure): string {
  const publisher = { '@type': 'sc:Organization', name: publisherOf(release) };
  return document({
    '@context': croissantContext,
    '@type': 'sc:Dataset',
    conformsTo: croissantProfile,
    name: release.name,
    alternateName: release.title,
    description: release.description,
    url: './',
    identifier: releaseId(release),
    version: release.version,
    datePublished: release.created.slice(0, 10),
    license: release.licenses.flatMap(licenceLinks),
    creditText: release['guyub:attribution'],
    citeAs: citationWithoutAddress({ release, publisher: publisherOf(release) }, 'id'),
    creator: publisher,
    publisher,
    keywords: release.keywords,
    inLanguage: 'id',
    isLiveDataset: false,
    temporalCoverage: release['guyub:temporal'],
    isBasedOn: release.sources.flatMap(({ path }) => (path === undefined ? [] : [path])),
    distribution: release.resources.map(({ name, title }) => fileObject(name, title, files)),
    recordSet: release.resources.map(recordSet),
  });
}

function fileObject(table: string, title: string, files: FileMeasure) {
  const name = tableFile(table, 'csv');
  const { bytes, sha256 } = files(name);
  return {
    '@type': 'cr:FileObject',
    '@id': name,
    name,
    description: title,
    contentUrl: name,
    contentSize: `${bytes} B`,
    encodingFormat: formatInfo.csv.mediaType,
    sha256,
  };
}

const fieldId = (table: string, field: string): string => `${table}/${field}`;
const reference = (id: string) => ({ '@id': id });

function recordSet({ name, title, description, schema }: Resource) {
  const key = schema.primaryKey.map((field) => reference(fieldId(name, field)));
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    description: `${title}. ${description}`,
    key: key.length === 1 ? key[0] : key,
    field: schema.fields.map((field) => fieldOf(name, field, schema)),
  };
}

function fieldOf(table: string, field: Field, schema: TableSchema) {
  const target = referenceOf(table, field.name, schema);
  return {
    '@type': 'cr:Field',
    '@id': fieldId(table, field.name),
    name: field.name,
    description: `${field.title}. ${field.description}`,
    dataType: dataTypeOf(field),
    source: { fileObject: reference(tableFile(table, 'csv')), extract: { column: field.name } },
    ...(target === undefined ? {} : { references: reference(target) }),
  };
}

/** The field of another record set that a field's values come from; the first, since the loaders take one. */
const referenceOf = (table: string, name: string, schema: TableSchema): string | undefined =>
  referencesInside(schema)
    .filter(({ resource }) => resource !== table)
    .flatMap(({ resource, columns }) =>
      columns.filter(({ column }) => column === name).map(({ to }) => fieldId(resource, to)),
    )[0];

const dataTypes: Readonly<Record<Field['type'], string | readonly string[]>> = {
  string: 'sc:Text',
  integer: 'sc:Integer',
  number: 'sc:Float',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
  // schema.org has no type for a year alone.
  year: 'sc:Integer',
  geojson: ['sc:Text', 'sc:GeoShape'],
};
const dataTypeOf = ({ type, format }: Field) => (format === 'uri' ? 'sc:URL' : dataTypes[type]);
