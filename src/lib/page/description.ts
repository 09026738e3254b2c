/** What a search engine shows of a description, in characters; and the most that one may have. */
export const shownLength = 160;

/**
 * The description of a page: its sentences in order, as far as the line of a search engine has room. The first always
 * stands; one that does not fit is passed over, and a shorter one behind it may still stand.
 */
export function describePage(...sentences: readonly string[]): string {
  const [first = '', ...more] = sentences;
  let text = first;
  for (const sentence of more)
    if (sentence !== '' && text.length + 1 + sentence.length <= shownLength) text += ` ${sentence}`;
  return text;
}

/** The first of several wordings, fullest first, that fits; else the shortest. */
export const firstThatFits = (...wordings: readonly [string, ...string[]]): string =>
  wordings.find((text) => text.length <= shownLength) ?? wordings.reduce((a, b) => (b.length < a.length ? b : a));

/** Sentences of a text: each ends in a full stop before a space or the end. */
export const sentencesOf = (text: string): string[] => text.match(/\S.*?\.(?=\s|$)|\S.*$/g) ?? [];
