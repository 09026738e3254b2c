import { scaleLinear } from 'd3';
import { describe, expect, test } from 'vitest';
import { valueAxis } from './axis.ts';

const options = {
  scale: scaleLinear([0, 100], [0, 300]),
  top: 20,
  bottom: 100,
  format: String,
  left: 0,
  right: 300,
};
const labels = (svg: string) =>
  [...svg.matchAll(/y="(\d+)"[^>]*>([^<]*)<\/text>/g)].map(([, y, text]) => `${text} ${y}`);
const dark = (svg: string) => [...svg.matchAll(/class="chart-zero" d="M([\d.]+) /g)].map(([, x]) => Number(x));

describe('valueAxis', () => {
  test('has labels above the marks, and below them where asked', () => {
    expect(labels(valueAxis({ ...options, ticks: [0, 50] }))).toEqual(['0 14', '50 14']);
    expect(labels(valueAxis({ ...options, ticks: [0, 50], below: true }))).toEqual([
      '0 14',
      '0 114',
      '50 14',
      '50 114',
    ]);
  });
  test('darkens the line of zero, or of another base', () => {
    expect(dark(valueAxis(options))).toEqual([0.5]);
    expect(dark(valueAxis({ ...options, base: 40, ticks: [20, 40, 60] }))).toEqual([120.5]);
  });
  test('leaves out a label that would touch the one before, but not its line', () => {
    const svg = valueAxis({ ...options, ticks: [0, 1, 50] });
    expect(labels(svg)).toEqual(['0 14', '50 14']);
    expect([...svg.matchAll(/<path/g)]).toHaveLength(3);
  });
});
