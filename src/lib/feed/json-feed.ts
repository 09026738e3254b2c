import type { Feed } from './feed.ts';

/**
 * A feed as JSON Feed 1.1. Dataset, version and licences stand in `_guyub`: the standard has no members for them.
 * Source: https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.json,
    description: feed.about,
    icon: feed.icon,
    authors: [feed.author],
    language: 'id',
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_html: entry.content,
      summary: entry.summary,
      date_published: entry.created,
      date_modified: entry.created,
      tags: [entry.dataset.title],
      _guyub: {
        dataset: entry.dataset.name,
        version: entry.dataset.version,
        licenses: entry.licences,
        rights: entry.rights,
      },
    })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
