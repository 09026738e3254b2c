import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { SearchKind } from '../src/lib/search/kind.ts';
import { kindOfAddress, searchKinds } from '../src/lib/search/kind.ts';
import { kindTableText } from '../src/lib/search/kind-table.ts';
import type { SearchDocument } from './search-index/document.ts';
import { documentsOf, isSearched } from './search-index/documents.ts';

/** A file of the index: its path below `pagefind/`, and its bytes. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Makes the index of full-text search from a folder of built pages, and writes it below `pagefind/` beside them.
 * Addresses in it stand below the base, so the index is the same for every base.
 * @returns what it made, for the log
 */
export async function makeSearchIndex(folder: string): Promise<string> {
  const documents = await readDocuments(folder);
  const files = await indexFiles(documents);
  for (const { path, content } of files) {
    const file = join(folder, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
  return `${documents.length} results, ${files.length} files, ${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}

/** What there is to find, in an order that only the pages decide: by kind, then as the addresses sort. */
async function readDocuments(folder: string): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = [];
  for (const file of (await readdir(folder, { recursive: true })).sort()) {
    const address = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    if (!address.endsWith('/') || !isSearched(address)) continue;
    documents.push(...documentsOf(address, await readFile(join(folder, file), 'utf8')));
  }
  return documents.sort((a, b) => searchKinds.indexOf(a.kind) - searchKinds.indexOf(b.kind));
}

/** Files that Pagefind makes for uses that this site has not: its own interfaces, its worker, other languages. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;

/**
 * The index of these documents as Pagefind 1.5.2 makes it, without what this site does not use, and with the table of
 * kinds. The same documents in the same order give the same bytes.
 * @throws Error where Pagefind refuses a document, or would leave it out because it has no words
 */
export async function indexFiles(documents: readonly SearchDocument[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'id' });
    if (index === undefined) throw new Error(`search index: ${errors.join('; ')}`);
    for (const { url, html } of documents) {
      // One after another: Pagefind numbers documents in the order in which they arrive.
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0) throw new Error(`search index: ${url}: ${added.errors.join('; ')}`);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(`search index: ${made.errors.join('; ')}`);
    const files = made.files.filter(({ path }) => !unused.test(path));
    const addresses = addressesOf(files);
    const missing = new Set(documents.map(({ url }) => url)).difference(new Set(addresses.values()));
    if (missing.size > 0) throw new Error(`search index: Pagefind found no words at ${[...missing].join(', ')}`);
    return [...files, kindTable(addresses)].sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await close();
  }
}

/** Addresses of the results by the names of their files. */
function addressesOf(files: readonly IndexFile[]): Map<string, string> {
  const results = files.flatMap(({ path, content }) => {
    const id = /^fragment[/\\](.+)\.pf_fragment$/.exec(path)?.[1];
    return id === undefined ? [] : [{ id, content }];
  });
  return new Map(
    results.map(({ id, content }) => {
      // Pagefind writes a mark of 12 bytes before the JSON.
      const { url } = JSON.parse(gunzipSync(content).subarray(12).toString('utf8')) as { url: string };
      return [id, url];
    }),
  );
}

/** The table of kinds, from the addresses in the results that Pagefind made. */
function kindTable(addresses: ReadonlyMap<string, string>): IndexFile {
  const kinds = new Map<string, SearchKind>();
  for (const [id, url] of addresses) {
    const kind = kindOfAddress(url);
    if (kind === null) throw new Error(`search index: ${url} is of no kind`);
    kinds.set(id, kind);
  }
  return { path: 'kinds.txt', content: Buffer.from(kindTableText(kinds)) };
}
