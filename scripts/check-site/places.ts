import { isPlaceCode, levelOf, parentCode } from '../../src/lib/region/code.ts';
import type { PageSummary } from './worker.ts';

/**
 * Every place of the published table has its page, every village its section on its district's page, and no page or
 * section is of a place that neither the table has nor an older edition.
 * @param former codes of older editions
 */
export function placeFaults(
  codes: readonly string[],
  pages: readonly Pick<PageSummary, 'file' | 'ids'>[],
  former: ReadonlySet<string> = new Set(),
): string[] {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const villages = Map.groupBy(
    codes.filter((code) => levelOf(code) === 'desa/kelurahan'),
    (code) => parentCode(code) ?? '',
  );
  const known = new Set([...codes, ...former]);
  const larger = codes.filter((code) => levelOf(code) !== 'desa/kelurahan');
  const missingPages = larger
    .filter((code) => !byFile.has(pageOf(code)))
    .map((code) => `${pageOf(code)}: no page for place ${code}`);
  const sections = larger.flatMap((code) => {
    const ids = new Set(byFile.get(pageOf(code))?.ids.filter(isPlaceCode) ?? []);
    const wanted = villages.get(code) ?? [];
    return [
      ...wanted
        .filter((village) => !ids.has(village))
        .map((village) => `${pageOf(code)}: no section for village ${village}`),
      ...[...ids]
        .filter((id) => parentCode(id) !== code || !known.has(id))
        .map((id) => `${pageOf(code)}: a section ${id} that is no village of the place`),
    ];
  });
  const strangers = pages
    .map(({ file }) => /^wilayah\/([\d.]+)\/index\.html$/.exec(file)?.[1])
    .filter((code) => code !== undefined && !known.has(code))
    .map((code) => `wilayah/${code ?? ''}/: a page of a place that the table lacks`);
  return [...missingPages, ...sections, ...strangers];
}

const pageOf = (code: string): string => `wilayah/${code}/index.html`;
