import { existsSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { formatFault } from '../src/lib/check/fault.ts';
import { publishedFaults } from '../src/lib/check/published-seal.ts';
import type { Seal } from '../src/lib/check/seal.ts';
import { normaliseBase } from '../src/lib/site/urls.ts';
import { parseCsv } from '../src/lib/table/csv.ts';
import { apiLinks } from './check-site/api.ts';
import { checkAssets } from './check-site/assets.ts';
import { fileFaults, limits } from './check-site/budgets.ts';
import { contentFaults } from './check-site/contents.ts';
import { crawlerFaults } from './check-site/crawlers.ts';
import { checkDownloads } from './check-site/downloads.ts';
import { checkFeeds } from './check-site/feeds.ts';
import { formerFaults, readFormer } from './check-site/former-places.ts';
import { institutionFaults } from './check-site/institutions.ts';
import { allTargets, linkFaults } from './check-site/links.ts';
import type { SiteFiles } from './check-site/absolute.ts';
import { indexFaults } from './check-site/place-index.ts';
import { checkPictures } from './check-site/pictures.ts';
import { placeFaults } from './check-site/places.ts';
import { sliceFaults } from './check-site/slices.ts';
import { checkSocial } from './check-site/social.ts';
import { standardHtmlFaults } from './check-site/standard-html.ts';
import { readWithdrawn, withdrawnFaults } from './check-site/withdrawn.ts';
import type { PageSummary, WorkerResult, WorkerTask } from './check-site/worker.ts';
import { filesBelow } from './files-below.ts';
import { outFolder } from './folders.ts';
import { readSite } from './published/read-site.ts';
import { readSealFile } from './published/seal-file.ts';

/** What the check of a built site found. */
export interface SiteReport {
  readonly faults: readonly string[];
  readonly lines: readonly string[];
}

/**
 * Checks a built site from its folder alone: links, HTML, budgets, completeness, downloads, and that nothing that the seal
 * holds is gone or differs.
 * @param seal what was ever published; none for a site that was not
 */
export async function checkSite(root: string, base: string, seal?: Seal): Promise<SiteReport> {
  const files = filesBelow(root).map((file) => ({ file, bytes: statSync(join(root, file)).size }));
  const names = new Set(files.map(({ file }) => file));
  const results = await readPages(
    root,
    base,
    files.map(({ file }) => file).filter((file) => file.endsWith('.html')),
  );
  const pages = results.flatMap((result) => result.pages);
  const downloads = checkDownloads(root);
  const { published, faults: unreadable } = await readSite(root, [...names]);
  const codes = columnOf(join(root, 'data/wilayah/latest/wilayah.csv'), 'kode');
  const former = readFormer(root);
  const institutions = columnOf(join(root, 'data/lembaga/latest/lembaga.csv'), 'id');
  const withdrawn = readWithdrawn(root);
  const assets = checkAssets(root, base, [...names]);
  const api = apiLinks(root, base, [...names]);
  const targets = allTargets([...results, api]);
  const site: SiteFiles = { root, base, names, pages };
  const feeds = checkFeeds(site);
  const pictures = checkPictures(site);
  const social = checkSocial({ root, names, pages });
  const faults = [
    ...fileFaults(files),
    ...results.flatMap((result) => result.faults),
    ...linkFaults(targets, names, pages),
    ...placeFaults(codes, pages, former.codes),
    ...formerFaults(former.codes, former.successors, pages),
    ...indexFaults(
      codes,
      results.flatMap(({ indexed }) => indexed),
    ),
    ...institutionFaults(institutions, names, withdrawn.institutions),
    ...withdrawnFaults(withdrawn, pages, (file) => readFileSync(join(root, file), 'utf8')),
    ...feeds.faults,
    ...pictures.faults,
    ...social.faults,
    ...crawlerFaults(site),
    ...downloads.faults,
    ...api.faults,
    ...sliceFaults(root),
    ...unreadable,
    ...contentFaults(root, published.files),
    ...(seal === undefined ? [] : publishedFaults(seal, published).map(formatFault)),
    ...assets.faults,
    ...(await onePageOfEachKind(root, pages)),
  ];
  const megabytes = (files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024 ** 2).toFixed(0);
  const places = new Set(codes);
  const anchors = pages.flatMap(({ kind, ids }) =>
    kind === 'district' ? ids.filter((id) => /^[\d.]{13}$/.test(id)) : [],
  );
  const villages = anchors.filter((id) => places.has(id)).length;
  return {
    faults,
    lines: [
      ...kindTable(pages),
      `${files.length} files (at most ${limits.files}), ${megabytes} MiB; styles ${assets.css} B of ${limits.css}, fonts ${assets.fonts} B of ${limits.fonts}, scripts ${assets.scripts} B of ${limits.scripts}`,
      `${pages.length} pages, ${villages} villages, ${former.codes.size - places.size} codes of older editions, ${targets.size} links on the site, those of ${api.answers} answers of the API among them; ${downloads.releases} releases, ${downloads.tables} tables, ${downloads.rows} rows the same as CSV and JSON`,
      `${pictures.count} charts and maps as files, ${pictures.rows} rows of theirs the same as CSV and JSON`,
      `${social.images} pictures of shared addresses`,
      `${feeds.count} feeds, ${feeds.entries} entries`,
      `${published.files.size} files of releases read back; sealed: ${Object.keys(seal?.files ?? {}).length} files, ${seal?.addresses.length ?? 0} addresses`,
    ],
  };
}

/** Reads the pages on all cores. */
async function readPages(root: string, base: string, pages: readonly string[]): Promise<WorkerResult[]> {
  const cores = Math.min(availableParallelism(), 8);
  const shares = Array.from({ length: cores }, (_, core) => pages.filter((_page, i) => i % cores === core));
  return Promise.all(
    shares.map(
      (share) =>
        new Promise<WorkerResult>((resolve, reject) => {
          const workerData: WorkerTask = { root, base, pages: share };
          new Worker(new URL('./check-site/worker.ts', import.meta.url), { workerData })
            .once('message', resolve)
            .once('error', reject);
        }),
    ),
  );
}

/** The largest page of each kind, by all rules of the HTML standard. */
async function onePageOfEachKind(root: string, pages: readonly PageSummary[]): Promise<string[]> {
  const largest = [...Map.groupBy(pages, ({ kind }) => kind).values()].map(
    (group) => group.reduce((a, b) => (b.gzip > a.gzip ? b : a)).file,
  );
  const faults = await Promise.all(
    largest.map((file) => standardHtmlFaults(file, readFileSync(join(root, file), 'utf8'))),
  );
  return faults.flat();
}

function kindTable(pages: readonly PageSummary[]): string[] {
  const row = (cells: readonly (string | number)[]) =>
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(12) : String(cell).padStart(9))).join('');
  const kinds = [...Map.groupBy(pages, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    row(['kind', 'pages', 'median', 'largest']) + '   gzip bytes',
    ...kinds.map(([kind, group]) => {
      const sorted = [...group].sort((a, b) => a.gzip - b.gzip);
      const last = sorted.at(-1);
      return (
        row([kind, group.length, sorted[Math.floor(group.length / 2)]?.gzip ?? 0, last?.gzip ?? 0]) +
        `   ${last?.file ?? ''}`
      );
    }),
  ];
}

function columnOf(file: string, column: string): string[] {
  const { header, records } = parseCsv(readFileSync(file, 'utf8'));
  const i = header.indexOf(column);
  return records.map(({ cells }) => cells[i] ?? '');
}

/** Faults shown before the rest are counted. */
const shown = 60;

if (import.meta.main) {
  const root = process.argv[2] ?? outFolder();
  if (!existsSync(join(root, 'index.html')))
    throw new Error(`check-site: there is no site in ${root}; run npm run build first`);
  const started = performance.now();
  const { faults, lines } = await checkSite(root, normaliseBase(process.env['BASE_PATH'] ?? '/'), readSealFile());
  for (const fault of faults.slice(0, shown)) console.error(fault);
  if (faults.length > shown) console.error(`and ${faults.length - shown} more`);
  for (const line of lines) console.log(line);
  console.log(`${faults.length} faults, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
