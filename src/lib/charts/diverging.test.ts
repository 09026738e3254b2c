import { describe, expect, test } from 'vitest';
import { chartSnapshot } from '../../../tests/fixtures/chart-snapshot.ts';
import type { DivergingRow } from './diverging.ts';
import { divergingTable } from './diverging.ts';
import { textWidth } from './text-width.ts';

/** Made-up rows: pairs of what left and came. */
const row = (name: string, ...cells: ([number, number] | null)[]): DivergingRow => ({
  name,
  cells: cells.map((cell) => (cell === null ? null : { left: cell[0], right: cell[1] })),
});
const draw = (rows: readonly DivergingRow[], columns: readonly string[], width = 348) =>
  divergingTable(rows, { width, columns, sides: ['pergi', 'datang'], where: ['di kiri', 'di kanan'], format: String });
const bars = (svg: string, name: string) =>
  [...svg.matchAll(new RegExp(`<rect class="${name}" x="([\\d.]+)"[^>]* width="([\\d.]+)" height="6"`, 'g'))].map(
    ([, x, width]) => [Number(x), Number(width)],
  );
const tips = (svg: string) => [...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, text]) => text);
const columns = ['2016 ke 2018', '2018 ke 2020', '2020 ke 2022'];

describe('divergingTable', () => {
  const rows = [
    row('Pulau Rekaan yang Namanya Sangat Panjang Sekali', [8, 31], [0, 0], [4544, 22]),
    row('Seri', [95, 95], [70, 70], [0, 106]),
    row('Baru berdiri', null, null, [0, 1208]),
    row('Nol', [0, 0], [0, 0], [0, 0]),
    ...Array.from({ length: 8 }, (_, i) => row(`Contoh ${i + 1}`, [i, 2 * i], [0, i], [i, 0])),
  ];
  test('gaps, ties, zeros, long names and large values each read as what they are, on a phone and in a file', async () => {
    await expect(chartSnapshot(draw(rows, columns))).toMatchFileSnapshot('snapshots/diverging-348.svg');
    await expect(chartSnapshot(draw(rows, columns, 672))).toMatchFileSnapshot('snapshots/diverging-672.svg');
  });
  test('what left stands at the left of zero, what came at its right, as long as their values', () => {
    const { content } = draw([row('a', [50, 100]), row('b', [25, 0])], ['satu']);
    const left = bars(content, 'chart-bar-left');
    expect(left.map(([, width]) => width)).toEqual([78.8, 39.4]);
    expect(left.map(([x = 0, width = 0]) => Math.round(x + width))).toEqual([187, 187]);
    expect(bars(content, 'chart-bar')).toEqual([[186.5, 157.5]]);
  });
  test('each column has a scale of its own, whose ends are written', () => {
    const { content } = draw([row('a', [100, 0], [4, 0])], ['satu', 'dua']);
    const [[, first], [, second]] = bars(content, 'chart-bar-left') as [[number, number], [number, number]];
    expect(first).toBe(second);
    expect([...content.matchAll(/"chart-tick"[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
      '100',
      '100',
      '4',
      '4',
      '0',
      '0',
    ]);
  });
  test('nothing to count is an empty cell; nothing left and nothing come is one zero that says so', () => {
    expect(tips(draw([row('a', null, [0, 0], [1, 2])], columns).content)).toEqual([
      'a, 2018 ke 2020: 0 pergi, 0 datang',
      'a, 2020 ke 2022: 1 pergi, 2 datang',
    ]);
  });
  test('heads are told again every ten rows where names stand above, once where they stand beside', () => {
    const many = Array.from({ length: 21 }, (_, i) =>
      row(`Contoh yang namanya sangat panjang ${i}`, [1, 1], [1, 1], [1, 1]),
    );
    const heads = (width: number) => draw(many, columns, width).content.split('>2016 ke').length - 1;
    expect([heads(348), heads(672)]).toEqual([3, 1]);
  });
  test('columns that find no room stand in a further table below, and no number leaves its half', () => {
    const large = [row('a', ...Array.from({ length: 5 }, (): [number, number] => [284_973_643, 1]))];
    const { content, height } = draw(large, ['a', 'b', 'c', 'd', 'e']);
    expect(height).toBeGreaterThan(3 * 80);
    const ends = [...content.matchAll(/<text class="chart-name" x="([\d.]+)"[^>]*text-anchor="end">284973643/g)];
    expect(ends).toHaveLength(5);
    for (const [, x] of ends) expect(Number(x) - textWidth('284973643', 12)).toBeGreaterThanOrEqual(0);
  });
});
