import { formatNumber } from '../lib/i18n/format.ts';
import type { PlaceSearchWords } from '../lib/i18n/place-search.ts';
import { fill } from '../lib/search/fill.ts';
import type { SearchKind } from '../lib/search/kind.ts';
import { optionLink, urls } from './place-option.ts';
import { find } from './search-engine.ts';

/** Kinds of results that are shown below places, in this order, and how many of all kinds. */
const kinds: readonly SearchKind[] = ['programme', 'guide', 'institution', 'dataset', 'figure', 'regulation'];
const most = 6;

/** What the texts of the site have of a query, as options, and a sentence that says how much. @throws where Pagefind does not load */
export async function fullTextOptions(
  query: string,
  words: PlaceSearchWords,
): Promise<{ options: HTMLElement[]; message: string }> {
  const { byKind } = await find(query, new Map());
  const results = kinds.flatMap((kind) => byKind.get(kind) ?? []);
  const count = formatNumber(results.length, 'id');
  const options = await Promise.all(
    results.slice(0, most).map(async (result, i) => {
      const { url, meta } = await result.data();
      const link = optionLink(`teks-${i}`, url, meta.title);
      if (meta.where !== undefined) {
        const where = document.createElement('span');
        where.className = 'place-where';
        where.textContent = meta.where;
        link.append(' ', where);
      }
      return link;
    }),
  );
  if (results.length > most)
    options.push(
      optionLink(
        'teks-semua',
        `${urls.search()}?q=${encodeURIComponent(query)}`,
        fill(words.fullTextAll, { n: count, q: query }),
      ),
    );
  return { options, message: results.length === 0 ? words.fullTextNone : fill(words.fullTextFound, { n: count }) };
}
