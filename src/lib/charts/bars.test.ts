import { describe, expect, test } from 'vitest';
import { chartSnapshot } from '../../../tests/fixtures/chart-snapshot.ts';
import type { Bar } from './bars.ts';
import { bars } from './bars.ts';

/** Made-up bars. */
const bar = (name: string, value: number | null): Bar => ({
  name,
  value,
  text: value === null ? 'belum ada data' : String(value),
});
const draw = (rows: readonly Bar[], width = 348) => bars(rows, { width, format: String });
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
    expect(widths(draw([bar('a', 10), bar('b', null), bar('c', 0)]).content)).toHaveLength(2);
  });
  test('one row, and very large values, stay inside', () => {
    const { content } = draw([bar('Indonesia', 284_973_643)]);
    const [text] = [...content.matchAll(/<text class="chart-value" x="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(text! + 9 * 6.3).toBeLessThan(348);
  });
});
