/** A part of a result as Pagefind tells it: the text before the first heading, or a heading and what follows it. */
export interface ResultSection {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  /** Places of the words found in the section, each with how much it says; counted in words of the whole content. */
  readonly weighted_locations: readonly { readonly location: number; readonly balanced_score: number }[];
  /** Left out for the text before the first heading. */
  readonly anchor?: unknown;
}
export interface SectionedResult {
  readonly title: string;
  /** The whole text of the result. */
  readonly content: string;
  readonly sections: readonly ResultSection[];
}

/**
 * The section that answers a query best: with most of the words that the title has not, then with a word that weighs
 * most (in its heading), then with the fewest words found, since a long list has them all. Where the title has all words,
 * the whole page is the answer: then its beginning, or `undefined` where the beginning has none of them.
 */
export function bestSection({ title, content, sections }: SectionedResult, query: string): ResultSection | undefined {
  const asked = query
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[?!.,«»"]+/g, ''))
    .filter((word) => word !== '' && !title.toLowerCase().includes(word));
  if (asked.length === 0) return sections.find(({ anchor }) => anchor === undefined);
  const words = content.toLowerCase().split(/\s+/);
  const rated = sections.map((section) => {
    const places = section.weighted_locations;
    const found = places.map(({ location }) => words[location] ?? '').join(' ');
    const covered = asked.filter((word) => found.includes(word)).length;
    return { section, covered, weight: Math.max(...places.map((place) => place.balanced_score)), count: places.length };
  });
  return rated.sort((a, b) => b.covered - a.covered || b.weight - a.weight || a.count - b.count)[0]?.section;
}
