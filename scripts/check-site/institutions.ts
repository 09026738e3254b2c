/**
 * Every institution of the published table has its page, and every one that was withdrawn; no page is of any other.
 */
export function institutionFaults(
  ids: readonly string[],
  files: ReadonlySet<string>,
  withdrawn: readonly string[] = [],
): string[] {
  const known = new Set([...ids, ...withdrawn]);
  const pages = [...files]
    .map((file) => /^lembaga\/([^/]+)\/index\.html$/.exec(file)?.[1])
    .filter((id) => id !== undefined);
  return [
    ...[...known]
      .filter((id) => !files.has(`lembaga/${id}/index.html`))
      .map((id) => `lembaga/${id}/: no page; build it`),
    ...pages.filter((id) => !known.has(id)).map((id) => `lembaga/${id}/: a page of no row of lembaga; take it away`),
  ];
}
