import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardHeight, cardWidth } from '../../src/lib/social/card.ts';
import type { SiteFiles } from './absolute.ts';
import { homeOf } from './absolute.ts';
import type { PageSummary } from './worker.ts';

/** What a page says to those who show its address: search engines, chats, feeds of others. */
export interface PageAbout {
  readonly description: string;
  /** Address of the picture that stands for the page; empty where it names none. */
  readonly image: string;
  /** It says to programs which pages lie above it. */
  readonly hasTrail: boolean;
}

/** What was checked of the pictures of shared addresses and of descriptions, and what is wrong with them. */
export interface SocialChecked {
  /** Pictures that pages name, each once. */
  readonly images: number;
  readonly faults: readonly string[];
}

/** A site with what its pages say of themselves. */
export type SocialSite = Pick<SiteFiles, 'root' | 'names'> & {
  readonly pages: readonly Pick<PageSummary, 'file' | 'kind' | 'canonical' | 'about'>[];
};

/** A search engine cuts what is longer; chats show somewhat more. */
const longest = 200;
/** Larger pictures are not fetched by some chats. */
const heaviest = 60_000;

/** Pages that other sites show in a frame: nobody shares their address, and the page that they are a part of says all. */
const isFrame = (file: string): boolean => file.startsWith('sematan/');
/** Pages with nothing above them. */
const isTop = (file: string): boolean => ['index.html', '404.html'].includes(file);

/**
 * Every page names a picture that is a file of this site, 1200 × 630 and light, and the pages above it; it is described in
 * words that no other page of its kind has.
 */
export function checkSocial(site: SocialSite): SocialChecked {
  const pages = site.pages.filter(({ file }) => !isFrame(file));
  const firstWith = new Map<string, string>();
  for (const { file, about } of pages) if (!firstWith.has(about.image)) firstWith.set(about.image, file);
  return {
    images: firstWith.size,
    faults: [
      ...[...firstWith].flatMap(([address, file]) => imageFaults(address, file, site)),
      ...pages.flatMap(({ file, about }) => [
        ...(about.description.length > longest
          ? [`${file}: a description of ${about.description.length} characters; at most ${longest}`]
          : []),
        ...(about.hasTrail || isTop(file) ? [] : [`${file}: no BreadcrumbList; give it crumbs`]),
      ]),
      ...sharedDescriptions(pages),
    ],
  };
}

function imageFaults(address: string, page: string, { root, names, pages }: SocialSite): string[] {
  if (address === '') return [`${page}: no og:image`];
  const home = homeOf({ pages: pages.map(({ file, canonical }) => ({ file, canonical, ids: [] })) });
  const file = address.startsWith(home) ? address.slice(home.length) : address;
  if (!names.has(file)) return [`${page}: og:image ${address} is no file of this site`];
  const bytes = readFileSync(join(root, file));
  const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG' && bytes.length > 24;
  if (!isPng) return [`${file}: no PNG`];
  const size = `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`;
  const wanted = `${cardWidth} × ${cardHeight}`;
  return [
    ...(size === wanted ? [] : [`${file}: ${size}; a picture of a shared address is ${wanted}`]),
    ...(bytes.length < heaviest
      ? []
      : [`${file}: ${bytes.length} bytes; a picture of a shared address has under ${heaviest}`]),
  ];
}

/** Pages of one kind that are described alike: then the description says nothing of the page. */
const sharedDescriptions = (pages: SocialSite['pages']): string[] =>
  [...Map.groupBy(pages, ({ kind, about }) => `${kind} ${about.description}`).values()]
    .filter((alike) => alike.length > 1)
    .map((alike) => {
      const [first, second] = alike.map(({ file }) => file);
      const more = alike.length > 2 ? ` and ${alike.length - 2} more` : '';
      return `${second ?? ''}: described as ${first ?? ''}${more}; say what is on the page`;
    });
