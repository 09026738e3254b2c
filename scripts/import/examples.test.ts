import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { descriptorSchema } from '../../src/lib/package/descriptor.ts';
import { isVersion } from '../../src/lib/package/version.ts';
import { readRows } from '../../src/lib/table/read.ts';

const data = join(import.meta.dirname, '../../data');
const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
const releases = folders(data)
  .flatMap((dataset) =>
    folders(join(data, dataset))
      .filter(isVersion)
      .map((version) => `${dataset}/${version}`),
  )
  .filter((release) => existsSync(join(data, release, 'datapackage.json')));

test('there are releases to look into', () => {
  expect(releases).toEqual(
    expect.arrayContaining([
      'angka/1.0.0',
      'katalog/1.0.0',
      'lembaga/1.0.0',
      'peraturan/1.0.0',
      'program/1.0.0',
      'rujukan/1.0.0',
    ]),
  );
});

describe.each(releases)('release %s', (release) => {
  const read = (file: string) => readFileSync(join(data, release, file), 'utf8');
  const { resources } = descriptorSchema.parse(JSON.parse(read('datapackage.json')));

  test.each(resources.map((resource) => ({ resource, name: resource.name })))(
    'every example of $name is a value of its column',
    ({ resource }) => {
      const rows = readRows(resource.schema.fields, resource.format, read(resource.path));
      // An outline is too long to be its own example: the example shows its form.
      const shown = resource.schema.fields.filter(({ type }) => type !== 'geojson');
      const madeUp = shown.filter(({ name, example }) => !rows.some((row) => String(row[name]) === example));
      expect(madeUp.map(({ name, example }) => `${name}: ${example}`)).toEqual([]);
    },
  );
});
