import type { Xml } from '../site/xml.ts';

/** A licence as a feed names it. */
export interface FeedLicence {
  readonly title: string;
  /** Absolute address of the licence or of its notice. */
  readonly url: string;
}

/** A release as an entry of a feed. Addresses are absolute. */
export interface FeedEntry {
  /** Permanent, whatever host serves the site: `urn:uuid:…`. */
  readonly id: string;
  /** The page about it. */
  readonly url: string;
  readonly title: string;
  /** What changed, in one plain line. */
  readonly summary: string;
  /** The same at length, as HTML. */
  readonly content: Xml;
  /** When the release was made, RFC 3339. */
  readonly created: string;
  readonly dataset: { readonly name: string; readonly title: string; readonly version: string };
  readonly licences: readonly FeedLicence[];
  /** Licences and the sentence that they ask to show. */
  readonly rights: string;
}

/** A feed of releases, newest first, to be written as Atom and as JSON Feed. Addresses are absolute. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** The page that it belongs to. */
  readonly page: string;
  /** Its own addresses. */
  readonly atom: string;
  readonly json: string;
  /** Who publishes the releases. */
  readonly author: { readonly name: string; readonly url: string };
  /** A square picture of the site. */
  readonly icon: string;
  /** Licence of all entries, where they have one. */
  readonly rights: string | undefined;
  readonly entries: readonly FeedEntry[];
}

/** When a feed last changed: when its newest entry was made. @throws RangeError for a feed without entries */
export function updatedOf({ id, entries }: Feed): string {
  const newest = entries.map(({ created }) => created).reduce((a, b) => (a > b ? a : b), '');
  if (newest === '') throw new RangeError(`feed ${id}: has no entry, so there is no time at which it changed`);
  return newest;
}
