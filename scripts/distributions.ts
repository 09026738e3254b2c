import { writeFileSync } from 'node:fs';
import { dcatCatalog } from '../src/lib/catalog/dcat.ts';
import { projectOpenData } from '../src/lib/catalog/project-open-data.ts';
import { formatChecksums } from '../src/lib/distribution/checksums.ts';
import type { Manifest } from '../src/lib/distribution/manifest.ts';
import { citationFiles } from '../src/lib/package/citation-files.ts';
import { makeUrls, paths } from '../src/lib/site/urls.ts';
import type { StoredDataset } from '../src/store/data.ts';
import { readCatalog, readDatasets } from '../src/store/data.ts';
import { siteSettings } from './astro/site-settings.ts';
import type { Job } from './distributions/job.ts';
import { jobName } from './distributions/job.ts';
import type { Made } from './distributions/make.ts';
import { make } from './distributions/make.ts';
import type { Publisher } from './distributions/publisher.ts';
import { openPublisher } from './distributions/publisher.ts';
import { publishFeeds } from './distributions/feeds.ts';
import { madeFolder, manifestPath, publishedFolder } from './folders.ts';

/** What was published, and how much of it was made now. */
export interface Distributions {
  readonly manifest: Manifest;
  readonly jobs: number;
  readonly jobsMade: number;
}

/**
 * Publishes every file below `/data/` and the catalogues: releases in every format, `latest/` with the same bytes, slices
 * by place, the database. What was made before of the same releases by the same code is not made again. Writes a
 * manifest of sizes and hashes for the pages.
 * @throws Error that names file, row and field where a format does not give back what the release holds
 */
export async function makeDistributions(cache: string): Promise<Distributions> {
  const datasets = readDatasets();
  const made = await make(madeFolder(cache), jobsOf(datasets), tell(performance.now()));
  const publisher = openPublisher(publishedFolder(cache));
  for (const one of made) publishMade(one, datasets, publisher);
  publishDescriptions(datasets, publisher);
  writeFileSync(manifestPath(cache), JSON.stringify(publisher.manifest));
  return { manifest: publisher.manifest, jobs: made.length, jobsMade: made.filter(({ isNew }) => isNew).length };
}

/** The jobs, those that take longest first, so that no core waits at the end. */
function jobsOf(datasets: readonly StoredDataset[]): Job[] {
  const size = ({ resources }: { resources: readonly { bytes: number }[] }) =>
    resources.reduce((sum, { bytes }) => sum + bytes, 0);
  const releases = datasets
    .flatMap(({ releases: all }) => all)
    .sort((a, b) => size(b) - size(a))
    .map(({ name, version }): Job => ({ kind: 'release', dataset: name, version }));
  return [{ kind: 'database' }, { kind: 'slices' }, ...releases];
}

/** Says what each job made, as it ends. */
const tell =
  (begun: number) =>
  ({ job, files }: Made): void => {
    const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024 ** 2;
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(`  ${seconds.padStart(5)} s  ${jobName(job)}: ${files.length} files, ${megabytes.toFixed(1)} MiB`);
  };

function publishMade({ job, folder, files }: Made, datasets: readonly StoredDataset[], publisher: Publisher): void {
  if (job.kind !== 'release') {
    for (const file of files) publisher.link(file.path, folder, file);
    return;
  }
  const { dataset, version } = job;
  const isLatest = datasets.some(({ latest }) => latest.name === dataset && latest.version === version);
  for (const file of files) {
    publisher.link(paths.releaseFile(dataset, version, file.path), folder, file);
    if (isLatest) publisher.link(paths.latestFile(dataset, file.path), folder, file);
  }
}

/** What names the address of the site, and so is made anew each time: citations, catalogues, feeds, checksums of all. */
function publishDescriptions(datasets: readonly StoredDataset[], publisher: Publisher): void {
  const { base, site } = siteSettings();
  const urls = makeUrls(base);
  const catalog = readCatalog();
  for (const { dataset, releases, latest } of datasets)
    for (const release of releases) {
      const url = new URL(urls.release(release.name, release.version), site).href;
      const cited = { release, publisher: catalog.publisher, url, doi: dataset.doi?.[release.version] };
      for (const [file, text] of Object.entries(citationFiles(cited))) {
        publisher.write(paths.releaseFile(release.name, release.version, file), text);
        if (release === latest) publisher.write(paths.latestFile(release.name, file), text);
      }
    }
  const input = { catalog, datasets, manifest: publisher.manifest, urls, site: new URL(site) };
  publisher.write(paths.dcat, dcatCatalog(input));
  publisher.write(paths.projectOpenData, projectOpenData(input));
  publishFeeds(datasets, { catalog, urls, site: new URL(site) }, publisher);
  const sums = Object.entries(publisher.manifest)
    .filter(([path]) => path.startsWith('data/'))
    .map(([path, { sha256 }]) => [path.slice('data/'.length), sha256] as const);
  publisher.write(paths.checksums, formatChecksums(new Map(sums)));
}
