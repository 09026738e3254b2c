import { describe, expect, test } from 'vitest';
import { mark, readProse } from './prose.ts';

const sentences = (mdx: string) => readProse(mdx).blocks.flatMap((block) => block.sentences.map(({ text }) => text));
const faults = (mdx: string) => readProse(mdx).faults.map(({ line, what }) => `${line}: ${what}`);

describe('readProse', () => {
  test('cuts paragraphs into sentences; abbreviations, numbers and places in brackets do not end one', () => {
    expect(
      sentences('Ada dua, LN 2012 No. 68 dan Kab. Sleman. «Kedua» mulai di sini! Ketiga? Rp1.000.000 (lihat No. 2).'),
    ).toEqual([
      'Ada dua, LN 2012 No. 68 dan Kab. Sleman.',
      '«Kedua» mulai di sini!',
      'Ketiga?',
      'Rp1.000.000 (lihat No. 2).',
    ]);
  });
  test('a reference before the full stop belongs to its sentence; a component that prints may begin one', () => {
    const [block] = readProse('Satu <Rujukan id="R1" />. <Angka id="A001" /> tercatat. Tiga.').blocks;
    expect(block?.sentences.map(({ text, citations }) => [text, citations.map(({ kind }) => kind)])).toEqual([
      ['Satu .', ['rujukan']],
      [`${mark} tercatat.`, ['angka']],
      ['Tiga.', []],
    ]);
  });
  test('list items, table rows and paragraphs of a component are blocks; headings and header rows are none', () => {
    expect(
      sentences(
        '## Judul\n\n- satu\n- dua\n\n| a | b |\n| - | - |\n| c | d. E |\n\n<Tingkat nama="x" badan="y">\n\nTiga.\n\n</Tingkat>',
      ),
    ).toEqual(['satu', 'dua', 'c | d. E |', 'Tiga.']);
  });
  test('what stands inside <Kami> is ours, however deep', () => {
    const { blocks } = readProse('A.\n\n<Kami jenis="saran">\n\n- B.\n\n</Kami>\n\nC.');
    expect(blocks.map(({ ours }) => ours)).toEqual([false, true, false]);
  });
  test('lines are those of the file, frontmatter included', () => {
    expect(readProse('---\ntitle: x\n---\n\nSatu.\n\nDua.').blocks.map(({ line }) => line)).toEqual([5, 7]);
  });
  test('what an explainer may not hold is named with its line', () => {
    expect(
      faults(
        'import x from "y";\n\n{1 + 1}\n\n<div>x</div>\n\n[x](https://example.org) ![x](y.png)\n\n<Rujukan />\n\n<Rujukan id={"R1"} />\n\n<Ke halaman="x" gaya="y">z</Ke>',
      ),
    ).toEqual([
      '1: mdxjsEsm tidak boleh ada di penjelasan',
      '3: mdxFlowExpression tidak boleh ada di penjelasan',
      '5: komponen <div> tidak dikenal',
      '7: tautan ke «https://example.org»',
      '7: image tidak boleh ada di penjelasan',
      '9: <Rujukan> tanpa id',
      '11: <Rujukan> tanpa id',
      '11: <Rujukan> tidak mengenal id, atau nilainya bukan teks',
      '13: <Ke> tidak mengenal gaya, atau nilainya bukan teks',
    ]);
  });
  test('a sentence that is a link to a page of this site, and nothing else, is a pointer', () => {
    const [block] = readProse(
      'Satu <Ke halaman="x/">dua</Ke>. <Ke halaman="x/">Baca itu.</Ke> (<Ke halaman="y/">Baca ini</Ke>.)',
    ).blocks;
    expect(block?.sentences.map(({ text, isPointer }) => [text, isPointer])).toEqual([
      ['Satu dua.', false],
      ['Baca itu. (Baca ini.)', true],
    ]);
  });
  test('a link within the page is allowed', () => {
    expect(faults('[turun](#bawah)')).toEqual([]);
  });
  test('what is no MDX is one fault', () => {
    expect(faults('a {')[0]).toMatch(/^1: bukan MDX yang sah: /);
  });
});
