/** What an explainer says of itself before its text, as far as a list or a card of it needs. */
export interface ExplainerHead {
  readonly title: string;
  readonly description: string;
}

/**
 * Reads the title and the description from the head of an explainer's text: a value a line, as all of them are written.
 * @throws Error for a text without them
 */
export function readHead(mdx: string): ExplainerHead {
  const head = /^---\n([^]*?)\n---/.exec(mdx)?.[1] ?? '';
  const value = (key: string): string => {
    const text = new RegExp(`^${key}: (.+)$`, 'm').exec(head)?.[1]?.trim();
    if (text === undefined) throw new Error(`an explainer has no ${key}`);
    return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text;
  };
  return { title: value('title'), description: value('description') };
}
