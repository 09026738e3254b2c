import type { Cited } from './citation.ts';
import { citationKey } from './citation.ts';

/**
 * A citation as CSL-JSON, which citation processors read: a list of one item.
 * Source: https://github.com/citation-style-language/schema, csl-data.json
 */
export function citationCslJson(cited: Cited): string {
  const { release, publisher, url, doi } = cited;
  const item = {
    id: citationKey(cited),
    type: 'dataset',
    title: release.title,
    version: release.version,
    author: [{ literal: publisher }],
    publisher,
    issued: { 'date-parts': [release.created.slice(0, 10).split('-').map(Number)] },
    ...(doi === undefined ? {} : { DOI: doi }),
    URL: url,
    language: 'id',
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
