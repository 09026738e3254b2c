import { parse } from 'parse5';
import type { SearchKind } from '../../src/lib/search/kind.ts';
import { kindOfAddress } from '../../src/lib/search/kind.ts';
import type { SearchDocument } from './document.ts';
import { searchDocument } from './document.ts';
import { entryPages } from './entries.ts';
import type { LeftOut } from './readable.ts';
import { makeReadable } from './readable.ts';
import type { Element } from '../html-tree.ts';
import { attributeOf, find, findAll, matches, textOf } from '../html-tree.ts';

/** True for a page that full-text search finds, or that has entries which it finds; `/wilayah/32/` with both slashes. */
export const isSearched = (address: string): boolean =>
  kindOfAddress(address) !== null || entryPages.some((page) => page.address.test(address));

/**
 * What full-text search finds on a page: the page itself, or each entry of a page of many, or nothing.
 * @param address path of the page below the base, with both slashes: `/angka/tksk/`
 * @param html the page as it was built; only what stands in `data-pagefind-body` is read
 */
export function documentsOf(address: string, html: string): SearchDocument[] {
  if (!isSearched(address)) return [];
  const document = parse(html);
  const bodies = findAll(document, '[data-pagefind-body]');
  const [body] = bodies;
  if (body === undefined || findAll(document, 'meta').some(isNoindex)) return [];
  const crumbs = findAll(find(document, '.breadcrumbs') ?? { childNodes: [] }, 'li').map(textOf);
  const entryPage = entryPages.find((page) => page.address.test(address));
  if (entryPage) return entryPage.entries(address, body, crumbs.at(-1) ?? '').map(searchDocument);
  const kind = kindOfAddress(address);
  const heading = find(document, 'h1');
  if (kind === null || heading === undefined || attributeOf(heading, 'data-pagefind-ignore') !== undefined) return [];
  for (const part of bodies) makeReadable(part, leftOutOf(kind));
  return [
    searchDocument({
      url: address,
      kind,
      title: textOf(heading),
      // Without the home page, the list that the kind is named after, and the page itself.
      where: crumbs.slice(2, -1).join(' › '),
      content: bodies.flatMap(({ childNodes }) => childNodes),
    }),
  ];
}

const isNoindex = (element: Element): boolean =>
  attributeOf(element, 'name') === 'robots' && (attributeOf(element, 'content') ?? '').startsWith('noindex');

/** What stands on every page of a kind alike: a search for its words would find all of them. */
function leftOutOf(kind: SearchKind): LeftOut {
  const isHeading: LeftOut = ({ tagName }) => tagName === 'h1';
  const isRemark: LeftOut = (element, parent) =>
    element.tagName === 'p' && matches(element, '.meta') && parent.tagName !== 'li';
  const any =
    (...tests: LeftOut[]): LeftOut =>
    (element, parent) =>
      tests.some((test) => test(element, parent));
  const named =
    (...selectors: string[]): LeftOut =>
    (element) =>
      selectors.some((selector) => matches(element, selector));
  if (kind === 'province' || kind === 'regency')
    return any(
      isHeading,
      isRemark,
      named('h2', 'figure', '#tanya', '#unduh', '.figures-above'),
      isPosition,
      knowsNothing,
    );
  if (kind === 'institution') return any(isHeading, isRemark, named('.notice'));
  if (kind === 'programme' || kind === 'guide') return any(isHeading, isRemark, named('.in-short-label'));
  if (kind === 'dataset') return any(isHeading, isRemark, named('.citation'));
  return isHeading;
}

/** A programme on a place's page without an institution or a figure of the place itself: only what is unknown. */
const knowsNothing: LeftOut = (element) =>
  matches(element, '.programme-here') &&
  find(element, '.institutions') === undefined &&
  findAll(element, '.figures').every((figures) => matches(figures, '.figures-above'));

/** Latitude and longitude: nobody searches for them, and they would stand before what is found. */
const isPosition: LeftOut = (element, parent) =>
  matches(parent, '.facts') && textOf(element).startsWith('Titik tengah');
