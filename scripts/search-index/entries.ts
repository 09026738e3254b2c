import { spelledOut } from '../../src/lib/search/spelled-out.ts';
import type { DocumentParts } from './document.ts';
import { makeReadable } from './readable.ts';
import type { Element } from '../html-tree.ts';
import { attributeOf, elementsBelow, find, findAll, isElement, matches, textOf } from '../html-tree.ts';

/** Pages of many short entries: each entry is a result of its own, at its anchor. */
export interface EntryPage {
  readonly address: RegExp;
  /** @param name what the page calls itself at the end of its breadcrumbs */
  entries(address: string, body: Element, name: string): DocumentParts[];
}
export const entryPages: readonly EntryPage[] = [
  { address: /^\/angka\/[a-z-]+\/$/, entries: figures },
  { address: /^\/peraturan\/$/, entries: regulations },
  { address: /^\/rujukan\/$/, entries: references },
];

const at = (address: string, item: Element): string => `${address}#${attributeOf(item, 'id') ?? ''}`;
const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part).join(' · ');

/** A figure is never without its meaning, date, unit, place, grade and whether it is the whole. */
function figures(address: string, body: Element, programme: string): DocumentParts[] {
  return findAll(body, '.figures').flatMap((group) => {
    const heading = find(group, 'h3');
    if (heading) makeReadable(heading);
    return findAll(group, '.figure').map((item) => {
      const [value, meaning] = item.childNodes.filter(isElement);
      const scope = find(item, '.scope');
      const grade = find(item, '.grade');
      // `Tenaga Kesejahteraan Sosial Kecamatan (TKSK)`: a line beside a figure has room for the short name.
      const short = /\(([^()]+)\)$/.exec(programme)?.[1] ?? programme;
      const where = joined([short, ...[heading, scope, grade].map((part) => (part ? textOf(part) : null))]);
      if (value) makeReadable(value, (element) => element === scope);
      const title = [meaning, value].map((part) => (part ? textOf(part).replace(/\.$/, '') : '')).join(': ');
      makeReadable(item, (element) => [value, meaning, grade].includes(element));
      return { url: at(address, item), kind: 'figure', title, where, also: programme, content: item.childNodes };
    });
  });
}

function regulations(address: string, body: Element): DocumentParts[] {
  return findAll(body, '.regulation').map((item) => {
    const name = find(item, 'b');
    const status = find(item, '.status');
    const title = name ? textOf(name) : '';
    const where = joined([spelledOut(title), status ? textOf(status) : null]);
    makeReadable(item, (element) => element === name || element === status);
    return { url: at(address, item), kind: 'regulation', title, where, content: item.childNodes };
  });
}

function references(address: string, body: Element): DocumentParts[] {
  const list = find(body, '.references');
  const items = list?.childNodes.filter(isElement) ?? [];
  return items.map((item) => {
    const isAbout = (element: Element) => matches(element, '.meta') || matches(element, '.badge');
    const where = joined([...elementsBelow(item)].filter(isAbout).map(textOf));
    makeReadable(item, isAbout);
    return { url: at(address, item), kind: 'reference', title: textOf(item), where, content: item.childNodes };
  });
}
