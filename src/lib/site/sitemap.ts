import type { Xml } from './xml.ts';
import { element, text, xmlDocument } from './xml.ts';

/** Most addresses of one file, and most bytes. Source: https://www.sitemaps.org/protocol.html */
export const sitemapLimits = { addresses: 50_000, bytes: 50 * 1024 ** 2 } as const;

/** A page, or a part of the sitemap. */
export interface SitemapEntry {
  /** Absolute address. */
  readonly address: string;
  /** When its content last changed, RFC 3339; left out where that is not known. */
  readonly changed: string | undefined;
}

/** Parts of the sitemap, by the first folder of a page's path; pages of other folders are in the last one. */
export const sitemapParts = ['wilayah', 'lembaga', 'data', 'silsilah', 'halaman'] as const;
export type SitemapPart = (typeof sitemapParts)[number];

/** Part of the sitemap that a page belongs to. @param path below the base, with a slash at its end: `wilayah/32/` */
export function sitemapPartOf(path: string): SitemapPart {
  const folder = path.split('/')[0];
  return sitemapParts.find((part) => part === folder) ?? 'halaman';
}

/** Everything that has a release. */
const all = 'all';
/** What pages are made of, the first that matches: names of datasets. Prose is in none: it changes without a release. */
const sources: readonly (readonly [path: RegExp, datasets: readonly string[] | typeof all])[] = [
  [/^$/, all],
  [/^wilayah\/(indeks\/.*)?$/, ['wilayah']],
  [/^wilayah\//, ['wilayah', 'penduduk', 'batas', 'program', 'lembaga', 'angka', 'katalog', 'silsilah']],
  [/^lembaga\//, ['lembaga', 'wilayah', 'program']],
  [/^direktori\//, ['lembaga', 'wilayah', 'program']],
  [/^angka\//, ['angka', 'wilayah', 'program']],
  [/^peraturan\//, ['peraturan', 'rujukan', 'program']],
  [/^rujukan\//, ['rujukan', 'peraturan']],
  [/^silsilah\//, ['silsilah', 'wilayah']],
  [/^grafik\//, ['wilayah', 'penduduk', 'angka', 'silsilah', 'mutu']],
  [/^peta\//, ['penduduk', 'wilayah', 'batas', 'mutu']],
  [/^mutu\/$/, ['mutu']],
  [/^data\/$/, all],
];

/** A release, as far as pages show when it was made. */
interface Released {
  readonly name: string;
  readonly version: string;
  readonly created: string;
}

/**
 * When the content of a page last changed: when the newest release was made that it shows. Of a release's list of changes,
 * that release; of its page, the newest of its dataset, since the page says whether there is a newer one.
 * @param path below the base, with a slash at its end
 * @returns `undefined` for prose
 */
export function changedAt(path: string, releases: readonly Released[]): string | undefined {
  const newest = (found: readonly Released[]): string | undefined =>
    found
      .map(({ created }) => created)
      .sort()
      .at(-1);
  const [, dataset, version, isChanges] = /^data\/([^/]+)\/(?:([^/]+)\/(perubahan\/)?)?$/.exec(path) ?? [];
  if (isChanges !== undefined)
    return newest(releases.filter((release) => release.name === dataset && release.version === version));
  if (dataset !== undefined) return newest(releases.filter(({ name }) => name === dataset));
  const own = sources.find(([pattern]) => pattern.test(path))?.[1];
  if (own === undefined) return undefined;
  return newest(own === all ? releases : releases.filter(({ name }) => own.includes(name)));
}

const entryOf =
  (name: 'url' | 'sitemap') =>
  ({ address, changed }: SitemapEntry): Xml =>
    element(
      name,
      {},
      element('loc', {}, text(address)),
      ...(changed === undefined ? [] : [element('lastmod', {}, text(changed))]),
    );
const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** A part of the sitemap. */
export const sitemap = (pages: readonly SitemapEntry[]): string =>
  xmlDocument('urlset', namespace, pages.map(entryOf('url')));

/** The list of the parts. */
export const sitemapIndex = (parts: readonly SitemapEntry[]): string =>
  xmlDocument('sitemapindex', namespace, parts.map(entryOf('sitemap')));

/** Pages in files of at most as many as a file may have. */
export const inFiles = (pages: readonly SitemapEntry[], most: number = sitemapLimits.addresses): SitemapEntry[][] =>
  Array.from({ length: Math.ceil(pages.length / most) }, (_, i) => pages.slice(i * most, (i + 1) * most));

/** What every robot may read, and where the sitemap is. @param index its absolute address */
export const robotsText = (index: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${index}\n`;
