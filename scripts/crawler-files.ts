import { closeSync, existsSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { llmsDocument } from '../src/lib/site/llms-document.ts';
import { llmsText } from '../src/lib/site/llms.ts';
import type { SitemapEntry } from '../src/lib/site/sitemap.ts';
import {
  changedAt,
  inFiles,
  robotsText,
  sitemap,
  sitemapIndex,
  sitemapPartOf,
  sitemapParts,
} from '../src/lib/site/sitemap.ts';
import { makeUrls, paths } from '../src/lib/site/urls.ts';
import type { StoredDataset } from '../src/store/data.ts';
import { readCatalog, readDatasets } from '../src/store/data.ts';
import { siteSettings } from './astro/site-settings.ts';
import { filesBelow } from './files-below.ts';
import { manifestSchema } from '../src/lib/distribution/manifest.ts';
import { manifestPath } from './folders.ts';

/**
 * Makes what programs read to find their way, beside the built pages: the sitemap with every page that names itself as its
 * canonical address, `robots.txt`, `llms.txt`.
 * @returns what it made, for the log
 */
export function makeCrawlerFiles(cache: string): string {
  const folder = join(cache, 'pages');
  const { base, site } = siteSettings();
  const datasets = readDatasets();
  const absolute = (path: string) => new URL(`${base}${path}`, site).href;
  const releases = datasets.flatMap((dataset) => dataset.releases);
  const pages = filesBelow(folder)
    .filter((file) => file.endsWith('index.html'))
    .map((file) => ({ file, path: file.slice(0, -'index.html'.length) }))
    .filter(({ file, path }) => canonicalOf(join(folder, file)) === absolute(path));
  const byPart = Map.groupBy(pages, ({ path }) => sitemapPartOf(path));
  const parts: SitemapEntry[] = [];
  for (const part of sitemapParts) {
    const entries = (byPart.get(part) ?? []).map(({ path }) => ({
      address: absolute(path),
      changed: changedAt(path, releases),
    }));
    inFiles(entries).forEach((own, i) => {
      const path = paths.sitemapPart(part, i + 1);
      writeFileSync(join(folder, path), sitemap(own));
      parts.push({ address: absolute(path), changed: newestOf(own) });
    });
  }
  writeFileSync(join(folder, paths.sitemapIndex), sitemapIndex(parts));
  writeFileSync(join(folder, paths.robots), robotsText(absolute(paths.sitemapIndex)));
  writeFileSync(join(folder, paths.llms), llms(cache, datasets, base, new URL(site)));
  return `${pages.length} pages in ${parts.length} parts of the sitemap, ${paths.robots}, ${paths.llms}`;
}

/** The start of a page, which holds its canonical link: it stands before anything long. */
const head = Buffer.alloc(4 * 1024);

/** The canonical address that a page names; pages out of indexes name none. */
function canonicalOf(path: string): string | undefined {
  const file = openSync(path, 'r');
  const length = readSync(file, head, 0, head.length, 0);
  closeSync(file);
  return /<link rel="canonical" href="([^"]*)"/.exec(head.toString('latin1', 0, length))?.[1]?.replaceAll('&amp;', '&');
}

const newestOf = (entries: readonly SitemapEntry[]): string | undefined =>
  entries
    .flatMap(({ changed }) => changed ?? [])
    .sort()
    .at(-1);

function llms(cache: string, datasets: readonly StoredDataset[], base: string, site: URL): string {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(manifestPath(cache), 'utf8')));
  const rows = (name: string): number => manifest[paths.latestFile(name, `${name}.csv`)]?.rows ?? 0;
  const document = llmsDocument({
    catalog: readCatalog(),
    datasets,
    urls: makeUrls(base),
    counts: { places: rows('wilayah'), institutions: rows('lembaga'), figures: rows('angka') },
    answers: (href) =>
      existsSync(join(cache, 'pages', href.slice(base.length), href.endsWith('/') ? 'index.html' : '')),
  });
  return llmsText(document, site);
}
