import type { Cited } from './citation.ts';
import { citationKey } from './citation.ts';

/**
 * A citation as RIS, which Zotero, Mendeley and EndNote read: a tag a line, lines that end with CR and LF. RIS escapes
 * nothing, so what would begin another line becomes a space.
 * Source: RIS Format Specifications, Research Information Systems, 2001
 */
export function citationRis(cited: Cited): string {
  const { release, publisher, url, doi } = cited;
  const tags: [string, string][] = [
    ['TY', 'DATA'],
    ['ID', citationKey(cited)],
    ['AU', publisher],
    ['TI', release.title],
    ['ET', release.version],
    ['PY', release.created.slice(0, 4)],
    ['DA', release.created.slice(0, 10).replaceAll('-', '/')],
    ['PB', publisher],
    ...(doi === undefined ? [] : ([['DO', doi]] satisfies [string, string][])),
    ['UR', url],
    ['LA', 'id'],
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
