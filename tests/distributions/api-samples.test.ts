import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { CellObject } from '@e965/xlsx';
import { read as readBook } from '@e965/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outFolder } from '../../scripts/folders.ts';
import type { RunningServer } from '../../scripts/serve.ts';
import { startServer } from '../../scripts/serve.ts';
import { apiSamples } from '../../src/lib/page/api.ts';
import type { Sample } from '../../src/lib/page/data-use.ts';
import { apiFiles, paths } from '../../src/lib/site/urls.ts';
import { sitePath } from './published.ts';

/** The code on the page about the API, run on the built site: its answers lead to the server of the test here. */
const published = (
  JSON.parse(readFileSync(sitePath(paths.api(apiFiles.index())), 'utf8')) as { links: { self: string } }
).links.self.slice(0, -paths.api(apiFiles.index()).length);
let folder: string;
let site: RunningServer;
let local: Server;
/** Address of the server whose answers lead to itself. */
let here: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'api-samples-'));
  site = await startServer({ folder: outFolder(), base: '/', port: 0 });
  local = createServer((request, response) => {
    const file = sitePath(`.${request.url ?? '/'}`);
    const isThere = existsSync(file) && statSync(file).isFile();
    response.writeHead(isThere ? 200 : 404, { 'content-type': 'application/json; charset=utf-8' });
    response.end(isThere ? readFileSync(file, 'utf8').replaceAll(published, here) : '');
  });
  await new Promise<void>((resolve) => local.listen(0, '127.0.0.1', resolve));
  here = `http://127.0.0.1:${(local.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  local?.close();
  await site?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true });
});

const run = promisify(execFile);
/** Whether a command runs on this machine. */
const runs = (file: string, ...args: string[]): Promise<boolean> =>
  run(file, args).then(
    () => true,
    () => false,
  );
/** What a sample prints. */
async function printed({ code, engine }: Sample): Promise<string> {
  const ending = { sh: 'sh', python: 'py', r: 'R', javascript: 'mjs' }[engine as string] ?? 'txt';
  const program = { sh: 'sh', python: 'python3', r: 'Rscript', javascript: process.execPath }[engine as string] ?? '';
  const file = join(folder, `sample.${ending}`);
  writeFileSync(file, code);
  // Not the settings of a proxy: the servers are on this machine.
  const env = { PATH: process.env['PATH'], HOME: folder, LANG: 'C.UTF-8', PYTHONIOENCODING: 'utf-8' };
  return (await run(program, [file], { cwd: folder, env, maxBuffer: 64 * 1024 ** 2 })).stdout;
}

test('curl: the entry', async ({ skip }) => {
  skip(!(await runs('curl', '--version')), 'there is no curl here');
  const { begin } = apiSamples(here);
  expect(JSON.parse(await printed(begin))).toMatchObject({ data: { publisher: 'Guyub' }, links: { up: null } });
});
test('curl and jq: the 63 villages of Depok as CSV', async ({ skip }) => {
  skip(!((await runs('curl', '--version')) && (await runs('jq', '--version'))), 'there is no curl or no jq here');
  const lines = (await printed(apiSamples(here).villages)).trim().split('\n');
  expect(lines).toHaveLength(63);
  expect(lines[0]).toBe('"32.76.01.1006","Depok","Pancoran Mas","16431"');
});
test('curl: what has not changed is not sent again', async ({ skip }) => {
  skip(!(await runs('curl', '--etag-save', '/dev/null', '--version')), 'there is no curl that keeps an ETag here');
  const { unchanged } = apiSamples(site.url);
  await printed(unchanged);
  const { mtimeMs, size } = statSync(join(folder, 'depok.json'));
  expect(size).toBeGreaterThan(10_000);
  const again = await printed({ ...unchanged, code: `${unchanged.code} --write-out '%{http_code}'` });
  expect(again).toBe('304');
  expect(statSync(join(folder, 'depok.json')).mtimeMs).toBe(mtimeMs);
});
test('Python: 38 provinces with their population, and whom to name', async ({ skip }) => {
  skip(!(await runs('python3', '--version')), 'there is no Python here');
  const lines = (await printed(apiSamples(here).python)).trim().split('\n');
  expect(lines[0]).toBe('11 Aceh 5623479');
  expect(lines.filter((line) => /^\d\d /.test(line))).toHaveLength(38);
  expect(lines.filter((line) => line.startsWith('Sumber: ')).length).toBeGreaterThan(1);
});
test('R: the villages of Depok', async ({ skip }) => {
  const isThere = await runs('Rscript', '-e', 'library(jsonlite)');
  skip(!isThere, 'there is no R with the package jsonlite here');
  expect(await printed(apiSamples(here).r)).toContain('32.76.01.1006');
});
test('LibreOffice: codes of a regency stay texts, its point is a number', async ({ skip }) => {
  skip(!((await runs('curl', '--version')) && (await runs('soffice', '--version'))), 'there is no LibreOffice here');
  await printed(apiSamples(site.url).libreOffice);
  const { Sheets, SheetNames } = readBook(readFileSync(join(folder, 'depok.xlsx')));
  const cells = Sheets[SheetNames[0]!]!;
  const cell = (name: string) => [(cells[name] as CellObject).t, (cells[name] as CellObject).v];
  expect(cell('A3')).toEqual(['s', '32.76.01']);
  expect(cell('G3')).toEqual(['s', '32.76']);
  expect(cell('O4')).toEqual(['s', '16431']);
  expect(cell('M2')).toEqual(['n', -6.3962]);
});
test('JavaScript: each figure with its unit, date, publisher and grade', async () => {
  const lines = (await printed(apiSamples(here).javascript)).trim().split('\n');
  expect(lines[0]).toBe('Indonesia, 2020-07-23: 7201 formasi (Kementerian Sosial RI, mutu A)');
});
test('every file that a sample names is published', () => {
  const named = Object.values(apiSamples('https://example.org/')).flatMap(({ code }) =>
    [...code.matchAll(/https:\/\/example\.org\/([^\s'"]+)/g)].map(([, path]) => path!),
  );
  expect(named.length).toBeGreaterThan(6);
  expect(named.filter((path) => !existsSync(sitePath(path)))).toEqual([]);
});
