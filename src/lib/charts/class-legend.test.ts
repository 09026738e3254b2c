import { expect, test } from 'vitest';
import { classLegend } from './class-legend.ts';

const classes = [
  { class: 1, text: 'di bawah 50' },
  { class: 2, text: '50 atau lebih' },
  { class: null, text: 'belum ada data' },
];

test('a legend is one column of boxes in class colours, each with its interval, below its unit', () => {
  const { content, height } = classLegend('jiwa', classes);
  expect([...content.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text)).toEqual([
    'jiwa',
    'di bawah 50',
    '50 atau lebih',
    'belum ada data',
  ]);
  expect([...content.matchAll(/class="chart-box ([^"]+)"/g)].map(([, name]) => name)).toEqual([
    'chart-takar-1',
    'chart-takar-2',
    'chart-nodata',
  ]);
  expect(new Set([...content.matchAll(/<rect[^>]* x="([^"]+)"/g)].map(([, x]) => x)).size).toBe(1);
  expect(height).toBe(72);
});
test('with width to spare it takes as many columns as fit, read downwards', () => {
  const narrow = classLegend('jiwa', classes);
  const wide = classLegend('jiwa', classes, 2 * narrow.width + 22);
  expect([...wide.content.matchAll(/<rect[^>]* y="([^"]+)"/g)].map(([, y]) => y)).toEqual(['20.5', '38.5', '20.5']);
  expect(wide.width).toBeLessThanOrEqual(2 * narrow.width + 22);
  expect(wide.height).toBe(54);
});
