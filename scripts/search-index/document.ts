import { html, serializeOuter } from 'parse5';
import type { SearchKind } from '../../src/lib/search/kind.ts';
import type { Element, Node } from '../html-tree.ts';
import { elementsBelow } from '../html-tree.ts';

/** One result of full-text search. */
export interface SearchDocument {
  /** Address below the base, with a slash before it: `/angka/tksk/#A001`. */
  readonly url: string;
  readonly kind: SearchKind;
  /** What Pagefind reads: a page with this result's text and nothing else. */
  readonly html: string;
}

export interface DocumentParts {
  readonly url: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** Where it belongs, and what must be known beside the title; may be empty. */
  readonly where: string;
  /** Further words to find it by, which are not shown. */
  readonly also?: string;
  readonly content: Node[];
}

/** Kinds whose sections a result may lead to, by the ids of their headings. */
const withSections: readonly SearchKind[] = ['programme', 'guide', 'page'];

/** Writes a document for Pagefind: title and place as metadata, the content without attributes that say nothing to it. */
export function searchDocument({ url, kind, title, where, also = '', content }: DocumentParts): SearchDocument {
  const body = elementWith('body', { 'data-pagefind-body': '' }, content);
  for (const element of elementsBelow(body)) {
    const isSection = withSections.includes(kind) && /^h[2-6]$/.test(element.tagName);
    element.attrs = isSection ? element.attrs.filter(({ name }) => name === 'id') : [];
  }
  const meta = Object.entries({ title, where, also })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => elementWith('meta', { 'data-pagefind-meta': `${name}[content]`, content: value }, []));
  return {
    url,
    kind,
    html: serializeOuter(elementWith('html', { lang: 'id' }, [elementWith('head', {}, meta), body])),
  };
}

const elementWith = (tagName: string, attributes: Readonly<Record<string, string>>, childNodes: Node[]): Element => ({
  nodeName: tagName,
  tagName,
  attrs: Object.entries(attributes).map(([name, value]) => ({ name, value })),
  namespaceURI: html.NS.HTML,
  parentNode: null,
  childNodes,
});
