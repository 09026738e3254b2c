import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tableFile } from '../../src/lib/distribution/format.ts';
import type { Field } from '../../src/lib/package/field.ts';
import { duck } from './duck.ts';
import { publishedReleases } from './published.ts';
import { asText, csvRows, textDifferences } from './texts.ts';

/** Every GeoJSON, read as RFC 7946 writes it, against the CSV. */
const database = duck();

interface Feature {
  readonly type: string;
  readonly id?: string;
  readonly geometry: { readonly type: string; readonly coordinates: number[] } | null;
  readonly properties: Record<string, unknown>;
}

const hasPlace = (fields: readonly Field[]): boolean =>
  fields.some(({ type }) => type === 'geojson') ||
  ['lintang', 'bujur'].every((name) => fields.some((field) => field.name === name));
const tables = publishedReleases().flatMap(({ title, release, file }) =>
  release.resources.map((resource) => [`${title}, ${resource.name}.geojson`, { resource, file }] as const),
);
const onMap = tables.filter(([, { resource }]) => hasPlace(resource.schema.fields));

test('a table with points or polygons has a GeoJSON, and no other has', () => {
  expect(onMap.length).toBeGreaterThan(0);
  const has = tables.filter(([, { resource, file }]) => existsSync(file(tableFile(resource.name, 'geojson'))));
  expect(has.map(([title]) => title)).toEqual(onMap.map(([title]) => title));
});

test.each(onMap)('%s: features with the rows of the CSV', async (_title, { resource, file }) => {
  const { fields, primaryKey } = resource.schema;
  const collection = JSON.parse(readFileSync(file(tableFile(resource.name, 'geojson')), 'utf8')) as {
    type: string;
    features: Feature[];
    crs?: unknown;
  };
  expect(collection.type).toBe('FeatureCollection');
  expect(collection.crs).toBeUndefined();
  expect(collection.features.filter(({ type }) => type !== 'Feature')).toEqual([]);
  const [key] = primaryKey;
  const found = collection.features.map(({ id, geometry, properties }) =>
    fields.map(({ name, type }) => {
      if (type === 'geojson') return asText(geometry);
      if (name === key) return asText(id);
      const isPoint = !(name in properties) && (name === 'lintang' || name === 'bujur');
      if (!isPoint) return asText(properties[name]);
      return geometry === null ? null : asText(geometry.coordinates[name === 'bujur' ? 0 : 1]);
    }),
  );
  const expected = await csvRows(database, file(tableFile(resource.name, 'csv')), fields);
  expect(textDifferences(expected, found, fields)).toEqual([]);
});
