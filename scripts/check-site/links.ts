import type { PageSummary, WorkerResult } from './worker.ts';

/** Links to files that are not there, and to anchors that their page has not; each with the first page that has it. */
export function linkFaults(
  targets: ReadonlyMap<string, string>,
  files: ReadonlySet<string>,
  pages: readonly Pick<PageSummary, 'file' | 'ids'>[],
): string[] {
  const ids = new Map(pages.map((page) => [page.file, new Set(page.ids)]));
  return [...targets].flatMap(([target, source]) => {
    const at = target.indexOf('#');
    const [file, fragment] = [target.slice(0, at), target.slice(at + 1)];
    if (!files.has(file)) return [`${source}: leads to ${file}, which is not there; mend the link`];
    const anchors = ids.get(file);
    if (fragment === '' || anchors === undefined || anchors.has(fragment)) return [];
    return [`${source}: leads to ${file}#${fragment}, and that page has no such id; mend the link`];
  });
}

/** The targets of all cores in one table. */
export const allTargets = (results: readonly Pick<WorkerResult, 'targets'>[]): Map<string, string> =>
  new Map(results.flatMap(({ targets }) => [...targets]));
