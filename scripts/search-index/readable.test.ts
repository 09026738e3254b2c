import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { makeReadable } from './readable.ts';
import type { Element } from '../html-tree.ts';
import { matches, textOf } from '../html-tree.ts';

/** The running text of some HTML. */
function readable(html: string, leftOut?: string): string {
  const root = parseFragment(`<div>${html}</div>`).childNodes[0] as Element;
  makeReadable(root, (element) => leftOut !== undefined && matches(element, leftOut));
  return textOf(root);
}

describe('makeReadable', () => {
  test('a label and its value are two words, a list of them sentences', () => {
    expect(readable('<dl><div><dt>Bentuk</dt><dd>orang</dd></div><div><dt>Berapa?</dt><dd>24.</dd></div></dl>')).toBe(
      'Bentuk: orang. Berapa? 24.',
    );
  });
  test('cells of a table are sentences, and the names of its columns are left out', () => {
    expect(
      readable(
        '<table><thead><tr><th>Kolom</th></tr></thead><tr><th>kode</th><td>teks</td><td>Kode wilayah</td></tr></table>',
      ),
    ).toBe('kode: teks. Kode wilayah.');
  });
  test('a note on a line of its own is set off from what it stands below', () => {
    expect(readable('<p>Karang Taruna<span class="meta">naskah belum dibaca</span></p>')).toBe(
      'Karang Taruna, naskah belum dibaca',
    );
    expect(readable('<p>24 November 2026 <span class="meta">Versi 1</span></p>')).toBe('24 November 2026, Versi 1');
    expect(readable('<p>Selesai. <span class="meta">Versi 1</span></p>')).toBe('Selesai. Versi 1');
  });
  test('a mark of a source goes without a trace', () => {
    expect(readable('<p>Satu formasi <a class="ref" href="/rujukan/#R79">[R79]</a>, kosong.</p>')).toBe(
      'Satu formasi, kosong.',
    );
    expect(readable('<dl><dd>Satu formasi <a class="ref" href="#R79">[R79]</a></dd></dl>')).toBe('Satu formasi.');
    expect(readable('<p>Satu formasi <sup class="note-mark"><a href="#R79">1</a></sup>.</p>')).toBe('Satu formasi.');
  });
  test.each([
    ['what the page keeps out of search', '<p data-pagefind-ignore>a</p>b'],
    ['ways around', '<nav>a</nav>b'],
    ['code', '<pre>a</pre><script>a</script>b'],
    ['drawings', '<svg><title>a</title></svg>b'],
  ])('leaves out %s', (_what, html) => {
    expect(readable(html)).toBe('b');
  });
  test('leaves out what it is told to', () => {
    expect(readable('<section id="tanya">a</section>b', '#tanya')).toBe('b');
  });
});
