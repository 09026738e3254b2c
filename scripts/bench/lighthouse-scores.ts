import type { Result } from 'lighthouse';

/** Categories of Lighthouse that the site is held to, and the score that each asks for. */
export const asked = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
export type Category = keyof typeof asked;
export const categories = Object.keys(asked) as Category[];

/** What Lighthouse says of a page. */
export interface PageScores {
  /** 0 to 100 a category; `NaN` where Lighthouse gives none. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Largest contentful paint and total blocking time in milliseconds, layout shift without a unit. */
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
  /** Bytes that the page and all that it loads took on the wire. */
  readonly bytes: number;
  /** Audits that take a point away, with the id by which Lighthouse documents them. */
  readonly failing: readonly string[];
}

/** Reads a result of Lighthouse. @throws Error where it could not look at the page */
export function pageScores(result: Pick<Result, 'audits' | 'categories' | 'runtimeError'>): PageScores {
  if (result.runtimeError) throw new Error(`${result.runtimeError.code}: ${result.runtimeError.message}`);
  const value = (audit: string) => result.audits[audit]?.numericValue ?? NaN;
  const score = (category: Category) => Math.round((result.categories[category]?.score ?? NaN) * 100);
  const failing = categories.flatMap((category) =>
    (result.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = result.audits[id];
      if (weight === 0 || audit?.score === undefined || audit.score === null) return [];
      return audit.score < (category === 'performance' ? 0.9 : 1) ? [`${id} (${audit.title})`] : [];
    }),
  );
  return {
    scores: Object.fromEntries(categories.map((category) => [category, score(category)])) as Record<Category, number>,
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
    bytes: value('total-byte-weight'),
    failing: [...new Set(failing)],
  };
}

/** True where every category has the score that is asked for. */
export const isAsAsked = ({ scores }: PageScores): boolean =>
  categories.every((category) => scores[category] >= asked[category]);
