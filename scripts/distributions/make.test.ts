import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Files } from '../../tests/fixtures/example-data.ts';
import { exampleFiles } from '../../tests/fixtures/example-data.ts';
import type { Job } from './job.ts';
import type { Made } from './make.ts';
import { make } from './make.ts';

const jobs: readonly Job[] = [
  { kind: 'release', dataset: 'tempat', version: '1.0.0' },
  { kind: 'release', dataset: 'badan', version: '1.0.0' },
];
vi.setConfig({ testTimeout: 60_000 });
let folder: string;
const before = process.env['DATA_DIR'];
const write = (files: Files) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'data', path)), { recursive: true });
    writeFileSync(join(folder, 'data', path), text);
  }
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guyub-make-'));
  process.env['DATA_DIR'] = join(folder, 'data');
  write(exampleFiles());
});
afterEach(() => {
  if (before === undefined) delete process.env['DATA_DIR'];
  else process.env['DATA_DIR'] = before;
  rmSync(folder, { recursive: true });
});
const run = () => make(join(folder, 'made'), jobs, () => undefined);
const newOnes = (made: readonly Made[]) => made.filter(({ isNew }) => isNew).map(({ job }) => job);

test('a second run finds everything made; the files are the same', async () => {
  const first = await run();
  expect(newOnes(first)).toEqual(jobs);
  const second = await run();
  expect(newOnes(second)).toEqual([]);
  expect(second.map(({ files }) => files)).toEqual(first.map(({ files }) => files));
});
test('a release has its tables in every format that holds them, its descriptors, checksums and ZIP', async () => {
  const [tempat] = await run();
  expect(tempat?.files.map(({ path }) => path).sort()).toEqual([
    'CITATION.cff',
    'SHA256SUMS',
    'croissant.json',
    'datapackage.json',
    'tempat-1.0.0.zip',
    'tempat.csv',
    'tempat.csv-metadata.json',
    'tempat.json',
    'tempat.lembar-kerja.csv',
    'tempat.ndjson',
    'tempat.parquet',
    'tempat.xlsx',
  ]);
  expect(tempat?.files.find(({ path }) => path === 'tempat.parquet')?.content).toBe(
    tempat?.files.find(({ path }) => path === 'tempat.ndjson')?.sha256,
  );
});
test('a change of one release makes that release again, and no other; what was made before is taken away', async () => {
  const [, badan] = await run();
  write({ 'badan/1.0.0/catatan.txt': 'rekaan' });
  expect(newOnes(await run())).toEqual([jobs[1]]);
  expect(existsSync(badan?.folder ?? '')).toBe(false);
});
test('a file that was changed where it lies is made again', async () => {
  const [tempat] = await run();
  const file = join(tempat?.folder ?? '', 'tempat.json');
  const whole = readFileSync(file, 'utf8');
  appendFileSync(file, ' ');
  expect(newOnes(await run())).toEqual([jobs[0]]);
  expect(readFileSync(file, 'utf8')).toBe(whole);
});
test('a release that cannot be made names itself, and leaves nothing; the others are made', async () => {
  const broken = exampleFiles()['badan/1.0.0/datapackage.json']?.replace('"badan.csv"', '"tidak-ada.csv"') ?? '';
  write({ 'badan/1.0.0/datapackage.json': broken });
  await expect(run()).rejects.toThrow(/^release\/badan\/1\.0\.0:\nENOENT.*tidak-ada\.csv/);
  expect(existsSync(join(folder, 'made/release/tempat/1.0.0'))).toBe(true);
  write(exampleFiles());
  expect(newOnes(await run())).toEqual([jobs[1]]);
});
test('more jobs than cores are all done', async () => {
  const copies = ['1.0.1', '1.0.2', '1.0.3', '1.0.4'];
  for (const version of copies)
    for (const [path, text] of Object.entries(exampleFiles()).filter(([name]) => name.startsWith('tempat/1.0.0/')))
      write({ [path.replace('1.0.0', version)]: text.replace('"version": "1.0.0"', `"version": "${version}"`) });
  const many = copies.map((version): Job => ({ kind: 'release', dataset: 'tempat', version }));
  expect(newOnes(await make(join(folder, 'made'), many, () => undefined))).toEqual(many);
});
test('two runs in two folders make the same bytes', async () => {
  const hashes = (made: readonly Made[]) =>
    made.flatMap(({ files }) => files.map(({ path, sha256 }) => [path, sha256]));
  const first = await run();
  const second = await make(join(folder, 'again'), jobs, () => undefined);
  expect(hashes(second)).toEqual(hashes(first));
});
