import { describe, expect, test } from 'vitest';
import { chartSnapshot } from '../../../tests/fixtures/chart-snapshot.ts';
import { textsOutside, textsTouching } from '../../../tests/fixtures/drawn-texts.ts';
import type { Bar, BarsOptions } from './bars.ts';
import { bars } from './bars.ts';

/** Made-up bars. */
const bar = (name: string, value: number | null): Bar => ({
  name,
  value,
  text: value === null ? 'belum ada data' : String(value),
});
const draw = (rows: readonly Bar[], options: Partial<BarsOptions> = {}) =>
  bars(rows, { width: 348, format: String, ...options });
const widths = (svg: string) =>
  [...svg.matchAll(/<rect class="chart-bar"[^>]* width="([\d.]+)"/g)].map(([, w]) => Number(w));

describe('bars', () => {
  test('a gap, a tie, zero and a long name each read as what they are', async () => {
    const drawing = draw([
      bar('Pulau Rekaan yang Namanya Sangat Panjang Sekali', 1200),
      bar('Kota Contoh', 300),
      bar('Kota Kembarnya', 300),
      bar('Nol', 0),
      bar('Tanpa data', null),
    ]);
    await expect(chartSnapshot(drawing)).toMatchFileSnapshot('snapshots/bars.svg');
  });
  test('every bar is as long as its value, from zero', () => {
    const [a = 0, b = 0, c = 0] = widths(draw([bar('a', 1000), bar('b', 250), bar('c', 500)]).content);
    expect([b / a, c / a].map((share) => share.toFixed(2))).toEqual(['0.25', '0.50']);
  });
  test('no data is no bar, and zero is one without length', () => {
    expect(widths(draw([bar('a', 10), bar('b', null), bar('c', 0)]).content)).toEqual([expect.any(Number), 0]);
  });
  test('one row, very large values, and long words beside a short bar stay inside', () => {
    const rows = [
      bar('Indonesia', 284_973_643),
      { ...bar('Pendek', 150_000_000), text: 'kata yang panjang di samping batang' },
      { ...bar('Kosong', null), text: 'belum ada data' },
    ];
    for (const width of [348, 672])
      for (const kept of [rows.slice(0, 1), rows]) {
        const drawing = draw(kept, { width });
        expect(textsOutside(drawing)).toEqual([]);
        expect(textsTouching(drawing)).toEqual([]);
      }
  });
  test('words beside a bar that is short take no room from a long one', () => {
    const [alone = 0] = widths(draw([bar('a', 1000), bar('b', 10)]).content);
    const [beside = 0] = widths(draw([bar('a', 1000), { ...bar('b', 10), text: 'kata yang panjang' }]).content);
    expect(beside).toBe(alone);
  });
  test('an axis that ends before a value draws no bar for it, but its words', () => {
    const { content } = draw([bar('a', 5), { ...bar('b', 900), text: '900, di luar sumbu ini' }, bar('c', 10)], {
      end: 10,
    });
    const [a = 0, c = 0, ...more] = widths(content);
    expect([(a / c).toFixed(2), more]).toEqual(['0.50', []]);
    expect(content).toContain('900, di luar sumbu ini');
  });
  test('an axis has two values at least, so that lengths can be read', () => {
    const { content } = draw([bar('Daerah yang Namanya Panjang', 4.1), { ...bar('b', 1), text: '1 dari 1.000.000' }]);
    expect([...content.matchAll(/class="chart-tick"[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual(['0', '2', '4']);
  });
  test('what the axis measures stands above it', () => {
    const plain = draw([bar('a', 1)]);
    const said = draw([bar('a', 1)], { axis: 'Sumbu hanya sampai 4 persen.' });
    expect(said.content).toContain('Sumbu hanya sampai 4 persen.');
    expect(said.height - plain.height).toBe(19);
  });
});
