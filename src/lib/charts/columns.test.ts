import { describe, expect, test } from 'vitest';
import { chartSnapshot } from '../../../tests/fixtures/chart-snapshot.ts';
import type { Column } from './columns.ts';
import { columnPanels } from './columns.ts';

/** Made-up columns. */
const column = (name: string, value: number | null): Column => ({
  name,
  value,
  text: value === null ? 'belum ada data' : String(value),
});
const panel = (title: string, ...columns: Column[]) => ({ title, detail: `Jumlah ${title} rekaan`, columns });
const draw = (panels: Parameters<typeof columnPanels>[0], width = 348) =>
  columnPanels(panels, { width, format: String });
const heights = (svg: string) =>
  [...svg.matchAll(/<rect class="chart-bar"[^>]* height="([\d.]+)"/g)].map(([, height]) => Number(height));
const tips = (svg: string) => [...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, text]) => text);
const places = (svg: string, text: string) => {
  const [, x, y] = new RegExp(`x="([\\d.]+)" y="([\\d.]+)"[^>]*>${text}<`).exec(svg) ?? [];
  return [Number(x), Number(y)];
};

describe('columnPanels', () => {
  test('gaps, ties, zero, one column, large values and long names each read as what they are', async () => {
    const drawing = draw([
      panel(
        'Seri',
        column('2016', 34),
        column('2018', 34),
        column('2020', null),
        column('2022', 0),
        column('2025', 38),
      ),
      panel('Satu saja', column('2025', 7)),
      panel(
        'Sangat besar, namanya panjang',
        column('edisi pertama', 284_973_643),
        column('edisi kedua', 284_973_700),
        column('edisi ketiga', 281_000_000),
        column('keempat', 284_973_643),
        column('kelima', 1),
      ),
      panel('Semua nol', column('2016', 0), column('2018', 0)),
    ]);
    await expect(chartSnapshot(drawing)).toMatchFileSnapshot('snapshots/columns.svg');
  });
  test('every column is as high as its value, from zero', () => {
    expect(heights(draw([panel('a', column('x', 100), column('y', 25), column('z', 50))]).content)).toEqual([
      84, 21, 42,
    ]);
  });
  test('each panel has an axis of its own', () => {
    const { content } = draw([panel('a', column('x', 100)), panel('b', column('x', 10))]);
    expect(heights(content)).toEqual([84, 84]);
  });
  test('a gap is no column, zero is one without height', () => {
    expect(heights(draw([panel('a', column('x', 10), column('y', null), column('z', 0))]).content)).toEqual([84, 0]);
  });
  test('panels stand below one another on a phone, two side by side in a file', () => {
    const panels = [panel('a', column('x', 1)), panel('b', column('x', 1))];
    expect(draw(panels, 348).height).toBeGreaterThan(1.9 * draw(panels, 672).height);
    expect(draw(panels, 672).content).toContain('translate(348 0)');
  });
  test('values too wide for their columns stand above one another, inside the canvas', () => {
    const { content } = draw([panel('a', ...Array.from({ length: 6 }, (_, i) => column(`${i}`, 284_973_640 + i)))]);
    const [[firstX, firstY], [secondX, secondY]] = [places(content, '284973640'), places(content, '284973641')];
    expect(secondY).not.toBe(firstY);
    expect(secondX! > firstX!).toBe(true);
    expect(places(content, '284973645')[0]! + (9 * 6.3) / 2).toBeLessThanOrEqual(348);
  });
  test('each mark says its panel, name and value', () => {
    expect(tips(draw([panel('Provinsi', column('2025', 38))]).content)).toEqual(['Provinsi, 2025: 38']);
  });
  test('an axis writes no value twice', () => {
    const { content } = columnPanels([panel('a', column('x', 1))], { width: 348, format: (value) => value.toFixed(0) });
    expect([...content.matchAll(/"end">([^<]*)</g)].map(([, text]) => text)).toEqual(['0', '1']);
  });
});
