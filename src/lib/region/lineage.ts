import type { LineageRow } from '../dataset/silsilah.ts';

/** What an answer needs of a row of `silsilah`. */
export type LineageLink = Pick<
  LineageRow,
  'kode_lama' | 'nama_lama' | 'tahun_lama' | 'urutan' | 'calon' | 'kode_baru' | 'tahun_baru' | 'peristiwa' | 'keyakinan'
>;

/** What a code of some edition is today. */
export type CodeToday =
  /** One place of today; `path` is how it got there, empty where the code has not changed. */
  | { readonly outcome: 'satu'; readonly code: string; readonly path: readonly LineageLink[] }
  /** Only candidates: what it may be today; none of them is certain. */
  | { readonly outcome: 'calon'; readonly codes: readonly string[]; readonly path: readonly LineageLink[] }
  /** Found in no edition after `lastSeen`. */
  | { readonly outcome: 'hilang'; readonly lastSeen: number; readonly path: readonly LineageLink[] }
  /** The code was that of different places at different times, and no year was given. */
  | { readonly outcome: 'beberapa arti'; readonly meanings: readonly (CodeToday & { readonly until: number | null })[] }
  /** No edition has it. */
  | { readonly outcome: 'tidak dikenal' };

/** An older code of a place of today, and the name that it had then. */
export interface FormerCode {
  readonly code: string;
  readonly name: string;
  /** Last edition that has it. */
  readonly until: number;
  /** Edition from which the code after it holds. */
  readonly since: number;
  readonly link: LineageLink;
}

/** Leads from any code of any edition to today's, and back. */
export interface Lineage {
  /**
   * What a code is today.
   * @param code of a province, regency, district or village, of any edition
   * @param year for which the code was written; without it all that the code ever meant counts
   */
  today(code: string, year?: number): CodeToday;
  /** Older codes of a place of today, newest first; several of one year where codes were merged. Candidates do not count. */
  former(code: string): readonly FormerCode[];
  /** Edition since which a place of today has its code; `null` where it has it in all editions, as far as is known. */
  since(code: string): number | null;
}

/**
 * @param rows of the latest release of `silsilah`
 * @param editions years of the editions, oldest first
 * @param isToday tells the codes of the newest edition
 */
export function makeLineage(
  rows: readonly LineageLink[],
  editions: readonly number[],
  isToday: (code: string) => boolean,
): Lineage {
  const moves = rows.filter((row) => !isRenamed(row));
  const ends = lastYears(rows);
  const leaving = Map.groupBy(moves, ({ kode_lama }) => kode_lama);
  const arriving = Map.groupBy(
    moves.filter(({ calon, kode_baru }) => !calon && kode_baru !== null),
    ({ kode_baru }) => kode_baru ?? '',
  );
  /** Edition in force in a year: the newest that is not younger; the oldest for years before. */
  const editionOf = (year: number) => editions.findLast((edition) => edition <= year) ?? editions[0] ?? year;

  function follow(code: string, edition: number): CodeToday {
    const end = ends(code).find((year) => year >= edition);
    if (end === undefined) return isToday(code) ? { outcome: 'satu', code, path: [] } : { outcome: 'tidak dikenal' };
    const links = (leaving.get(code) ?? []).filter(({ tahun_lama }) => tahun_lama === end);
    const [link] = links;
    if (link === undefined || link.kode_baru === null) return { outcome: 'hilang', lastSeen: end, path: [] };
    if (link.calon) {
      const codes = links.flatMap((candidate) =>
        codesOf(follow(candidate.kode_baru ?? '', candidate.tahun_baru ?? end)),
      );
      return { outcome: 'calon', codes: [...new Set(codes)], path: links };
    }
    return withLink(link, follow(link.kode_baru, link.tahun_baru ?? end));
  }

  function former(code: string, edition: number): FormerCode[] {
    return (arriving.get(code) ?? [])
      .filter(({ tahun_baru }) => tahun_baru !== null && tahun_baru <= edition)
      .filter(({ tahun_baru }) => !ends(code).some((end) => end >= (tahun_baru ?? 0) && end < edition))
      .flatMap((link) => [
        { code: link.kode_lama, name: link.nama_lama, until: link.tahun_lama, since: link.tahun_baru ?? edition, link },
        ...former(link.kode_lama, link.tahun_lama),
      ])
      .sort((a, b) => b.until - a.until || (a.code < b.code ? -1 : 1));
  }

  const newest = editions.at(-1) ?? 0;
  return {
    today(code, year) {
      if (year !== undefined) return follow(code, editionOf(year));
      const until = [...ends(code), ...(isToday(code) ? [null] : [])];
      const meanings = until.map((end) => ({ ...follow(code, end ?? newest), until: end }));
      const [only, ...others] = meanings;
      if (only === undefined) return { outcome: 'tidak dikenal' };
      const isOne = others.every((other) => JSON.stringify(codesOf(other)) === JSON.stringify(codesOf(only)));
      return isOne && (others.length === 0 || only.outcome === 'satu')
        ? follow(code, until.at(-1) ?? newest)
        : { outcome: 'beberapa arti', meanings };
    },
    former: (code) => former(code, newest),
    since: (code) => former(code, newest)[0]?.since ?? null,
  };
}

/** Tells of a code the last editions in which it was one place, and then another's or no one's, oldest first. */
export function lastYears(rows: readonly LineageLink[]): (code: string) => readonly number[] {
  const byCode = Map.groupBy(
    rows.filter((row) => !isRenamed(row)),
    ({ kode_lama }) => kode_lama,
  );
  const years = new Map(
    [...byCode].map(([code, links]) => [code, [...new Set(links.map(({ tahun_lama }) => tahun_lama))].sort()]),
  );
  return (code) => years.get(code) ?? [];
}

/** A code that stayed, under a name that has nothing in common with the old one: it leads to itself. */
export const isRenamed = ({ kode_lama, kode_baru, peristiwa }: LineageLink): boolean =>
  kode_lama === kode_baru && peristiwa === 'ganti nama';

const codesOf = (answer: CodeToday): readonly string[] => {
  if (answer.outcome === 'satu') return [answer.code];
  return answer.outcome === 'calon' ? answer.codes : [];
};

const withLink = (link: LineageLink, answer: CodeToday): CodeToday =>
  'path' in answer ? { ...answer, path: [link, ...answer.path] } : answer;
