import { describe, expect, test } from 'vitest';
import { chartSnapshot } from '../../../tests/fixtures/chart-snapshot.ts';
import { textsOutside, textsTouching } from '../../../tests/fixtures/drawn-texts.ts';
import type { CitedValue } from './cited-values.ts';
import { citedValues } from './cited-values.ts';

/** Made-up values. */
const value = (name: string, nilai: number, more: Partial<CitedValue> = {}): CitedValue => ({
  name,
  source: 'Koran Contoh',
  value: nilai,
  text: `${nilai}, mutu B`,
  fill: 'half',
  ...more,
});
const draw = (rows: readonly CitedValue[], width = 348) =>
  citedValues(rows, { width, format: String, axis: 'Sumbu: orang, mulai dari nol.' });

describe('citedValues', () => {
  test('each grade has a shape, each value its source, and nothing joins them', async () => {
    const drawing = draw([
      value('2011', 0, { fill: 'ring', text: '0, mutu C' }),
      value('14 September 2016', 120, {
        source: 'Kantor Berita Rekaan, keterangan Dinas Sosial Provinsi Contoh yang Panjang',
      }),
      value('2022', 240, { fill: 'full', text: '240, mutu A' }),
    ]);
    await expect(chartSnapshot(drawing)).toMatchFileSnapshot('snapshots/cited-values.svg');
    expect(drawing.content).not.toContain('chart-line');
    expect(drawing.content).not.toContain('polyline');
  });
  test('a dot stands at its value on an axis from zero', () => {
    const { content } = draw([
      value('a', 100, { fill: 'full' }),
      value('b', 50, { fill: 'full' }),
      value('c', 0, { fill: 'full' }),
    ]);
    const [a = 0, b = 0, c = 0] = [...content.matchAll(/<circle[^>]* cx="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(((b - c) / (a - c)).toFixed(2)).toBe('0.50');
    expect(content).toContain(`class="chart-zero" d="M${Math.round(c)}.5 `);
  });
  test('the tip says date, value, grade and source', () => {
    expect(draw([value('2022', 5)]).content).toContain('<title>2022: 5, mutu B. Koran Contoh</title>');
  });
  test('one row, very large values and long words stay inside', () => {
    for (const width of [348, 672])
      for (const rows of [
        [value('2022', 284_973_643)],
        [
          value('a', 1),
          value('b', 100, { text: 'seratus kurang lebih menurut sumbernya' }),
          value('c', 50, { text: 'lima puluh kurang lebih menurut sumber' }),
        ],
      ]) {
        const drawing = draw(rows, width);
        expect(textsOutside(drawing)).toEqual([]);
        expect(textsTouching(drawing)).toEqual([]);
      }
  });
});
