import type { Xml } from '../site/xml.ts';
import { element, text, xmlDocument } from '../site/xml.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { updatedOf } from './feed.ts';

const words = (name: string, value: string, attributes: Readonly<Record<string, string>> = {}): Xml =>
  element(name, attributes, text(value));
const link = (rel: string, href: string, type: string): Xml => element('link', { rel, type, href });

/** A feed as Atom 1.0. Source: RFC 4287; licences as links by RFC 4946. */
export function atomFeed(feed: Feed): string {
  return xmlDocument('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'id' }, [
    words('id', feed.id),
    words('title', feed.title),
    words('subtitle', feed.about),
    words('updated', updatedOf(feed)),
    element('author', {}, words('name', feed.author.name), words('uri', feed.author.url)),
    link('self', feed.atom, 'application/atom+xml'),
    link('alternate', feed.page, 'text/html'),
    link('alternate', feed.json, 'application/feed+json'),
    ...(feed.rights === undefined ? [] : [words('rights', feed.rights)]),
    words('icon', feed.icon),
    ...feed.entries.map(atomEntry),
  ]);
}

const atomEntry = (entry: FeedEntry): Xml =>
  element(
    'entry',
    {},
    words('id', entry.id),
    words('title', entry.title),
    words('updated', entry.created),
    words('published', entry.created),
    link('alternate', entry.url, 'text/html'),
    ...entry.licences.map(({ title, url }) => element('link', { rel: 'license', href: url, title })),
    element('category', { term: entry.dataset.name, label: entry.dataset.title }),
    words('rights', entry.rights),
    words('summary', entry.summary),
    words('content', entry.content, { type: 'html' }),
  );
