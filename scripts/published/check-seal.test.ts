import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { extendPublishedSeal } from '../../src/lib/check/published-seal.ts';
import { emptySeal } from '../../src/lib/check/seal.ts';
import { exampleFiles } from '../../tests/fixtures/example-data.ts';
import { checkSeal } from './check-seal.ts';

const hash = (digit: string): string => digit.repeat(64);
const csv = 'data/tempat/1.0.0/tempat.csv';
const manifest = { [csv]: { bytes: 1, sha256: hash('a') } };
const before = process.env['DATA_DIR'];
let folder: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guyub-seal-'));
  process.env['DATA_DIR'] = join(folder, 'source');
  for (const [path, text] of Object.entries(exampleFiles())) write(`source/${path}`, text);
  const seal = extendPublishedSeal(emptySeal, {
    files: new Map(Object.entries(manifest)),
    addresses: new Set(['', 'lembaga/L001/']),
    latest: 'badan/1.0.0 tempat/1.0.0',
  });
  write('source/seal.json', JSON.stringify(seal));
  write('manifest.json', JSON.stringify(manifest));
  for (const file of ['index.html', 'lembaga/L001/index.html', csv]) write(`site/${file}`, 'x');
});
afterEach(() => {
  if (before === undefined) delete process.env['DATA_DIR'];
  else process.env['DATA_DIR'] = before;
  rmSync(folder, { recursive: true });
});
const check = async () => checkSeal(folder, join(folder, 'site'));

test('a site that has all that was sealed passes, and is told what is new', async () => {
  expect(await check()).toBe('1 files and 2 addresses as sealed');
  write('site/baru/index.html', 'x');
  expect(await check()).toBe(
    '1 files and 2 addresses as sealed; not sealed yet: 0 files, 1 addresses (npm run data -- seal)',
  );
});
test('a lost address and a file that differs stop the build, both at once', async () => {
  rmSync(join(folder, 'site/lembaga'), { recursive: true });
  write('manifest.json', JSON.stringify({ [csv]: { bytes: 1, sha256: hash('b') } }));
  await expect(check()).rejects.toThrow(
    `/lembaga/L001/: alamat yang sudah terbit hilang; kembalikan: yang sudah terbit tidak boleh hilang atau berubah; perbaikan adalah rilis baru\n${csv}: berkas yang sudah terbit berbeda: sha256:${hash('b')}, dulu sha256:${hash('a')}`,
  );
});
test('a file that was published and is not among the pages any more is lost, though it was made', async () => {
  rmSync(join(folder, 'site', csv));
  await expect(check()).rejects.toThrow(`${csv}: berkas yang sudah terbit hilang`);
});
