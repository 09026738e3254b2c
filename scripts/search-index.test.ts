import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readKindTable } from '../src/lib/search/kind-table.ts';
import { indexFiles } from './search-index.ts';
import { documentsOf } from './search-index/documents.ts';

/** Made-up pages, enough of them for an index of several parts of speech. */
const documents = Array.from({ length: 60 }, (_, i) =>
  documentsOf(
    i % 2 === 0 ? `/lembaga/L${i}/` : `/panduan/contoh-${i}/`,
    `<main data-pagefind-body><h1>Contoh ${i}</h1><p>Kata${i} sama di setiap halaman, kata${i % 7} di sebagian.</p></main>`,
  ),
).flat();

test('two runs give the same bytes under the same names', async () => {
  const [one, two] = [await indexFiles(documents), await indexFiles(documents)];
  expect(two.map(({ path }) => path)).toEqual(one.map(({ path }) => path));
  expect(two.filter(({ content }, i) => Buffer.compare(content, one[i]?.content ?? new Uint8Array()) !== 0)).toEqual(
    [],
  );
});

test('the index holds what the search page loads, and nothing else of Pagefind', async () => {
  const files = await indexFiles(documents);
  expect(
    files.map(({ path }) => path.replace(/id_[0-9a-f]+/, 'id_…')).filter((path) => !/fragment|index/.test(path)),
  ).toEqual(['kinds.txt', 'pagefind-entry.json', 'pagefind.id_….pf_meta', 'pagefind.js', 'wasm.id.pagefind']);
});

test('every result has its kind in the table, by the name of its file', async () => {
  const files = await indexFiles(documents);
  const kinds = readKindTable(Buffer.from(files.find(({ path }) => path === 'kinds.txt')!.content).toString());
  const results = files.filter(({ path }) => path.startsWith('fragment/'));
  expect(results).toHaveLength(60);
  for (const { path, content } of results) {
    const { url } = JSON.parse(gunzipSync(content).subarray(12).toString()) as { url: string };
    expect(kinds.get(path.slice('fragment/'.length, -'.pf_fragment'.length))).toBe(
      url.startsWith('/lembaga/') ? 'institution' : 'guide',
    );
  }
});

test('a document without a word is an error, since it could never be found', async () => {
  await expect(
    indexFiles([{ url: '/panduan/kosong/', kind: 'guide', html: '<html><body></body></html>' }]),
  ).rejects.toThrow('search index');
});
