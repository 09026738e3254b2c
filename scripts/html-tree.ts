import type { DefaultTreeAdapterTypes } from 'parse5';

/** Small questions to an HTML tree of parse5. */
export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;

export const isElement = (node: Node): node is Element => 'tagName' in node;

/** All elements below, in the order of the document. */
export function* elementsBelow({ childNodes }: { childNodes: readonly Node[] }): Generator<Element> {
  for (const node of childNodes) {
    if (!isElement(node)) continue;
    yield node;
    yield* elementsBelow(node);
  }
}

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** True where an element is what a simple selector names: `nav`, `.meta`, `#tanya`, `[data-pagefind-ignore]`. */
export function matches(element: Element, selector: string): boolean {
  const name = selector.replace(/^[.#[]|\]$/g, '');
  if (selector.startsWith('.')) return (attributeOf(element, 'class') ?? '').split(' ').includes(name);
  if (selector.startsWith('#')) return attributeOf(element, 'id') === name;
  if (selector.startsWith('[')) return attributeOf(element, name) !== undefined;
  return element.tagName === selector;
}

/** First element below that a simple selector names. */
export const find = (parent: { childNodes: readonly Node[] }, selector: string): Element | undefined =>
  elementsBelow(parent).find((element) => matches(element, selector));

/** All elements below that a simple selector names, in the order of the document. */
export const findAll = (parent: { childNodes: readonly Node[] }, selector: string): Element[] =>
  [...elementsBelow(parent)].filter((element) => matches(element, selector));

/** The text of a node with its line ends and runs of spaces as one space. */
export const textOf = (node: Node): string => rawText(node).replace(/\s+/g, ' ').trim();

/** The text of a node as it is written. */
export const rawText = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
