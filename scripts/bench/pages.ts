import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { normaliseBase } from '../../src/lib/site/urls.ts';
import { openBrowser } from '../browser.ts';
import { outFolder } from '../folders.ts';
import { pageKinds } from '../page-kinds.ts';
import { startServer } from '../serve.ts';
import type { PageScores } from './lighthouse-scores.ts';
import { asked, categories, isAsAsked, pageScores } from './lighthouse-scores.ts';

/**
 * `npm run bench -- pages`: Lighthouse over one page of each kind of the built site, as on a phone with the slow network
 * that Lighthouse simulates; `npm run bench -- pages cari/ wilayah/33/` over these alone. Prints what it says; a low
 * score is no error here, a Lighthouse that cannot run is.
 */
const folder = outFolder();
if (!existsSync(join(folder, 'index.html'))) throw new Error(`bench: there is no site in ${folder}; run npm run build`);
const wanted = process.argv.slice(3);
const asksFor = (path: string) => wanted.length === 0 || wanted.includes(path);
const isBuilt = (path: string) => existsSync(join(folder, path, 'index.html'));
const kinds = Object.entries(pageKinds).filter(([, path]) => asksFor(path));
const pages = kinds.filter(([, path]) => isBuilt(path));
const left = kinds.map(([, path]) => path).filter((path) => !isBuilt(path));

const base = normaliseBase(process.env['BASE_PATH'] ?? '/');
const server = await startServer({ folder, base, port: 0 });
const port = await freePort();
const browser = await openBrowser('--headless=new', `--remote-debugging-port=${port}`);
try {
  printRow(['kind', 'page', 'perf', 'a11y', 'best', 'seo', 'LCP ms', 'CLS', 'TBT ms', 'bytes']);
  const found: [string, PageScores][] = [];
  for (const [kind, path] of pages) {
    const scores = await scoresOf(server.url + path);
    found.push([path, scores]);
    const { lcp, cls, tbt, bytes } = scores;
    const numbers = [lcp.toFixed(0), cls.toFixed(3), tbt.toFixed(0), bytes.toFixed(0)];
    printRow([kind, `/${path}`, ...categories.map((category) => String(scores.scores[category])), ...numbers]);
  }
  const below = found.filter(([, scores]) => !isAsAsked(scores));
  console.log(`\nasked: ${categories.map((category) => `${category} ${asked[category]}`).join(', ')}`);
  console.log(`${found.length} pages, ${below.length} below what is asked`);
  for (const [path, { failing }] of found) for (const audit of failing) console.log(`/${path}: ${audit}`);
  if (left.length > 0) console.log(`not built: ${left.join(', ')}`);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}

/** The scores of a page; where they are below what is asked, the median of three runs: a busy machine blocks too. */
async function scoresOf(url: string): Promise<PageScores> {
  const runs = [await runLighthouse(url)];
  if (!runs.every(isAsAsked)) runs.push(await runLighthouse(url), await runLighthouse(url));
  return runs.sort((a, b) => a.scores.performance - b.scores.performance)[runs.length >> 1] as PageScores;
}

/** Runs Lighthouse with its defaults, which are a phone and a simulated slow network. */
async function runLighthouse(url: string): Promise<PageScores> {
  const run = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: categories });
  if (run === undefined) throw new Error(`bench: Lighthouse said nothing about ${url}`);
  return pageScores(run.lhr);
}

function printRow(cells: readonly string[]): void {
  const widths = [32, 28, 6, 6, 6, 6, 8, 8, 8, 9];
  console.log(cells.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(''));
}

/** A port that nothing listens on, for the browser's debugging interface on this machine alone. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const free = (probe.address() as AddressInfo).port;
  await new Promise((resolve) => probe.close(resolve));
  return free;
}
