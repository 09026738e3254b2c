import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../../src/lib/changes/change.ts';
import type { ReleaseState } from '../../src/lib/changes/diff-releases.ts';
import { changeFiles } from '../../src/lib/changes/format.ts';
import { atomFeed } from '../../src/lib/feed/atom.ts';
import type { FeedProvince } from '../../src/lib/feed/entry.ts';
import { makeFeeds } from '../../src/lib/feed/feeds.ts';
import { jsonFeed } from '../../src/lib/feed/json-feed.ts';
import type { ReleaseNews, Told } from '../../src/lib/feed/news.ts';
import {
  changedByProvince,
  firstByProvince,
  provinceDatasets,
  provincesByKey,
} from '../../src/lib/feed/province-news.ts';
import type { Catalog, Descriptor } from '../../src/lib/package/descriptor.ts';
import type { Urls } from '../../src/lib/site/urls.ts';
import { paths } from '../../src/lib/site/urls.ts';
import { changeSummaries, readChanges } from '../../src/store/changes.ts';
import type { StoredDataset } from '../../src/store/data.ts';
import { readRelease } from '../../src/store/data.ts';
import { cacheFolder, publishedFolder } from '../folders.ts';
import type { Publisher } from './publisher.ts';

/** What the feeds are made with, beside the releases. */
export interface FeedContext {
  readonly catalog: Catalog;
  readonly urls: Urls;
  readonly site: URL;
}

/**
 * Publishes the feeds of releases: of the site, of each dataset, of each province, as Atom and JSON Feed. What changed is
 * read from the files that say so, which must be published before.
 */
export function publishFeeds(datasets: readonly StoredDataset[], context: FeedContext, publisher: Publisher): void {
  const told = datasets.map(newsOf);
  const places = datasets.find(({ dataset }) => dataset.name === 'wilayah');
  const provinces = places === undefined ? [] : provincesOf(places.latest);
  const feeds = makeFeeds({
    ...context,
    news: told.flatMap(({ whole }) => whole),
    provinces: provinces.map((province) => ({
      kode: province.kode,
      nama: province.nama,
      news: told.flatMap(({ byProvince }) => byProvince.get(province.kode) ?? []),
    })),
    sha1: (bytes) => createHash('sha1').update(bytes).digest(),
  });
  for (const { of, feed } of feeds) {
    publisher.write(paths.feed(of, 'xml'), atomFeed(feed));
    publisher.write(paths.feed(of, 'json'), jsonFeed(feed));
  }
}

/** What the releases of a dataset tell: each as a whole, and by province where the dataset speaks of provinces. */
function newsOf(stored: StoredDataset): { whole: ReleaseNews[]; byProvince: Map<string, ReleaseNews[]> } {
  const { dataset, releases } = stored;
  const column = provinceDatasets[dataset.name];
  const summaries = changeSummaries(stored);
  const byProvince = new Map<string, ReleaseNews[]>();
  const whole = releases.map((release, i): ReleaseNews => {
    const before = releases[i - 1];
    const summary = summaries.get(release.version);
    const { told, provinces } =
      before === undefined || summary === undefined
        ? firstNews(release.name === 'wilayah' ? codesOf(release) : readRelease(release), column)
        : { told: { kind: 'changed', summary } as const, provinces: changedIn(before, release, column) };
    for (const [province, own] of provinces)
      byProvince.set(province, [...(byProvince.get(province) ?? []), { dataset, release, told: own }]);
    return { dataset, release, told };
  });
  return { whole, byProvince };
}

/** Lines of a published NDJSON. Of the large tables of places only those are parsed that are needed: it saves a second. */
const linesOf = ({ name, version }: Descriptor, file: string): string[] =>
  readFileSync(join(publishedFolder(cacheFolder()), paths.releaseFile(name, version, file)), 'utf8').split('\n');

/** Code of a place, which stands first in its line. */
const codeOfLine = (line: string): string => /^\{"kode":"([\d.]+)"/.exec(line)?.[1] ?? '';

/** The provinces of a release of places. */
const provincesOf = (release: Descriptor): FeedProvince[] =>
  linesOf(release, 'wilayah.ndjson').flatMap((line) =>
    codeOfLine(line).length === 2 ? [JSON.parse(line) as FeedProvince] : [],
  );

/** A release of places with their codes and nothing else. */
const codesOf = (release: Descriptor): ReleaseState => {
  const codes = linesOf(release, 'wilayah.ndjson').map(codeOfLine).filter(Boolean);
  return {
    release,
    tables: release.resources.map((resource) => ({ resource, rows: codes.map((kode) => ({ kode })) })),
  };
};

/** Changes of places as far as they count: every value that changed, and one line of each place that came or went. */
const placeChanges = (release: Descriptor): Change[] =>
  linesOf(release, changeFiles.ndjson)
    .filter((line) => line.includes('"perubahan":"diubah"') || line.includes('"bidang":"kode"'))
    .map((line) => JSON.parse(line) as Change);

const firstNews = (state: ReleaseState, column: string | undefined): { told: Told; provinces: Map<string, Told> } => ({
  told: {
    kind: 'first',
    tables: state.tables.map(({ resource, rows }) => ({ table: resource.name, rows: rows.length })),
  },
  provinces: column === undefined ? new Map() : firstByProvince(column, state),
});

function changedIn(before: Descriptor, after: Descriptor, column: string | undefined): Map<string, Told> {
  if (column === undefined) return new Map();
  // A place's key is its code; of other rows it takes the row to know where it lies.
  if (after.name === 'wilayah')
    return changedByProvince(before, after, placeChanges(after), ({ kunci }) => [kunci.slice(0, 2)]);
  const provincesOfChange = provincesByKey(column, [readRelease(before), readRelease(after)]);
  return changedByProvince(before, after, readChanges(after.name, after.version), provincesOfChange);
}
