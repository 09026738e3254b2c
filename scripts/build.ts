import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build as buildPages } from 'astro';
import { DataError } from '../src/lib/check/fault.ts';
import { isPlaceholderHost, realContact } from '../src/lib/site/contact.ts';
import { readCatalog, readDatasets } from '../src/store/data.ts';
import { makeApi } from './api.ts';
import { checkData } from './commands/check.ts';
import { checkExplainers } from './check-explainers.ts';
import { makeCrawlerFiles } from './crawler-files.ts';
import { makeDistributions } from './distributions.ts';
import { filesBelow } from './files-below.ts';
import { cacheFolder, dataFolder, outFolder } from './folders.ts';
import { makePictures } from './pictures.ts';
import { makePlaceIndex } from './place-index.ts';
import { checkSeal } from './published/check-seal.ts';
import { makeSearchIndex } from './search-index.ts';
import { makeSocialImages } from './social-images.ts';
import { checkStandards } from './standards.ts';

/** A part of a build: what it made, how long it took, and the most memory that the build had used by its end. */
export interface BuildPart {
  readonly name: string;
  readonly seconds: number;
  /** MiB of memory, the highest so far. */
  readonly peak: number;
  readonly result: string;
}

/**
 * Builds the whole site from the releases: check, downloads, standards, place search, API, charts and maps, pages, full-text
 * search, files for crawlers, seal. The finished site replaces the old one only at the end, so a build that fails leaves it as it was.
 * @throws DataError where the data has faults; nothing is written then
 */
export async function build(): Promise<BuildPart[]> {
  const cache = cacheFolder();
  const parts: [string, () => Promise<string>][] = [
    ['check', () => check()],
    ['downloads', () => downloads(cache)],
    ['standards', () => standards(cache)],
    ['places', () => makePlaceIndex(cache)],
    ['api', () => Promise.resolve(makeApi(cache))],
    ['pictures', async () => `${await makePictures(cache)}; ${await makeSocialImages(cache)}`],
    ['pages', () => makePages()],
    ['search', () => makeSearchIndex(join(cache, 'pages'))],
    ['crawlers', () => Promise.resolve(makeCrawlerFiles(cache))],
    ['seal', () => Promise.resolve(checkSeal(cache, join(cache, 'pages')))],
    ['swap', () => swap(join(cache, 'pages'), outFolder())],
  ];
  const done: BuildPart[] = [];
  for (const [name, run] of parts) {
    const begun = performance.now();
    const result = await run();
    const part = { name, seconds: (performance.now() - begun) / 1000, peak: peakMemory(), result };
    console.log(describePart(part));
    done.push(part);
  }
  const seconds = done.reduce((sum, part) => sum + part.seconds, 0);
  console.log(describePart({ name: 'all', seconds, peak: peakMemory(), result: outFolder() }));
  return done;
}

const peakMemory = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

const describePart = ({ name, seconds, peak, result }: BuildPart): string =>
  `${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s ${String(peak).padStart(6)} MiB  ${result}`;

async function check(): Promise<string> {
  const { releases, rows } = await checkData(dataFolder());
  const explainers = checkExplainers();
  warnOfPlaceholders();
  return `${releases} releases, ${rows} rows, ${explainers} explainers, no fault`;
}

async function downloads(cache: string): Promise<string> {
  const { manifest, jobs, jobsMade } = await makeDistributions(cache);
  return `${Object.keys(manifest).length} files; ${jobsMade} of ${jobs} jobs made, the others as before`;
}

async function standards(cache: string): Promise<string> {
  const results = await checkStandards(cache);
  const documents = results.reduce((sum, result) => sum + result.documents, 0);
  return `${documents} documents by ${results.length} standards, no fault`;
}

async function makePages(): Promise<string> {
  await buildPages({ logLevel: 'warn', root: '.' });
  return 'made';
}

/** Puts the new site in the place of the old one, and says how large it is. */
async function swap(fresh: string, out: string): Promise<string> {
  const sizes = await Promise.all(filesBelow(fresh).map(async (file) => (await stat(join(fresh, file))).size));
  await rm(out, { recursive: true, force: true });
  await rename(fresh, out);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return `${sizes.length} files, ${(total / 1024 ** 2).toFixed(0)} MiB`;
}

function warnOfPlaceholders(): void {
  const { contact, site } = readCatalog();
  const warn = (field: string, value: string, remedy: string) => {
    console.warn(`data/catalog.json: ${field} is the placeholder ${value}; ${remedy} before publishing`);
  };
  if (realContact(contact) === null) warn('contact', contact, 'set a real address');
  if (process.env['SITE_URL'] === undefined && isPlaceholderHost(new URL(site).hostname))
    warn('site', site, 'set it, or SITE_URL,');
  const without = readDatasets().filter(({ dataset, latest }) => dataset.doi?.[latest.version] === undefined);
  if (without.length > 0)
    console.warn(
      `data/<dataset>/dataset.json: no doi for the latest release of ${without.map(({ dataset }) => dataset.name).join(', ')}; set it once an agency gives one`,
    );
}

if (import.meta.main) {
  try {
    await build();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
