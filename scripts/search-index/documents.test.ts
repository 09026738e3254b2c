import { describe, expect, test } from 'vitest';
import { documentsOf, isSearched } from './documents.ts';

/** A page as the layout writes it, with made-up content. */
const page = (main: string, crumbs: readonly string[] = [], head = '') =>
  `<!doctype html><html lang="id"><head><title>x</title>${head}</head><body><header>Menu</header>
  <main data-pagefind-body><nav class="breadcrumbs"><ol>${crumbs.map((name) => `<li>${name}</li>`).join('')}</ol></nav>
  ${main}</main><footer>Kaki</footer></body></html>`;
const meta = (name: string, value: string) => `<meta data-pagefind-meta="${name}[content]" content="${value}">`;
const bodyOf = (html = '') => /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1]?.replace(/>\s+</g, '><').trim();

describe('a page', () => {
  const [institution] = documentsOf(
    '/lembaga/L1/',
    page(
      '<h1>Karang Taruna Contoh</h1><p class="lead">Disebut pada 2020.</p><p class="notice">Halaman ini kutipan.</p>',
      ['Beranda', 'Wilayah', 'Aceh', 'Simeulue', 'Karang Taruna Contoh'],
    ),
  );
  test('is found at its address, by its heading, where its breadcrumbs place it', () => {
    expect(institution?.url).toBe('/lembaga/L1/');
    expect(institution?.kind).toBe('institution');
    expect(institution?.html).toContain(meta('title', 'Karang Taruna Contoh') + meta('where', 'Aceh › Simeulue'));
  });
  test('is its content alone: no heading twice, no menu, no sentence that all of its kind have', () => {
    expect(bodyOf(institution?.html)).toBe('<p>Disebut pada 2020.</p>');
  });
  test('of an explainer keeps the ids of its sections, so that a result leads there', () => {
    const [guide] = documentsOf(
      '/panduan/contoh/',
      page('<h1>Contoh</h1><h2 id="umur">Umur</h2><p id="p">13 tahun</p>'),
    );
    expect(bodyOf(guide?.html)).toBe('<h2 id="umur">Umur</h2><p>13 tahun</p>');
  });
  test('of a place leaves out programmes of which nothing is known there, and what nobody searches for', () => {
    const [place] = documentsOf(
      '/wilayah/11/',
      page(
        `<h1>Provinsi Contoh</h1>
        <section class="programme-here"><h3>PSM</h3><p>Belum ada data.</p></section>
        <section class="programme-here"><h3>TKSK</h3><div class="figures figures-above">7.201</div></section>
        <section class="programme-here"><h3>LKS</h3><ul class="institutions"><li>Panti Contoh</li></ul></section>
        <section class="programme-here"><h3>WKSBM</h3><div class="figures">12</div></section>
        <section id="tanya">Kantor desa</section>
        <dl class="facts"><div><dt>Titik tengah wilayah</dt><dd>3,1° LU</dd></div></dl>`,
      ),
    );
    expect(bodyOf(place?.html)).toBe(
      '<section><h3>LKS</h3><ul><li>Panti Contoh</li></ul></section><section><h3>WKSBM</h3><div>12</div></section><dl></dl>',
    );
  });
  test('of a dataset tells what its columns mean, not what is marked as left out', () => {
    const [dataset] = documentsOf(
      '/data/contoh/',
      page(
        '<h1>Contoh</h1><dl><div><dt><code>kode</code></dt><dd>Kode wilayah<span data-pagefind-ignore>Contoh: 11.01</span></dd></div></dl>',
      ),
    );
    expect(bodyOf(dataset?.html)).toContain('Kode wilayah');
    expect(bodyOf(dataset?.html)).not.toContain('11.01');
  });
  test('that is not for search engines, or that marks no content, is left out', () => {
    const noindex = '<meta name="robots" content="noindex">';
    expect(documentsOf('/wilayah/11.99/', page('<h1>Lama</h1>', [], noindex))).toEqual([]);
    expect(documentsOf('/tentang/', '<h1>Tentang</h1>')).toEqual([]);
  });
  test('whose heading is marked as left out is left out: the page of a code that is no more', () => {
    expect(
      documentsOf('/wilayah/11.99/', page('<h1 data-pagefind-ignore>11.99 Kabupaten Contoh: kode lama</h1>')),
    ).toEqual([]);
  });
  test('of a district or a list is not even read', () => {
    expect(isSearched('/wilayah/11.01.01/')).toBe(false);
    expect(isSearched('/program/')).toBe(false);
    expect(isSearched('/wilayah/indeks/')).toBe(false);
    expect(isSearched('/wilayah/indeks/ka/')).toBe(false);
    expect(isSearched('/angka/tksk/')).toBe(true);
  });
  test('keeps texts that look like markup as texts', () => {
    const [result] = documentsOf('/lembaga/L2/', page('<h1>&lt;img src=x&gt; &amp; "a"</h1><p>&lt;b&gt;</p>'));
    expect(result?.html).toContain(meta('title', '<img src=x> &amp; &quot;a&quot;'));
    expect(bodyOf(result?.html)).toBe('<p>&lt;b&gt;</p>');
  });
});

