import type { XmlElement } from '../../site/read-xml.ts';
import { childrenOf, readXml } from '../../site/read-xml.ts';
import type { FeedReport } from './shared.ts';
import { htmlFaults, isAbsolute, isDateTime, linksInHtml, repeated } from './shared.ts';

/** How often elements may stand, RFC 4287, 4.1.1 and 4.1.2. */
const inFeed = { one: ['id', 'title', 'updated'], most: ['generator', 'icon', 'logo', 'rights', 'subtitle'] };
const inEntry = { one: ['id', 'title', 'updated'], most: ['content', 'published', 'rights', 'source', 'summary'] };
const known = new Set([
  ...inFeed.one,
  ...inFeed.most,
  ...inEntry.most,
  'author',
  'category',
  'contributor',
  'entry',
  'link',
]);

/**
 * Whether a text is an Atom feed by RFC 4287 and by what feed validators ask beyond it.
 * @param address where it is served, absolute
 */
export function checkAtom(document: string, address: string): FeedReport {
  try {
    return report(readXml(document), address);
  } catch (error) {
    return { faults: [error instanceof Error ? error.message : String(error)], links: [], entries: [] };
  }
}

function report(feed: XmlElement, address: string): FeedReport {
  const entries = childrenOf(feed, 'entry');
  const own = entries.map((entry) => ({
    id: textOf(entry, 'id'),
    title: textOf(entry, 'title'),
    url: linksOf(entry, 'alternate')[0]?.attributes.get('href') ?? '',
    updated: textOf(entry, 'updated'),
  }));
  const self = linksOf(feed, 'self').map(({ attributes }) => attributes.get('href'));
  const newest = own
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
  const ask = (holds: boolean, fault: string) => (holds ? [] : [fault]);
  return {
    entries: own,
    links: [feed, ...entries].flatMap((element) => [
      ...childrenOf(element, 'link').map(({ attributes }) => attributes.get('href') ?? ''),
      ...childrenOf(element, 'icon').map(({ text }) => text),
      ...childrenOf(element, 'author').flatMap((author) => childrenOf(author, 'uri').map(({ text }) => text)),
      ...childrenOf(element, 'content').flatMap(({ text }) => linksInHtml(text)),
    ]),
    faults: [
      ...ask(
        feed.name === 'feed' && feed.attributes.get('xmlns') === 'http://www.w3.org/2005/Atom',
        'its root is no feed of the Atom namespace',
      ),
      ...ask((feed.attributes.get('xml:lang') ?? '') !== '', 'the feed says no xml:lang'),
      ...elementFaults(feed, inFeed, 'the feed'),
      ...ask(self.length === 1 && self[0] === address, `its self link is ${self.join(', ')}, not ${address}`),
      ...ask(entries.length > 0, 'it has no entry'),
      ...ask(newest === undefined || newest === textOf(feed, 'updated'), 'its updated is not that of its newest entry'),
      ...ask(
        own.every(({ updated }, i) => i === 0 || updated <= (own[i - 1]?.updated ?? '')),
        'its entries are not newest first',
      ),
      ...repeated([textOf(feed, 'id'), ...own.map(({ id }) => id)]).map((id) => `id ${id} stands twice`),
      ...entries.flatMap((entry, i) => entryFaults(entry, childrenOf(feed, 'author').length > 0, `entry ${i + 1}`)),
    ],
  };
}

function entryFaults(entry: XmlElement, hasAuthor: boolean, where: string): string[] {
  const faults = elementFaults(entry, inEntry, where);
  const published = childrenOf(entry, 'published').map(({ text }) => text);
  if (published.some((date) => !isDateTime(date))) faults.push(`${where}: its published is no date by RFC 3339`);
  if (published.some((date) => Date.parse(date) > Date.parse(textOf(entry, 'updated'))))
    faults.push(`${where}: updated before it was published`);
  if (!hasAuthor && childrenOf(entry, 'author').length === 0) faults.push(`${where}: has no author, nor has the feed`);
  const content = childrenOf(entry, 'content')[0];
  if (content === undefined && linksOf(entry, 'alternate').length === 0)
    faults.push(`${where}: has neither content nor an alternate link`);
  if (content?.attributes.get('type') === 'html')
    faults.push(...htmlFaults(content.text).map((fault) => `${where}: ${fault}`));
  else if (content !== undefined) faults.push(`${where}: its content is not of type html`);
  if (content !== undefined && (content.children.length > 0 || content.text.trim() === ''))
    faults.push(`${where}: its content is empty, or not escaped`);
  return faults;
}

/** What holds for a feed and for an entry. */
function elementFaults(element: XmlElement, { one, most }: typeof inFeed, where: string): string[] {
  const count = (name: string) => childrenOf(element, name).length;
  const links = childrenOf(element, 'link');
  const alternates = linksOf(element, 'alternate').map(
    ({ attributes }) => `${attributes.get('type') ?? ''} ${attributes.get('hreflang') ?? ''}`,
  );
  const id = textOf(element, 'id');
  const addresses = links.map(({ attributes }) => attributes.get('href') ?? '');
  return [
    ...element.children.filter(({ name }) => !known.has(name)).map(({ name }) => `<${name}> is no element of Atom`),
    ...one.filter((name) => count(name) !== 1).map((name) => `has ${count(name)} <${name}>; one is asked for`),
    ...most.filter((name) => count(name) > 1).map((name) => `has ${count(name)} <${name}>; at most one may be`),
    ...one
      .filter((name) => count(name) === 1 && textOf(element, name).trim() === '')
      .map((name) => `<${name}> is empty`),
    ...(isAbsolute(id) ? [] : [`its id "${id}" is no absolute IRI`]),
    ...(isDateTime(textOf(element, 'updated')) ? [] : ['its updated is no date by RFC 3339']),
    ...addresses.filter((href) => !isAbsolute(href)).map((href) => `its link "${href}" is no absolute IRI`),
    ...links
      .filter(({ attributes }) => !/^[\w.+-]+\/[\w.+-]+$/.test(attributes.get('type') ?? 'text/html'))
      .map(() => 'a link has a type that is no media type'),
    ...repeated(alternates).map((pair) => `two alternate links are of one type and language (${pair.trim()})`),
    ...childrenOf(element, 'author')
      .filter((author) => textOf(author, 'name') === '')
      .map(() => 'an author has no name'),
    ...childrenOf(element, 'category')
      .filter(({ attributes }) => !attributes.get('term'))
      .map(() => 'a category has no term'),
  ].map((fault) => `${where}: ${fault}`);
}

const textOf = (element: XmlElement, name: string): string => childrenOf(element, name)[0]?.text ?? '';
/** Links of a relation; one without `rel` is an alternate. */
const linksOf = (element: XmlElement, relation: string): XmlElement[] =>
  childrenOf(element, 'link').filter(({ attributes }) => (attributes.get('rel') ?? 'alternate') === relation);
