import { gzipSync } from 'node:zlib';
import type { PlaceQuery } from './place-queries.ts';
import { answersShown } from './place-queries.ts';

/** What the measurement needs of the search: from a way to load its files, a finder. */
export type MakeFinder = (load: (path: string) => Promise<string>) => {
  find(query: string): Promise<{ options: readonly { code: string }[] } | undefined>;
};

/** What the search said to a query. */
export interface Outcome {
  readonly query: PlaceQuery;
  /** Its first five answers. */
  readonly answers: readonly string[];
  /** Which of them fits first, from 1; `null` where none does. */
  readonly rank: number | null;
  /** Gzip bytes (level 6) of the files that a finder loads which has loaded nothing before. */
  readonly bytes: number;
}

/**
 * Asks each query of a fresh finder.
 * @param read a file of the index by the path that the finder asks for; read once, however often it is loaded
 */
export async function measure(
  queries: readonly PlaceQuery[],
  makeFinder: MakeFinder,
  read: (path: string) => Promise<string>,
): Promise<Outcome[]> {
  const files = new Map<string, Promise<{ text: string; bytes: number }>>();
  const file = (path: string) => {
    const known = files.get(path);
    if (known !== undefined) return known;
    const reading = read(path).then((text) => ({ text, bytes: gzipSync(text, { level: 6 }).length }));
    files.set(path, reading);
    return reading;
  };
  const outcomes: Outcome[] = [];
  for (const query of queries) {
    const loaded = new Map<string, number>();
    const finder = makeFinder(async (path) => {
      const { text, bytes } = await file(path);
      loaded.set(path, bytes);
      return text;
    });
    const options = (await finder.find(query.text))?.options ?? [];
    const answers = options.slice(0, answersShown).map(({ code }) => code);
    const rank = answers.findIndex((code) => query.fits.includes(code)) + 1;
    const bytes = [...loaded.values()].reduce((sum, size) => sum + size, 0);
    outcomes.push({ query, answers, rank: rank === 0 ? null : rank, bytes });
  }
  return outcomes;
}
