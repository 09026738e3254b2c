/** A piece of an excerpt; marked where a word of the query stands. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** The characters that Pagefind 1.5.2 writes as entities in an excerpt: these two, and no ampersand. */
const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>' };

/**
 * Takes an excerpt of Pagefind apart, so that it can be shown as text nodes: `HTML` with `<mark>` around the words found.
 * Whatever else looks like an element in it is text.
 */
export const excerptParts = (excerpt: string): ExcerptPart[] =>
  excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, i) => ({ text: text.replace(/&[lg]t;/g, (entity) => entities[entity] ?? entity), marked: i % 2 === 1 }))
    .filter(({ text }) => text !== '');
