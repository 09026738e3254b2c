import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withdrawnFigureTable, withdrawnInstitutionTable } from '../../src/lib/dataset/ditarik.ts';
import { paths } from '../../src/lib/site/urls.ts';
import { parseCsv } from '../../src/lib/table/csv.ts';
import type { PageSummary } from './worker.ts';

/** Ids that the latest releases list as withdrawn; a figure with the programme whose page has its anchor. */
export interface WithdrawnIds {
  readonly institutions: readonly string[];
  readonly figures: readonly { readonly id: string; readonly program: string }[];
}

/** Reads the published lists; a release that withdrew nothing has none. */
export function readWithdrawn(root: string): WithdrawnIds {
  const rows = (dataset: string, table: string): Record<string, string>[] => {
    const file = join(root, paths.latestFile(dataset, `${table}.csv`));
    if (!existsSync(file)) return [];
    const { header, records } = parseCsv(readFileSync(file, 'utf8'));
    return records.map(({ cells }) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
  };
  return {
    institutions: rows('lembaga', withdrawnInstitutionTable.name).map(({ id = '' }) => id),
    figures: rows('angka', withdrawnFigureTable.name).map(({ id = '', program = '' }) => ({ id, program })),
  };
}

/** Pages that list institutions or figures: none of them leads to what was withdrawn. */
const isListing = (file: string): boolean => /^(direktori|wilayah|program)\/|^index\.html$/.test(file);

/**
 * What was withdrawn keeps its address and is listed nowhere: a page that search engines leave out, an anchor, no link from
 * a list, nothing in the file that the directory filters.
 * @param read gives the text of a file of the site
 */
export function withdrawnFaults(
  { institutions, figures }: WithdrawnIds,
  pages: readonly Pick<PageSummary, 'file' | 'ids'>[],
  read: (file: string) => string,
): string[] {
  if (institutions.length + figures.length === 0) return [];
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const links = [
    ...institutions.map((id) => ({ id, end: `lembaga/${id}/"` })),
    ...figures.map(({ id, program }) => ({ id, end: `angka/${program}/#${id}"` })),
  ];
  const files = pages.map(({ file }) => file).filter(isListing);
  const index = 'direktori/indeks.json';
  return [
    ...institutions
      .map((id) => `lembaga/${id}/index.html`)
      .filter((file) => byFile.has(file) && !/<meta name="robots" content="noindex"/.test(read(file)))
      .map((file) => `${file}: was withdrawn, and search engines may keep it; say noindex`),
    ...figures
      .map(({ id, program }) => ({ id, file: `angka/${program}/index.html` }))
      .filter(({ id, file }) => !byFile.get(file)?.ids.includes(id))
      .map(({ id, file }) => `${file}: no id ${id}, which was withdrawn; its address must answer`),
    ...files.flatMap((file) => {
      const html = read(file);
      return links
        .filter(({ end }) => html.includes(end))
        .map(({ id }) => `${file}: lists ${id}, which was withdrawn; take it away`);
    }),
    ...institutions
      .filter((id) => read(index).includes(`"${id}"`))
      .map((id) => `${index}: lists ${id}, which was withdrawn; take it away`),
  ];
}
