/** Every institution of the published table has its page, and no page is of one that the table lacks. */
export function institutionFaults(ids: readonly string[], files: ReadonlySet<string>): string[] {
  const known = new Set(ids);
  const pages = [...files]
    .map((file) => /^lembaga\/([^/]+)\/index\.html$/.exec(file)?.[1])
    .filter((id) => id !== undefined);
  return [
    ...ids.filter((id) => !files.has(`lembaga/${id}/index.html`)).map((id) => `lembaga/${id}/: no page; build it`),
    ...pages.filter((id) => !known.has(id)).map((id) => `lembaga/${id}/: a page of no row of lembaga; take it away`),
  ];
}
