import { feedWords } from '../i18n/feed.ts';
import type { Catalog } from '../package/descriptor.ts';
import type { FeedOf } from '../site/urls.ts';
import type { EntryContext, FeedProvince } from './entry.ts';
import { entryOf } from './entry.ts';
import type { Feed } from './feed.ts';
import type { ReleaseNews } from './news.ts';
import { newestFirst } from './news.ts';
import type { Sha1 } from './uuid.ts';
import { uuidOfName } from './uuid.ts';

/** Namespace of the identifiers in feeds: another one would make every entry a new one for its readers. Never change it. */
const namespace = '3ef4ee32-4ac7-4e36-834e-bd2315aaeefe';

/** What the feeds are made from. */
export interface FeedsInput extends Omit<EntryContext, 'idOf'> {
  readonly catalog: Catalog;
  /** Every release, in any order. */
  readonly news: readonly ReleaseNews[];
  /** The provinces of today, each with the releases that brought or changed something there. */
  readonly provinces: readonly (FeedProvince & { readonly news: readonly ReleaseNews[] })[];
  readonly sha1: Sha1;
}

/** Every feed of the site: of all releases, of each dataset, of each province. */
export function makeFeeds({ catalog, news, provinces, sha1, ...rest }: FeedsInput): { of: FeedOf; feed: Feed }[] {
  const words = feedWords.id;
  const { urls } = rest;
  const absolute = (href: string) => new URL(href, rest.site).href;
  const context: EntryContext = { ...rest, idOf: (name) => `urn:uuid:${uuidOfName(namespace, name, sha1)}` };
  const make = (
    of: FeedOf,
    name: string,
    page: string,
    { title, about }: { title: string; about: string },
    { own, province, rights }: { own: readonly ReleaseNews[]; province?: FeedProvince; rights?: string | undefined },
  ): { of: FeedOf; feed: Feed } => ({
    of,
    feed: {
      id: context.idOf(name),
      title,
      about,
      page: absolute(page),
      atom: absolute(urls.feed(of, 'xml')),
      json: absolute(urls.feed(of, 'json')),
      author: { name: catalog.publisher, url: absolute(urls.home()) },
      icon: absolute(urls.file('icon-512.png')),
      rights,
      entries: newestFirst(own).map((each) => entryOf(each, context, province)),
    },
  });
  const byDataset = Map.groupBy(news, ({ dataset }) => dataset);
  return [
    make('site', 'guyub/umpan', urls.home(), words.site, { own: news }),
    ...[...byDataset].map(([dataset, own]) =>
      make(
        { dataset: dataset.name },
        `guyub/umpan/${dataset.name}`,
        urls.dataset(dataset.name),
        { title: words.dataset.title(dataset.title.id), about: words.dataset.about(dataset.title.id) },
        { own, rights: sharedLicence(own) },
      ),
    ),
    ...provinces.map(({ news: own, ...province }) =>
      make(
        { province: province.kode },
        `guyub/umpan/wilayah/${province.kode}`,
        urls.place(province.kode),
        { title: words.province.title(province.nama), about: words.province.about(province.nama) },
        { own, province },
      ),
    ),
  ];
}

/** The licence of all releases of a feed, where it is one. */
function sharedLicence(news: readonly ReleaseNews[]): string | undefined {
  const titles = new Set(news.map(({ release }) => release.licenses.map(({ title }) => title).join(', ')));
  return titles.size === 1 ? [...titles][0] : undefined;
}
