import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { encodePng } from '../pictures/png.ts';
import { readPage } from './page.ts';
import type { PageAbout } from './social.ts';
import { checkSocial } from './social.ts';

const home = 'https://example.org/guyub/';
const image = 'gambar/sosial/beranda.png';
let root: string;
let names: Set<string>;
const put = (path: string, bytes: Uint8Array) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), bytes);
  names.add(path);
};
const png = (width: number, height: number) =>
  encodePng({ width, height, rgba: new Uint8Array(4 * width * height).fill(200) }, []);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guyub-social-'));
  names = new Set();
  put(image, png(1200, 630));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});
const page = (path: string, about: Partial<PageAbout> = {}, kind = 'lembaga') => ({
  file: `${path}index.html`,
  kind: path === '' ? 'home' : kind,
  canonical: `${home}${path}`,
  about: { description: `Keterangan ${path}`, image: home + image, hasTrail: path !== '', ...about },
});
const check = (...pages: ReturnType<typeof page>[]) => checkSocial({ root, names, pages: [page(''), ...pages] });

test('a page with a picture of the right size, a trail and words of its own has no fault', () => {
  expect(check(page('lembaga/L001/'), page('lembaga/L002/'))).toEqual({ images: 1, faults: [] });
});
test('a page without a picture, and a picture that is no file of the site, are named', () => {
  expect(check(page('a/', { image: '' })).faults).toEqual(['a/index.html: no og:image']);
  expect(check(page('a/', { image: `${home}gambar/lain.png` })).faults).toEqual([
    'a/index.html: og:image https://example.org/guyub/gambar/lain.png is no file of this site',
  ]);
  expect(check(page('a/', { image: `https://example.com/${image}` })).faults).toHaveLength(1);
});
test('a picture that is no PNG, of another size or too heavy is named, once for all its pages', () => {
  put('teks.png', Buffer.from('teks'));
  put('kecil.png', png(600, 315));
  put('berat.png', Buffer.concat([png(1200, 630), Buffer.alloc(60_000)]));
  expect(
    check(
      page('a/', { image: `${home}teks.png` }),
      page('b/', { image: `${home}kecil.png` }),
      page('c/', { image: `${home}kecil.png` }),
      page('d/', { image: `${home}berat.png` }),
    ).faults,
  ).toEqual([
    'teks.png: no PNG',
    'kecil.png: 600 × 315; a picture of a shared address is 1200 × 630',
    expect.stringMatching(/^berat\.png: 6\d{4} bytes; a picture of a shared address has under 60000$/) as string,
  ]);
});
test('a description of 200 characters passes, a longer one is named', () => {
  expect(check(page('a/', { description: 'x'.repeat(200) })).faults).toEqual([]);
  expect(check(page('a/', { description: 'x'.repeat(201) })).faults).toEqual([
    'a/index.html: a description of 201 characters; at most 200',
  ]);
});
test('pages of one kind that are described alike are named; of two kinds they may be', () => {
  const alike = { description: 'Sama.' };
  expect(check(page('a/', alike), page('b/', alike), page('c/', alike)).faults).toEqual([
    'b/index.html: described as a/index.html and 1 more; say what is on the page',
  ]);
  expect(check(page('a/', alike), page('b/', alike, 'data')).faults).toEqual([]);
});
test('a page without a trail is named; the first page and that of an error need none', () => {
  expect(check(page('a/', { hasTrail: false })).faults).toEqual(['a/index.html: no BreadcrumbList; give it crumbs']);
  expect(check({ ...page('x/', { hasTrail: false }), file: '404.html' }).faults).toEqual([]);
});
test('a page for frames needs none of it', () => {
  expect(check(page('sematan/x/1.0.0/', { image: '', hasTrail: false })).faults).toEqual([]);
});
test('readPage finds what a page says of itself', () => {
  const html = `<meta name="description" content="Satu &amp; dua"><meta property="og:image" content="${home}${image}"><script type="application/ld+json">{"@type":"BreadcrumbList"}</script>`;
  expect(readPage(html).about).toEqual({ description: 'Satu & dua', image: home + image, hasTrail: true });
  expect(readPage('<p>Kosong').about).toEqual({ description: '', image: '', hasTrail: false });
});
