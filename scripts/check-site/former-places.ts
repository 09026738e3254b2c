import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { levelOf, parentCode } from '../../src/lib/region/code.ts';
import { formerPlaceWords } from '../../src/lib/i18n/former-place.ts';
import { parseCsv } from '../../src/lib/table/csv.ts';
import type { PageSummary } from './worker.ts';

/** What a row of `silsilah` says of a code: what it is today, if that is known. */
export interface Successor {
  readonly code: string;
  readonly today: string;
  /** No edition after that has the place. */
  readonly isLost: boolean;
}

/** Codes of all editions of the site's own downloads, and what became of those that left. */
export function readFormer(root: string): { codes: ReadonlySet<string>; successors: readonly Successor[] } {
  const folder = join(root, 'data/wilayah');
  const editions = readdirSync(folder).filter((name) => /^\d/.test(name));
  const codes = editions.flatMap((edition) =>
    columns(join(folder, edition, 'wilayah.csv'), ['kode']).map(([code = '']) => code),
  );
  const lineage = join(root, 'data/silsilah/latest/silsilah.csv');
  if (!existsSync(lineage)) return { codes: new Set(codes), successors: [] };
  const rows = columns(lineage, ['kode_lama', 'kode_baru', 'kode_kini', 'peristiwa']);
  return {
    codes: new Set(codes),
    successors: rows
      .filter(([from, to, , event]) => !(from === to && event === 'ganti nama'))
      .map(([code = '', to = '', today = '']) => ({ code, today, isLost: to === '' })),
  };
}

/**
 * Every code of every edition answers: a province, regency or district with its page, a village with its anchor on its
 * district's page; and where a code left, that page leads to the place of today, or says that none is known.
 */
export function formerFaults(
  codes: ReadonlySet<string>,
  successors: readonly Successor[],
  pages: readonly Pick<PageSummary, 'file' | 'ids' | 'leadsTo' | 'saysUnknown'>[],
): string[] {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const ids = new Map(pages.map(({ file, ids: own }) => [file, new Set(own)]));
  const lead = new Map(pages.map(({ file, leadsTo }) => [file, new Set(leadsTo)]));
  const silent = [...codes]
    .filter((code) => (isVillage(code) ? ids.get(pageOf(code))?.has(code) !== true : !byFile.has(pageOf(code))))
    .map((code) => `${pageOf(code)}: code ${code} of an older edition has no address; build it`);
  const astray = successors.flatMap(({ code, today, isLost }) => {
    const page = pageOf(code);
    if (today !== '')
      return lead.get(page)?.has(today) === true
        ? []
        : [`${page}: does not lead from ${code} to ${today}, its place today`];
    return byFile.get(page)?.saysUnknown === true
      ? []
      : [`${page}: does not say that ${code} ${isLost ? 'was not found again' : 'has only candidates'}`];
  });
  return [...new Set([...silent, ...astray])];
}

/** True for a page that says of a code that its place is not known today. */
export const saysUnknown = (html: string): boolean =>
  [formerPlaceWords.notFoundShort, formerPlaceWords.notSureShort].some((words) => html.includes(words));

const isVillage = (code: string): boolean => levelOf(code) === 'desa/kelurahan';
const pageOf = (code: string): string => `wilayah/${isVillage(code) ? (parentCode(code) ?? '') : code}/index.html`;

function columns(file: string, names: readonly string[]): string[][] {
  const { header, records } = parseCsv(readFileSync(file, 'utf8'));
  const positions = names.map((name) => header.indexOf(name));
  return records.map(({ cells }) => positions.map((position) => cells[position] ?? ''));
}
