import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDateTime } from '../../src/lib/feed/check/shared.ts';
import type { XmlElement } from '../../src/lib/site/read-xml.ts';
import { childrenOf, readXml } from '../../src/lib/site/read-xml.ts';
import { sitemapLimits } from '../../src/lib/site/sitemap.ts';
import { paths } from '../../src/lib/site/urls.ts';
import type { SiteFiles } from './absolute.ts';
import { absoluteFaults, homeOf } from './absolute.ts';

/** What is wrong with what programs read to find their way: `robots.txt`, the sitemap, `llms.txt`. */
export function crawlerFaults(site: SiteFiles): string[] {
  const lacking = [paths.robots, paths.sitemapIndex, paths.llms].filter((file) => !site.names.has(file));
  if (lacking.length > 0) return lacking.map((file) => `${file}: not there`);
  const read = (file: string) => readFileSync(join(site.root, file), 'utf8');
  return [
    ...robotsFaults(read(paths.robots), homeOf(site)),
    ...sitemapFaults(site, read),
    ...llmsFaults(read(paths.llms), site),
  ];
}

/** `robots.txt` forbids nothing and names the sitemap by its absolute address. */
export function robotsFaults(text: string, home: string): string[] {
  const lines = text.split('\n');
  const asked = ['User-agent: *', 'Allow: /', `Sitemap: ${home}${paths.sitemapIndex}`];
  return asked.filter((line) => !lines.includes(line)).map((line) => `${paths.robots}: has no line "${line}"`);
}

/**
 * The sitemap by its protocol: every page that names itself as canonical is in it, once, and nothing else is; parts are no
 * longer than they may be; every date is one. Source: https://www.sitemaps.org/protocol.html
 */
export function sitemapFaults(site: SiteFiles, read: (file: string) => string): string[] {
  const home = homeOf(site);
  const index = readPart(paths.sitemapIndex, 'sitemapindex', 'sitemap', read);
  const listed = index.locations.map((address) => (address.startsWith(home) ? address.slice(home.length) : address));
  const there = [...site.names].filter((file) => /^sitemap-.*\.xml$/.test(file) && file !== paths.sitemapIndex);
  const parts = listed.filter((file) => site.names.has(file)).map((file) => readPart(file, 'urlset', 'url', read));
  const found = parts.flatMap(({ locations }) => locations);
  const asked = site.pages
    .filter(({ file, canonical }) => canonical === home + file.replace(/index\.html$/, ''))
    .flatMap(({ canonical }) => canonical ?? []);
  const [foundSet, askedSet] = [new Set(found), new Set(asked)];
  return [
    ...index.faults,
    ...parts.flatMap(({ faults }) => faults),
    ...listed
      .filter((file) => !site.names.has(file))
      .map((file) => `${paths.sitemapIndex}: names ${file}, which is not there`),
    ...there.filter((file) => !listed.includes(file)).map((file) => `${paths.sitemapIndex}: does not name ${file}`),
    ...found.filter(isSecond()).map((address) => `sitemap: ${address} stands twice`),
    ...asked.filter((address) => !foundSet.has(address)).map((address) => `sitemap: ${address} is not in it`),
    ...[...foundSet]
      .filter((address) => !askedSet.has(address))
      .map((address) => `sitemap: ${address} is no page that names itself as canonical`),
  ];
}

/** True for a text that was there before. */
function isSecond(): (text: string) => boolean {
  const seen = new Set<string>();
  return (text) => seen.has(text) || !seen.add(text);
}

interface Part {
  readonly locations: readonly string[];
  readonly faults: readonly string[];
}

function readPart(file: string, rootName: string, entryName: string, read: (file: string) => string): Part {
  const text = read(file);
  let root: XmlElement;
  try {
    root = readXml(text);
  } catch (error) {
    return { locations: [], faults: [`${file}: ${error instanceof Error ? error.message : String(error)}`] };
  }
  const entries = childrenOf(root, entryName);
  const isNamed =
    root.name === rootName && root.attributes.get('xmlns') === 'http://www.sitemaps.org/schemas/sitemap/0.9';
  const dates = entries.flatMap((entry) => childrenOf(entry, 'lastmod').map((date) => date.text));
  return {
    locations: entries.flatMap((entry) => childrenOf(entry, 'loc').map((location) => location.text)),
    faults: [
      ...(isNamed ? [] : [`is no ${rootName} of the sitemap namespace`]),
      ...(entries.length === 0 ? ['has no entry'] : []),
      ...(entries.length !== root.children.length ? [`has elements that are no <${entryName}>`] : []),
      ...(entries.every(isEntry) ? [] : [`has a <${entryName}> without one <loc>, or with elements beside <lastmod>`]),
      ...(entries.length > sitemapLimits.addresses
        ? [`has ${entries.length} addresses; at most ${sitemapLimits.addresses}`]
        : []),
      ...(Buffer.byteLength(text) > sitemapLimits.bytes ? [`is over ${sitemapLimits.bytes} bytes`] : []),
      ...dates.filter((date) => !isDay(date) && !isDateTime(date)).map((date) => `"${date}" is no date`),
    ].map((fault) => `${file}: ${fault}`),
  };
}

const isDay = (text: string): boolean => isDateTime(`${text}T00:00:00Z`);

const isEntry = (entry: XmlElement): boolean =>
  childrenOf(entry, 'loc').length === 1 &&
  childrenOf(entry, 'lastmod').length === entry.children.length - 1 &&
  entry.children.length <= 2;

/** `llms.txt` by its convention: one H1 at its start, a quotation, then H2 sections that are lists of links that answer. */
export function llmsFaults(text: string, site: SiteFiles): string[] {
  const [head = '', ...sections] = text.split(/^## /m);
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, address = '']) => address);
  return [
    ...(/^# \S.*\n\n> \S/.test(head) ? [] : ['does not begin with a heading and a quotation']),
    ...(/^#{1,6} /m.test(text.slice(1).replace(/^## /gm, ''))
      ? ['has a heading that is not its title or a section']
      : []),
    ...(sections.length === 0 ? ['has no section'] : []),
    ...sections.flatMap((section) => {
      const [title = '', ...lines] = section.trim().split('\n');
      return lines
        .filter((line) => line !== '' && !/^- \[(\\.|[^\]\\])+\]\(\S+\): \S/.test(line))
        .map((line) => `section ${title}: "${line}" is no link with a note`);
    }),
    ...(links.some((address) => !address.startsWith(homeOf(site))) ? ['has a link that leads elsewhere'] : []),
  ]
    .map((fault) => `${paths.llms}: ${fault}`)
    .concat(absoluteFaults(links, paths.llms, site));
}
