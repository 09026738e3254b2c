import type { SearchKind } from './kind.ts';
import { searchKinds } from './kind.ts';

/**
 * Which result of Pagefind is of which kind, known before the result itself is loaded: Pagefind tells a result's address
 * only with its text, one file each, and its own filters differ from build to build. As text: a line a kind, in the
 * order of `searchKinds`, of the ids of its results (names of their files, without the language).
 */
export const kindTableText = (kinds: ReadonlyMap<string, SearchKind>): string =>
  searchKinds
    .map((kind) => [...kinds].flatMap(([id, of]) => (of === kind ? [id.replace(/^id_/, '')] : [])).sort())
    .map((ids) => `${ids.join(' ')}\n`)
    .join('');

/** The kind of each result by its id, from the text that `kindTableText` wrote. */
export const readKindTable = (text: string): Map<string, SearchKind> =>
  new Map(
    text.split('\n').flatMap((line, i) => {
      const kind = searchKinds[i];
      if (kind === undefined || line === '') return [];
      return line.split(' ').map((id) => [`id_${id}`, kind] as const);
    }),
  );
