import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outFolder } from '../../scripts/folders.ts';
import type { RunningServer } from '../../scripts/serve.ts';
import { startServer } from '../../scripts/serve.ts';
import { lineageSamples } from '../../src/lib/page/lineage-samples.ts';
import { lineage } from '../../src/store/lineage.ts';
import { datasetOf } from '../../src/store/site.ts';
import { placesOfVintage } from '../../src/store/vintages.ts';
import { duck } from './duck.ts';
import { sitePath } from './published.ts';

/** The code on the page about the lineage, run on the published file. */
const database = duck();
let folder: string;
let site: RunningServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lineage-samples-'));
  site = await startServer({ folder: outFolder(), base: '/', port: 0 });
});
afterAll(async () => {
  await site?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true });
});

/** A made-up table of a reader, codes of edition 2016: of each kind of answer one. */
const oldTable = [
  'kode,nilai',
  '34.04.05.2003,5',
  '91.14,1',
  '11.17.06.2002,4',
  '11.01.01.2001,2',
  '11.01.15.2007,3',
  '11.01.10.2017,6',
].join('\n');
const answers = [
  ['11.01.01.2001', '11.01.01.2001', 'kode tetap'],
  ['11.01.10.2017', '11.01.10.2017', 'ganti nama'],
  ['11.01.15.2007', null, 'hanya calon'],
  ['11.17.06.2002', null, 'tidak ditemukan'],
  ['34.04.05.2003', '34.04.05.2004', 'kode dipakai tempat lain'],
  ['91.14', '95.04', 'pemekaran provinsi'],
];
/** The SQL with the reader's table in a file of a folder. */
function sqlOf(table: string, year: number): string {
  const file = join(folder, 'tabel-lama.csv');
  writeFileSync(file, `${table}\n`);
  return lineageSamples({ site: `${sitePath('.')}/`, year }).duckdb.code.replace('tabel-lama.csv', file);
}

test('DuckDB: an old table gets today’s codes, and is told where there is none', async () => {
  const rows = await database.rows(sqlOf(oldTable, 2016));
  expect(rows.map(({ kode, kode_kini, keterangan }) => [kode, kode_kini, keterangan])).toEqual(answers);
  expect(rows.map(({ nilai }) => nilai)).toEqual(['2', '6', '3', '4', '5', '1']);
});

test.each([2016, 2022])('DuckDB: for every code of edition %i it says what the project itself says', async (year) => {
  const { version } = datasetOf('wilayah').releases.find((release) => release.version.startsWith(`${year}.`))!;
  const codes = placesOfVintage(version).map(({ code }) => code);
  const rows = await database.rows(sqlOf(['kode', ...codes].join('\n'), year));
  expect(rows).toHaveLength(codes.length);
  const differing = rows.filter(({ kode, kode_kini }) => {
    const answer = lineage().today(String(kode), year);
    return (answer.outcome === 'satu' ? answer.code : null) !== kode_kini;
  });
  expect(differing).toEqual([]);
});

test('Python: prints the same', async ({ skip }) => {
  const run = promisify(execFile);
  const there = await run('python3', ['--version']).then(
    () => true,
    () => false,
  );
  skip(!there, 'there is no python3 here');
  writeFileSync(join(folder, 'tabel-lama.csv'), `${oldTable}\n`);
  const file = join(folder, 'sample.py');
  writeFileSync(file, lineageSamples({ site: site.url, year: 2016 }).python.code);
  // Not the settings of a proxy: the server is on this machine.
  const env = { PATH: process.env['PATH'], HOME: folder, LANG: 'C.UTF-8', PYTHONIOENCODING: 'utf-8' };
  const { stdout } = await run('python3', [file], { cwd: folder, env });
  const lines = stdout.trim().split(/\r?\n/);
  expect(lines.sort()).toEqual(answers.map((cells) => cells.map((cell) => cell ?? '').join(',')));
});
