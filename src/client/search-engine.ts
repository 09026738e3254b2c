import type { ResultSection } from '../lib/search/best-section.ts';
import { otherWordings } from '../lib/search/query.ts';
import type { SearchKind } from '../lib/search/kind.ts';
import { kindOfAddress } from '../lib/search/kind.ts';
import { readKindTable } from '../lib/search/kind-table.ts';

/** The parts of Pagefind's interface that are used here (https://pagefind.app/docs/api/). */
interface Pagefind {
  options(options: { noWorker: boolean; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: Result[] }>;
}
export interface Result {
  readonly id: string;
  data(): Promise<ResultData>;
}
/** Texts are as Pagefind gives them: an excerpt is HTML, see `excerptParts`. */
export interface ResultData {
  readonly url: string;
  readonly content: string;
  readonly excerpt: string;
  readonly meta: { readonly title: string; readonly where?: string };
  readonly sub_results: readonly ResultSection[];
}

/** What a search found, by kind, best first. */
export interface Found {
  /** The query that found it: the one asked for, or another wording where that found nothing. */
  readonly query: string;
  readonly count: number;
  readonly byKind: ReadonlyMap<SearchKind, Result[]>;
}

interface Engine {
  readonly pagefind: Pagefind;
  readonly kinds: ReadonlyMap<string, SearchKind>;
}
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
let engine: Promise<Engine> | undefined;
let attempts = 0;

/** Loads Pagefind and the table of kinds, once. @throws Error where they do not arrive; the next call tries again */
export function loadEngine(): Promise<Engine> {
  engine ??= load().catch(startAgain);
  return engine;
}

function startAgain(error: unknown): never {
  engine = undefined;
  throw error;
}

async function load(): Promise<Engine> {
  // A browser may keep a module that failed to load: another address is another try.
  const script = `${base}pagefind/pagefind.js${attempts++ > 0 ? `?${attempts}` : ''}`;
  const [pagefind, kinds] = await Promise.all([
    import(/* @vite-ignore */ script) as Promise<Pagefind>,
    fetch(`${base}pagefind/kinds.txt`, { cache: 'no-cache' }),
  ]);
  if (!kinds.ok) throw new Error(`search: kinds.txt: ${kinds.status}`);
  // Without a worker: it would load the same code a second time, and an index of this size answers in milliseconds.
  await pagefind.options({ noWorker: true, excerptLength: 24 });
  await pagefind.init();
  return { pagefind, kinds: readKindTable(await kinds.text()) };
}

/** Finds what has all words of the query, or of the first other wording that finds something. */
export async function find(query: string, synonyms: ReadonlyMap<string, string>): Promise<Found> {
  const { pagefind, kinds } = await loadEngine();
  for (const wording of [query, ...otherWordings(query, synonyms)]) {
    const { results } = await pagefind.search(wording).catch(startAgain);
    if (results.length === 0) continue;
    // The table may be of another build than the index, for as long as a cache keeps it: the address then tells.
    const withKinds = await Promise.all(
      results.map(async (result) => ({
        result,
        kind: kinds.get(result.id) ?? kindOfAddress((await result.data()).url, base) ?? 'page',
      })),
    );
    const byKind = new Map<SearchKind, Result[]>();
    for (const { kind, result } of withKinds) byKind.set(kind, [...(byKind.get(kind) ?? []), result]);
    return { query: wording, count: results.length, byKind };
  }
  return { query, count: 0, byKind: new Map() };
}
