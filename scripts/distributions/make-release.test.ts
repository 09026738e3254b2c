import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TableCodec } from '../../src/lib/distribution/codec.ts';
import { codecs } from '../../src/lib/distribution/codecs.ts';
import { descriptorSchema } from '../../src/lib/package/descriptor.ts';
import { readRows } from '../../src/lib/table/read.ts';
import { exampleFiles } from '../../tests/fixtures/example-data.ts';
import { fileMaker } from './made-files.ts';
import { writeTable } from './make-release.ts';

const files = exampleFiles();
const release = descriptorSchema.parse(JSON.parse(files['tempat/1.0.0/datapackage.json'] ?? ''));
const [resource] = release.resources;
if (resource === undefined) throw new Error('the example has a table');
const rows = readRows(resource.schema.fields, 'csv', files['tempat/1.0.0/tempat.csv'] ?? '');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guyub-table-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a format that eats a zero stops the build: it names file, row, field, and both values; nothing is written', async () => {
  const eats: TableCodec = {
    ...codecs.ndjson,
    write: (table) =>
      codecs.ndjson.write({
        ...table,
        rows: table.rows.map((row) => (row['kode'] === '99.10' ? { ...row, kode: '99.1' } : row)),
      }),
  };
  const maker = fileMaker(folder);
  const writing = writeTable(eats, 'tempat.ndjson', { release, resource, rows }, maker);
  await expect(writing).rejects.toThrow(/tempat\/1\.0\.0\/tempat\.ndjson.*99\.10.*kode.*"99\.10".*"99\.1"/);
  expect(readdirSync(folder)).toEqual([]);
  expect(maker.files).toEqual([]);
});
test('a table that comes back as it was is written and measured, with the hash of its rows where its bytes may differ', async () => {
  const maker = fileMaker(folder);
  await writeTable(codecs.ndjson, 'tempat.ndjson', { release, resource, rows }, maker);
  await writeTable(codecs.parquet, 'tempat.parquet', { release, resource, rows }, maker);
  expect(maker.files.map(({ path, rows: count }) => [path, count])).toEqual([
    ['tempat.ndjson', 3],
    ['tempat.parquet', 3],
  ]);
  expect(maker.files[0]?.content).toBeUndefined();
  expect(maker.files[1]?.content).toBe(maker.files[0]?.sha256);
});
