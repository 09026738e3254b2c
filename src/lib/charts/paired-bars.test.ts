import { describe, expect, test } from 'vitest';
import { chartSnapshot } from '../../../tests/fixtures/chart-snapshot.ts';
import type { PairedRow } from './paired-bars.ts';
import { pairedBars } from './paired-bars.ts';

/** Made-up pairs. */
const row = (name: string, first: number | null, second: number | null, ...details: string[]): PairedRow => ({
  name,
  details,
  first: { value: first, text: first === null ? 'belum ada data' : `${first} orang` },
  second: { value: second, text: second === null ? 'belum ada data' : `${second} kecamatan, edisi 2018` },
});
const draw = (panels: Parameters<typeof pairedBars>[0], width = 348) => pairedBars(panels, { width, format: String });
const widths = (svg: string) =>
  [...svg.matchAll(/<rect class="chart-bar[a-z-]*" x="([\d.]+)"[^>]* width="([\d.]+)"/g)].map(([, , width]) =>
    Number(width),
  );

describe('pairedBars', () => {
  const panels = [
    { title: 'Rekaan, satu baris', rows: [row('Indonesia, 2020', 284_973_643, 284_973_643, 'Penerbit rekaan')] },
    {
      title: 'Rekaan, beberapa baris',
      rows: [
        row(
          'Kabupaten yang Namanya Sangat Panjang, 23 Juli 2020',
          24,
          24,
          'A001, mutu A: Penerbit rekaan yang namanya panjang sekali',
        ),
        row('Tanpa data, 2021', 16, null, 'Penerbit rekaan', 'Catatan: rekaan.'),
        row('Nol, 2022', 0, 10),
      ],
    },
  ];
  test('gaps, ties, zero, one row, long names and large values each read as what they are', async () => {
    await expect(chartSnapshot(draw(panels))).toMatchFileSnapshot('snapshots/paired-bars-348.svg');
    await expect(chartSnapshot(draw(panels, 672))).toMatchFileSnapshot('snapshots/paired-bars-672.svg');
  });
  test('both bars of a row are as long as their values, from zero, on one axis', () => {
    const [a = 0, b = 0, c = 0, d = 0] = widths(
      draw([{ title: 'x', rows: [row('a', 100, 50), row('b', 25, 10)] }]).content,
    );
    expect([b / a, c / a, d / a].map((share) => share.toFixed(2))).toEqual(['0.50', '0.25', '0.10']);
  });
  test('each panel has an axis of its own', () => {
    const [a = 0, , c = 0] = widths(
      draw([
        { title: 'x', rows: [row('a', 7000, 7000)] },
        { title: 'y', rows: [row('b', 7000, 7000)] },
      ]).content,
    );
    expect(a).toBe(c);
  });
  test('no data is no bar, but words', () => {
    const { content } = draw([{ title: 'x', rows: [row('a', 100, null)] }]);
    expect(widths(content)).toHaveLength(1);
    expect(content).toContain('>belum ada data<');
  });
  test('values at the ends of the longest bars stay inside, at both widths', () => {
    for (const width of [348, 672]) {
      const { content } = draw(panels, width);
      for (const [, x, text] of content.matchAll(/<text class="chart-value" x="([\d.]+)"[^>]*>([^<]*)</g))
        expect(Number(x) + 6.3 * (text?.length ?? 0)).toBeLessThan(width + 8);
    }
  });
});
