import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPublished } from '../src/lib/catalog/check/published.ts';
import { schemaOrgDataCatalog } from '../src/lib/catalog/schema-org.ts';
import type { StandardResult } from '../src/lib/catalog/standard.ts';
import type { Manifest } from '../src/lib/distribution/manifest.ts';
import { manifestSchema } from '../src/lib/distribution/manifest.ts';
import { releasePage } from '../src/lib/page/release.ts';
import { makeUrls } from '../src/lib/site/urls.ts';
import { parseCsv } from '../src/lib/table/csv.ts';
import type { StoredDataset } from '../src/store/data.ts';
import { readCatalog, readDatasets } from '../src/store/data.ts';
import { siteSettings } from './astro/site-settings.ts';
import { manifestPath, publishedFolder, standardsPath } from './folders.ts';

/**
 * Checks what was published in the cache against every standard that it follows, and writes the result for the page on
 * standards.
 * @throws Error that lists every fault, by standard, document and member
 */
export async function checkStandards(cache: string): Promise<StandardResult[]> {
  const folder = publishedFolder(cache);
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(manifestPath(cache), 'utf8')));
  const datasets = readDatasets();
  const { base, site } = siteSettings();
  const { results, faults } = checkPublished({
    datasets,
    manifest,
    addressOf: (path) => new URL(`${base}${path}`, site).href,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    header: (path) => headerOf(join(folder, path)),
    ...pagesOf(datasets, manifest, base, new URL(site)),
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  await writeFile(standardsPath(cache), `${JSON.stringify(results, null, 2)}\n`);
  return results;
}

/** Bytes of a file that surely hold its header. */
const headerBytes = 16 * 1024;

/** Columns of a CSV; the file is not read to its end. */
function headerOf(path: string): readonly string[] {
  const file = openSync(path, 'r');
  const start = Buffer.alloc(headerBytes);
  const length = readSync(file, start, 0, headerBytes, 0);
  closeSync(file);
  const [line = ''] = start.toString('utf8', 0, length).split('\n', 1);
  return parseCsv(line).header;
}

/** What the pages of releases and of the catalogue will say of themselves, as their own code says it. */
function pagesOf(datasets: readonly StoredDataset[], manifest: Manifest, base: string, site: URL) {
  const catalog = readCatalog();
  const urls = makeUrls(base);
  const releasePages = new Map(
    datasets.flatMap(({ dataset, releases }) =>
      releases.map((release) => [
        urls.release(release.name, release.version),
        releasePage(release, { catalog, manifest, urls, site, rowsOf: () => [], doi: dataset.doi?.[release.version] })
          .jsonLd,
      ]),
    ),
  );
  return { releasePages, catalogPage: schemaOrgDataCatalog({ catalog, datasets, urls, site }) };
}
