import { describe, expect, test } from 'vitest';
import { chartSnapshot } from '../../../tests/fixtures/chart-snapshot.ts';
import { textsOutside, textsTouching } from '../../../tests/fixtures/drawn-texts.ts';
import type { StackedColumn, StackedColumnsOptions } from './stacked-columns.ts';
import { stackedColumns } from './stacked-columns.ts';

const options: StackedColumnsOptions = {
  width: 348,
  parts: ['Mutu A', 'Mutu B', 'Mutu C'].map((name, i) => ({ name, class: `chart-part-${i + 1}` })),
  format: String,
  tip: ({ name, values }, part) => `${name}, ${'ABC'[part]}: ${values[part]}`,
};
/** Made-up columns. */
const columns: readonly StackedColumn[] = [
  { name: '2019', values: [0, 0, 1] },
  { name: '2020', values: [0, 0, 0] },
  { name: '2021', values: [10, 20, 10] },
  { name: '2022', values: [5, 15, 0] },
];
const heights = (svg: string, part: number) =>
  [...svg.matchAll(new RegExp(`class="chart-part-${part}"[^>]* height="([\\d.]+)"><title>`, 'g'))].map(([, h]) =>
    Number(h),
  );

describe('stackedColumns', () => {
  test('parts stand in their order, the total above, and a year without any is zero', async () => {
    const drawing = stackedColumns(columns, { ...options, marker: { name: '2021', text: 'tahun tengah: 2021' } });
    await expect(chartSnapshot(drawing)).toMatchFileSnapshot('snapshots/stacked-columns.svg');
  });
  test('a part is as high as its value', () => {
    const { content } = stackedColumns(columns, options);
    expect(heights(content, 1)).toEqual([45, 22.5]);
    expect(heights(content, 2)).toEqual([90, 67.5]);
    expect(heights(content, 3)).toEqual([4.5, 45]);
  });
  test('every part says what it is', () => {
    const { content } = stackedColumns(columns, options);
    expect([...content.matchAll(/<title>([^<]*)</g)].map(([, text]) => text)).toEqual([
      '2019, C: 1',
      '2021, A: 10',
      '2021, B: 20',
      '2021, C: 10',
      '2022, A: 5',
      '2022, B: 15',
    ]);
  });
  test('names and totals that would touch are left out, the last name never', () => {
    const many = Array.from({ length: 70 }, (_, i) => ({ name: String(1957 + i), values: [100 + i, 1000, 3] }));
    const drawing = stackedColumns(many, { ...options, marker: { name: '1957', text: 'tahun tengah: 1957' } });
    expect(textsTouching(drawing)).toEqual([]);
    expect(textsOutside(drawing)).toEqual([]);
    expect(drawing.content).toContain('>2026</text>');
    expect(drawing.content).not.toContain('>1103</text>');
  });
  test('one column, none, and a marker that is no column are drawn', () => {
    for (const kept of [columns.slice(0, 1), columns.slice(1, 2), []]) {
      const drawing = stackedColumns(kept, { ...options, marker: { name: '1900', text: 'tahun tengah' } });
      expect(textsOutside(drawing)).toEqual([]);
      expect(drawing.content).not.toContain('NaN');
      expect(drawing.content).not.toContain('tahun tengah');
    }
  });
});
