import { licenceAddress } from '../catalog/licence.ts';
import { feedWords } from '../i18n/feed.ts';
import type { Descriptor } from '../package/descriptor.ts';
import type { Urls } from '../site/urls.ts';
import type { ContentLink } from './content.ts';
import { newsContent, newsLine } from './content.ts';
import type { FeedEntry, FeedLicence } from './feed.ts';
import type { ReleaseNews } from './news.ts';

/** A province as a feed names it. */
export interface FeedProvince {
  readonly kode: string;
  readonly nama: string;
}

/** What entries are written with. */
export interface EntryContext {
  readonly urls: Urls;
  /** Address that the site is served from. */
  readonly site: URL;
  /** The permanent identifier of a name: the same for ever. */
  readonly idOf: (name: string) => string;
}

/**
 * A release as an entry. In the feeds of the site and of its dataset it is the same entry; in a province's feed it tells
 * of that province, and so is one of its own.
 */
export function entryOf(news: ReleaseNews, context: EntryContext, province?: FeedProvince): FeedEntry {
  const { dataset, release, told } = news;
  const { urls, idOf } = context;
  const words = feedWords.id;
  const { name, version } = release;
  const absolute = (href: string) => new URL(href, context.site).href;
  const releasePage = absolute(urls.release(name, version));
  const changesPage = told.kind === 'changed' ? absolute(urls.changes(name, version)) : undefined;
  const title = words.entryTitle(release.title, version);
  const licences = licencesOf(release, (file) => absolute(urls.releaseFile(name, version, file)));
  const links: ContentLink[] = [
    ...(changesPage === undefined ? [] : [{ href: changesPage, name: words.links.changes }]),
    { href: releasePage, name: words.links.release },
    ...(province === undefined
      ? []
      : [{ href: absolute(urls.place(province.kode)), name: words.links.place(province.nama) }]),
    ...(name === 'wilayah' && told.kind === 'changed'
      ? [{ href: absolute(urls.silsilah()), name: words.links.lineage }]
      : []),
  ];
  const isWhole = told.kind === 'first' && province === undefined;
  return {
    id: idOf(`guyub/${name}/${version}${province === undefined ? '' : `/wilayah/${province.kode}`}`),
    url: changesPage ?? releasePage,
    title: province === undefined ? title : words.entryIn(title, province.nama),
    summary: newsLine(name, told),
    content: newsContent(news, { links, licences, ...(isWhole ? { description: release.description } : {}) }),
    created: release.created,
    dataset: { name, version, title: dataset.title.id },
    licences,
    rights: `${licences.map((licence) => licence.title).join(', ')}. ${release['guyub:attribution']}`,
  };
}

/** Licences with an address each: that of a notice of the release, or of the licence itself. */
const licencesOf = (
  { licenses, 'guyub:files': files = [] }: Descriptor,
  fileOf: (file: string) => string,
): FeedLicence[] =>
  licenses.map((licence) => ({
    title: licence.title,
    url: files.includes(licence.path) ? fileOf(licence.path) : licenceAddress(licence),
  }));
