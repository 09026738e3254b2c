import { tableFile } from '../distribution/format.ts';
import type { Descriptor, Resource } from '../package/descriptor.ts';
import type { Field } from '../package/field.ts';
import { publisherOf } from '../package/publisher.ts';
import { document, releaseId } from './document.ts';
import { referencesInside } from './keys.ts';
import { licenceLinks } from './licence.ts';

export const csvwContext = 'http://www.w3.org/ns/csvw';

/**
 * The CSV of a table as CSV on the Web (`<table>.csv-metadata.json`, the name that the standard looks for beside the file).
 * Sealed by bytes: made from the release alone, with relative links. Of the foreign keys it holds those that lead to the
 * table itself: a key to another table would need both in one group (5.5.2.1), and `datapackage.json` has them all.
 * Source: https://www.w3.org/TR/tabular-metadata/
 */
export function csvwMetadata(release: Descriptor, resource: Resource): string {
  const { name, title, description, schema } = resource;
  const url = tableFile(name, 'csv');
  return document({
    '@context': [csvwContext, { '@language': 'id' }],
    url,
    'dc:title': title,
    'dc:description': description,
    'dc:identifier': `${releaseId(release)}/${url}`,
    'dc:isPartOf': { '@id': 'datapackage.json' },
    'dc:publisher': publisherOf(release),
    'dc:issued': { '@value': release.created.slice(0, 10), '@type': 'xsd:date' },
    'dc:license': release.licenses.flatMap(licenceLinks).map((link) => ({ '@id': link })),
    'dc:rights': release['guyub:attribution'],
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      lineTerminators: ['\n'],
    },
    tableSchema: {
      null: '',
      columns: schema.fields.map(columnOf),
      primaryKey: schema.primaryKey.length === 1 ? schema.primaryKey[0] : schema.primaryKey,
      ...foreignKeysOf(resource),
    },
  });
}

function foreignKeysOf({ name, schema }: Resource) {
  const keys = referencesInside(schema).filter(({ resource }) => resource === name);
  if (keys.length === 0) return {};
  const names = (all: readonly string[]) => (all.length === 1 ? all[0] : all);
  return {
    foreignKeys: keys.map(({ columns }) => ({
      columnReference: names(columns.map(({ column }) => column)),
      reference: { resource: tableFile(name, 'csv'), columnReference: names(columns.map(({ to }) => to)) },
    })),
  };
}

function columnOf(field: Field) {
  const { name, title, description, constraints = {}, 'guyub:unit': unit } = field;
  return {
    name,
    // The first is what stands in the header: a validator compares the two.
    titles: [name, title],
    'dc:description': description,
    ...(unit === undefined ? {} : { 'schema:unitText': unit }),
    datatype: datatypeOf(field),
    required: constraints.required === true,
  };
}

const bases: Readonly<Record<Field['type'], string>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  year: 'gYear',
  geojson: 'json',
};

/** The datatype of a column: its base alone, or with the bounds and the pattern that its cells keep. */
function datatypeOf({ type, format, constraints = {} }: Field) {
  const base = format === 'uri' ? 'anyURI' : bases[type];
  const { pattern, enum: values, minimum, maximum, minLength, maxLength } = constraints;
  const isText = type === 'string';
  // Bounds of a year are written as years are: text.
  const bound = (value: number | undefined) => (type === 'year' && value !== undefined ? String(value) : value);
  const facets = {
    format: isText ? expressionOf(pattern, values) : type === 'boolean' ? 'true|false' : undefined,
    minimum: bound(minimum),
    maximum: bound(maximum),
    minLength: isText ? minLength : undefined,
    maxLength: isText ? maxLength : undefined,
  };
  const kept = Object.entries(facets).filter(([, value]) => value !== undefined);
  return kept.length === 0 ? base : { base, ...Object.fromEntries(kept) };
}

/** CSVW has no list of values: for text, a regular expression (ECMAScript's) says the same. */
function expressionOf(pattern: string | undefined, values: readonly (string | number)[] | undefined) {
  if (values !== undefined)
    return `^(?:${values.map((value) => String(value).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')})$`;
  return pattern === undefined ? undefined : `^(?:${pattern})$`;
}