describe('a page of many entries', () => {
  test('a figure is a result with its meaning, date, unit, place, scope and grade', () => {
    const [figure, ...others] = documentsOf(
      '/angka/tksk/',
      page(
        `<h1>Angka</h1><section class="figures"><h3>Kabupaten Contoh<span class="meta">Aceh</span></h3><ul>
        <li class="figure" id="A069"><p class="figure-value"><strong>24</strong> orang <span class="scope">Sebagian saja</span></p>
        <p>TKSK yang dikukuhkan, 14 Maret 2022.</p><p class="note"><b>Catatan:</b> 18 lama.</p>
        <p class="meta">Sumber: <a href="https://example.org">berita</a> <span class="grade">Mutu B</span>
        <a class="permalink" href="#A069">A069</a></p></li></ul></section>`,
        ['Beranda', 'Angka', 'Tenaga Kesejahteraan Sosial Kecamatan (TKSK)'],
      ),
    );
    expect(others).toEqual([]);
    expect(figure?.url).toBe('/angka/tksk/#A069');
    expect(figure?.html).toContain(
      meta('title', 'TKSK yang dikukuhkan, 14 Maret 2022: 24 orang') +
        meta('where', 'TKSK · Kabupaten Contoh, Aceh · Sebagian saja · Mutu B') +
        meta('also', 'Tenaga Kesejahteraan Sosial Kecamatan (TKSK)'),
    );
    expect(bodyOf(figure?.html)).toMatch(/^<p><b>Catatan:<\/b> 18 lama\.<\/p><p>Sumber: <a>berita<\/a>\s*<\/p>$/);
  });
  test('a regulation is a result with its name in full and its status', () => {
    const [regulation] = documentsOf(
      '/peraturan/',
      page(
        `<h1>Peraturan</h1><ul><li class="regulation" id="permensos-25-2019"><p><b>Permensos 25/2019</b>
        <span class="status">diubah</span></p><p>Karang Taruna</p></li></ul>`,
      ),
    );
    expect(regulation?.url).toBe('/peraturan/#permensos-25-2019');
    expect(regulation?.html).toContain(
      meta('title', 'Permensos 25/2019') + meta('where', 'Peraturan Menteri Sosial Nomor 25 Tahun 2019 · diubah'),
    );
    expect(bodyOf(regulation?.html)).toMatch(/<p>Karang Taruna<\/p>$/);
  });
  test('a reference is a result with its id and what must be known about it', () => {
    const [reference] = documentsOf(
      '/rujukan/',
      page(
        `<h1>Rujukan</h1><ul class="references"><li id="R1"><b>R1</b> Situs (2020). <a href="https://example.org">Judul</a>
        <span class="badge">sekunder</span></li></ul>`,
      ),
    );
    expect(reference?.url).toBe('/rujukan/#R1');
    expect(reference?.html).toContain(meta('title', 'R1 Situs (2020). Judul') + meta('where', 'sekunder'));
  });
});
