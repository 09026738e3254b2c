import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { codecs } from '../../src/lib/distribution/codecs.ts';
import { zipFiles } from '../../src/lib/distribution/zip.ts';
import { descriptorSchema } from '../../src/lib/package/descriptor.ts';
import { readRows } from '../../src/lib/table/read.ts';
import { exampleFiles } from '../../tests/fixtures/example-data.ts';
import { fileMaker } from '../distributions/made-files.ts';
import { makeRelease } from '../distributions/make-release.ts';
import { filesBelow } from '../files-below.ts';
import { readSite } from '../published/read-site.ts';
import { contentFaults } from './contents.ts';

vi.setConfig({ testTimeout: 60_000 });
const files = exampleFiles();
const release = descriptorSchema.parse(JSON.parse(files['tempat/1.0.0/datapackage.json'] ?? ''));
const folder = 'data/tempat/1.0.0';
const before = process.env['DATA_DIR'];
let made: string;
let root: string;
beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'guyub-contents-'));
  process.env['DATA_DIR'] = join(made, 'source');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(made, 'source', path)), { recursive: true });
    writeFileSync(join(made, 'source', path), text);
  }
  await makeRelease(release, undefined, fileMaker(join(made, 'site', folder)));
});
afterAll(() => {
  if (before === undefined) delete process.env['DATA_DIR'];
  else process.env['DATA_DIR'] = before;
  rmSync(made, { recursive: true });
});
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guyub-contents-'));
  cpSync(join(made, 'site'), root, { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});
const replace = (file: string, content: string | Uint8Array) => {
  writeFileSync(join(root, folder, file), content);
};
async function check(): Promise<string[]> {
  const { published, faults } = await readSite(root, filesBelow(root));
  return [...faults, ...contentFaults(root, published.files)];
}

test('a release as it was made has no fault', async () => {
  expect(await check()).toEqual([]);
});
test.each(['xlsx', 'parquet'] as const)('%s with another value is named', async (format) => {
  const [resource] = release.resources;
  if (resource === undefined) throw new Error('the example has a table');
  const rows = readRows(resource.schema.fields, 'csv', files['tempat/1.0.0/tempat.csv'] ?? '');
  const changed = rows.map((row) => (row['kode'] === '99.10' ? { ...row, kode: '99.1' } : row));
  replace(`tempat.${format}`, await codecs[format].write({ release, resource, rows: changed }));
  expect(await check()).toEqual([
    `${folder}/tempat.${format}: not the rows of tempat.ndjson; build it anew`,
    `${folder}/SHA256SUMS: tempat.${format} is not there or has another hash`,
  ]);
});
test('a file that is not what its name says is named', async () => {
  replace('tempat.xlsx', 'rekaan');
  expect((await check())[0]).toMatch(/^data\/tempat\/1\.0\.0\/tempat\.xlsx: cannot be read back: /);
});
test('a ZIP of other files, and one that is gone, are named', async () => {
  replace('tempat-1.0.0.zip', zipFiles(new Map([['tempat.csv', Buffer.from('kode\n')]])));
  expect((await check())[0]).toBe(`${folder}/tempat-1.0.0.zip: does not hold the files beside it; build it anew`);
  rmSync(join(root, folder, 'tempat-1.0.0.zip'));
  expect((await check())[0]).toBe(`${folder}/tempat-1.0.0.zip: not there`);
});
test('a file that the checksums do not list is named', async () => {
  const sums = readFileSync(join(root, folder, 'SHA256SUMS'), 'utf8');
  replace('SHA256SUMS', sums.replace(/.*CITATION\.cff\n/, ''));
  expect(await check()).toEqual([`${folder}/SHA256SUMS: does not list CITATION.cff`]);
});
