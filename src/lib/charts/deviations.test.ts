import { describe, expect, test } from 'vitest';
import { chartSnapshot } from '../../../tests/fixtures/chart-snapshot.ts';
import { textsOutside, textsTouching } from '../../../tests/fixtures/drawn-texts.ts';
import type { Deviation } from './deviations.ts';
import { deviations } from './deviations.ts';

/** Made-up rows. */
const row = (name: string, value: number | null): Deviation => ({
  name,
  value,
  text: value === null ? 'belum ada data' : String(value),
});
const draw = (rows: readonly Deviation[], width = 348) =>
  deviations(rows, { width, base: 100, format: String, axis: 'Sumbu tidak mulai dari nol.' });
const numbers = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map(([, x]) => Number(x));
const dots = (svg: string) => numbers(svg, /<circle[^>]* cx="([\d.]+)"/g);

describe('deviations', () => {
  test('above, below, at the base, a tie, a gap and a long name each read as what they are', async () => {
    const drawing = draw([
      row('Pulau Rekaan yang Namanya Sangat Panjang Sekali', 115.1),
      row('Di bawah', 98.1),
      row('Sama banyak', 100),
      row('Kembar', 104),
      row('Kembarnya', 104),
      row('Tanpa data', null),
    ]);
    await expect(chartSnapshot(drawing)).toMatchFileSnapshot('snapshots/deviations.svg');
  });
  test('a dot is as far from the line of the base as its value, on its side', () => {
    const { content } = draw([row('a', 110), row('b', 105), row('c', 95)]);
    const [base = 0] = numbers(content, /class="chart-zero" d="M([\d.]+) /g);
    const [a = 0, b = 0, c = 0] = dots(content).map((x) => x - base);
    expect([b / a, c / a].map((share) => share.toFixed(1))).toEqual(['0.5', '-0.5']);
  });
  test('a gap has no dot', () => {
    expect(dots(draw([row('a', 101), row('b', null)]).content)).toHaveLength(1);
  });
  test('one row at the base, values that are far, and only gaps stay inside', () => {
    for (const width of [348, 672])
      for (const rows of [[row('a', 100)], [row('Jauh', 1_000_000), row('b', 1)], [row('Kosong', null)]]) {
        const drawing = draw(rows, width);
        expect(textsOutside(drawing)).toEqual([]);
        expect(textsTouching(drawing)).toEqual([]);
      }
  });
});
