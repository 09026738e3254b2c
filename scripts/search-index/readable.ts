import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Element, Node } from '../html-tree.ts';
import { isElement, matches, textOf } from '../html-tree.ts';

/** What is on pages for other uses than being read: ways around, code, hashes, rows of data, marks of sources. */
const notRead = ['[data-pagefind-ignore]', 'nav', 'script', 'style', 'template', 'noscript', 'form', 'svg', 'pre'];
const ofOtherUse = [...notRead, 'thead', '.preview', '.hash', '.jump', '.ref', '.note-mark', '.permalink'];

/** Says of an element and the element that it stands in whether search leaves it out. */
export type LeftOut = (element: Element, parent: Element) => boolean;

/**
 * Makes a part of a page readable as running text, in place: takes away what is no text to be found and what `leftOut`
 * names, and writes the punctuation that the page shows by its layout. Without it `<dt>Sumber</dt><dd>Situs desa</dd>`
 * would be the word "SumberSitus".
 */
export function makeReadable(parent: Element, leftOut: LeftOut = () => false): void {
  const kept = parent.childNodes.filter(
    (node) => !isElement(node) || !(ofOtherUse.some((selector) => matches(node, selector)) || leftOut(node, parent)),
  );
  const result: Node[] = [];
  for (const node of kept) {
    if (isElement(node)) {
      makeReadable(node, leftOut);
      if (isLineOfItsOwn(node)) separate(result);
      const end = endOf(node);
      if (end !== '') {
        trimEnd(node.childNodes.at(-1));
        node.childNodes.push(textNode(end));
      }
    }
    // A mark of a source was taken away between a word and its full stop.
    if ('value' in node && /^[.,;:]/.test(node.value)) trimEnd(result.at(-1));
    result.push(node);
  }
  parent.childNodes = result;
}

/** A note below a name or a value, which styles put on a line of its own. */
const isLineOfItsOwn = (element: Element): boolean =>
  element.tagName === 'span' && ['.meta', '.scope'].some((selector) => matches(element, selector));

/** Puts a comma behind what has been written so far, unless a sign stands there already. */
function separate(nodes: Node[]): void {
  const before = nodes.map(textOf).join(' ').trim();
  trimEnd(nodes.at(-1));
  if (before !== '') nodes.push(textNode(/[\p{L}\p{N})»]$/u.test(before) ? ', ' : ' '));
}

function trimEnd(node: Node | undefined): void {
  if (node && 'value' in node) node.value = node.value.trimEnd();
}

/** What a list or a table shows by its layout: the end of a label, of an entry. */
function endOf(element: Element): string {
  const last = textOf(element).at(-1);
  if (last === undefined) return '';
  if (['dt', 'th'].includes(element.tagName)) return /[:?]/.test(last) ? ' ' : ': ';
  if (['dd', 'td', 'caption', 'figcaption', 'summary'].includes(element.tagName))
    return /[.:;,?!]/.test(last) ? ' ' : '. ';
  return '';
}

const textNode = (value: string): DefaultTreeAdapterTypes.TextNode => ({ nodeName: '#text', value, parentNode: null });
