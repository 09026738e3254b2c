import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { recallKinds, shareOf } from '../../src/lib/search/recall.ts';
import { placeFinder } from '../../src/lib/search/place/place-finder.ts';
import { recallPath } from '../../src/store/recall.ts';
import { cacheFolder, outFolder } from '../folders.ts';
import type { Outcome } from './place-queries/measure.ts';
import { measure } from './place-queries/measure.ts';
import { fitsFew, placeQueries } from './place-queries/place-queries.ts';
import { readCodeTable } from './place-queries/read-places.ts';
import { countHits, summarise } from './place-queries/summary.ts';

/**
 * `npm run bench -- search`: how often the search for places of the built site finds the place, over queries made from the
 * code table; writes what `/mutu/pencarian/` shows. Half of the queries are reported, and their misses are not shown.
 * `npm run bench -- search --half tune`: the other half, with every miss, for those who tune; writes nothing.
 * `--kind alamat`: of one kind alone.
 */
const seed = 'guyub';
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { half: { type: 'string', default: 'report' }, kind: { type: 'string' } },
});
const { half, kind } = values;
if (half !== 'report' && half !== 'tune') throw new Error(`bench: --half is report or tune, not "${half}"`);

const folder = await indexFolder();
const table = readCodeTable();
const queries = placeQueries({ ...table, seed });
const asked = queries.filter((query) => query.half === half && (kind === undefined || query.kind === kind));
const begun = performance.now();
const outcomes = await measure(asked, placeFinder, (path) => readFile(join(outFolder(), folder, path), 'utf8'));
const seconds = (performance.now() - begun) / 1000;

const few = outcomes.filter(({ query }) => fitsFew(query));
const many = outcomes.filter(({ query }) => !fitsFew(query));
printRow(['kind', 'queries', 'first', 'five', 'bytes', 'most']);
for (const [id, name] of Object.entries(recallKinds)) {
  const ofKind = few.filter(({ query }) => query.kind === id);
  if (ofKind.length > 0) printHits(name, ofKind);
}
printHits('all', few);
printHits('fits more than five places', many);
console.log(`\n${outcomes.length} of ${queries.length} queries, ${seconds.toFixed(1)} s`);

if (half === 'tune') for (const outcome of outcomes) if (outcome.rank === null) printMiss(outcome);
if (half === 'report' && kind === undefined) {
  const path = recallPath();
  await mkdir(dirname(path), { recursive: true });
  const recall = summarise(outcomes, queries, { version: table.version, seed });
  await writeFile(path, await format(JSON.stringify(recall), { ...(await resolveConfig(path)), filepath: path }));
  console.log(`wrote ${path}`);
}

/** Folder of the search's files below the site, which changes with their content. */
async function indexFolder(): Promise<string> {
  const path = join(cacheFolder(), 'place-index.json');
  if (!existsSync(path)) throw new Error(`bench: there is no ${path}; run npm run build`);
  return (JSON.parse(await readFile(path, 'utf8')) as { folder: string }).folder;
}

function printHits(name: string, of: readonly Outcome[]): void {
  const { jumlah, kena_1, kena_5, byte_tengah, byte_terbesar } = countHits(of);
  const share = (hits: number) => `${shareOf(hits, jumlah).toFixed(1)} %`;
  printRow([name, String(jumlah), share(kena_1), share(kena_5), String(byte_tengah), String(byte_terbesar)]);
}

function printMiss({ query, answers }: Outcome): void {
  const named = (code: string) => `${nameOf(code)} (${code})`;
  const others = query.fits.length > 1 ? ` or ${query.fits.length - 1} more` : '';
  console.log(`\n${query.kind}: ${query.text}\n  fits ${named(query.origin)}${others}`);
  console.log(`  got  ${answers.length === 0 ? 'nothing' : answers.map(named).join('; ')}`);
}

function nameOf(code: string): string {
  const place = table.places.find((candidate) => candidate.code === code);
  return place === undefined
    ? 'old code'
    : [place, ...[...place.above].reverse()].map(({ names }) => names[0]).join(', ');
}

function printRow([name = '', ...numbers]: readonly string[]): void {
  console.log(name.padEnd(54) + numbers.map((number) => number.padStart(10)).join(''));
}
