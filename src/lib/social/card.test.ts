import { describe, expect, test } from 'vitest';
import { exampleLook } from '../../../tests/fixtures/example-look.ts';
import { textWidth } from '../charts/text-width.ts';
import type { Card } from './card.ts';
import { socialCard } from './card.ts';

const card = (given: Partial<Card> = {}): Card => ({
  part: 'Wilayah',
  title: 'Kota Contoh',
  lead: 'di Provinsi Contoh',
  facts: ['8 kecamatan'],
  art: () => '',
  ...given,
});
const draw = (given: Partial<Card> = {}) => socialCard(card(given), exampleLook);
/** Texts of a class, with where they stand. */
const textsOf = (svg: string, name: string) =>
  [...svg.matchAll(new RegExp(`<text class="${name}" x="(\\S+)" y="(\\S+)">([^<]*)</text>`, 'g'))].map(
    ([, x, y, text = '']) => ({ x: Number(x), y: Number(y), text }),
  );
const sizeOf = (svg: string, name: string) => Number(new RegExp(`\\.${name}\\{font-size:([\\d.]+)px`).exec(svg)?.[1]);

describe('socialCard', () => {
  test('is 1200 × 630, with the site’s name, the part, the title and the lead in this order', () => {
    const svg = draw();
    expect(svg).toContain('viewBox="0 0 1200 630" width="1200" height="630"');
    expect([...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
      'Guyub',
      'Wilayah',
      'Kota Contoh',
      'di Provinsi Contoh',
      '8 kecamatan',
    ]);
  });
  test('a short title is large; a long one is wrapped and smaller, and stays left of the picture', () => {
    expect(sizeOf(draw(), 'title')).toBe(78);
    const svg = draw({
      title: 'Kabupaten Administrasi Kepulauan Contoh Sangat Selatan',
      facts: ['2 kecamatan', '6 kelurahan', 'Belum ada data lembaga'],
    });
    const size = sizeOf(svg, 'title');
    expect(size).toBeLessThan(78);
    const lines = textsOf(svg, 'title');
    expect(lines.length).toBeGreaterThan(1);
    for (const { x, text } of lines) expect(x + textWidth(text, size, 'bold') * 1.05).toBeLessThan(736);
  });
  test('the last fact stands above the lower margin, and no line reaches the one above it', () => {
    const svg = draw({
      title: 'Kabupaten Administrasi Kepulauan Contoh Sangat Selatan',
      lead: 'Satu kalimat rekaan yang cukup panjang untuk memerlukan lebih dari satu baris di bawah judulnya.',
      facts: ['1 fakta', '2 fakta'],
    });
    const facts = textsOf(svg, 'fact');
    expect(facts.at(-1)?.y).toBeLessThanOrEqual(630 - 64);
    expect(facts[0]!.y - 30).toBeGreaterThan(textsOf(svg, 'lead').at(-1)!.y);
  });
  test('lines are of like length: no word is left alone under a full line', () => {
    expect(textsOf(draw({ title: 'Provinsi Daerah Contoh Istimewa' }), 'title').map(({ text }) => text)).toEqual([
      'Provinsi Daerah',
      'Contoh Istimewa',
    ]);
  });
  test('marks of markup in a name are escaped', () => {
    expect(draw({ title: 'Satu & <dua>' })).toContain('Satu &amp; &lt;dua>');
  });
  test('a lead that is too long is cut at a word, with dots', () => {
    const svg = draw({ lead: 'sangat panjang, '.repeat(60) });
    expect(textsOf(svg, 'lead').at(-1)?.text).toMatch(/(sangat|panjang)…$/);
    expect(textsOf(svg, 'fact')[0]!.y - 30).toBeGreaterThan(textsOf(svg, 'lead').at(-1)!.y);
  });
  test('a title of one endless word is broken where its lines end, and cut with dots after four', () => {
    const word = 'xylofon'.repeat(6);
    const lines = textsOf(draw({ title: word }), 'title').map(({ text }) => text);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(word);
    const endless = textsOf(draw({ title: `Judul ${word.repeat(5)}` }), 'title');
    expect(endless).toHaveLength(4);
    expect(endless.at(-1)?.text).toMatch(/…$/);
    for (const { x, text } of endless) expect(x + textWidth(text, 46, 'bold')).toBeLessThan(736);
  });
});
