import { describe, expect, test } from 'vitest';
import { chartSnapshot } from '../../../tests/fixtures/chart-snapshot.ts';
import { textsOutside, textsTouching } from '../../../tests/fixtures/drawn-texts.ts';
import { diamond, disc } from './marks.ts';
import type { Strip, StripsOptions } from './strips.ts';
import { strips } from './strips.ts';

/** Made-up points. */
const point = (name: string, value: number, kind = 0) => ({ tip: `${name}: ${value}`, value, kind });
const options: StripsOptions = {
  width: 348,
  kinds: [
    { name: 'kabupaten', class: 'chart-dot', mark: disc },
    { name: 'kota', class: 'chart-point-open', mark: diamond },
  ],
  scale: 'log',
  format: String,
  axis: 'Jiwa. Skala log: jarak yang sama berarti kelipatan yang sama.',
};
const rows: readonly Strip[] = [
  {
    name: 'Provinsi Rekaan',
    points: [point('Kabupaten A', 10), point('Kabupaten B', 100), point('Kota C', 1000, 1), point('Kota D', 1000, 1)],
  },
  {
    name: 'Provinsi dengan Nama yang Sangat Panjang Sekali, Lebih Panjang daripada Kolomnya',
    points: [point('E', 100_000)],
  },
  { name: 'Kosong (belum ada data: Kabupaten F)', points: [] },
];
const xs = (svg: string) => [...svg.matchAll(/<circle cx="([\d.]+)"[^>]*><title>/g)].map(([, x]) => Number(x));

describe('strips', () => {
  test('ties, a long name, and a row without data each read as what they are', async () => {
    await expect(chartSnapshot(strips(rows, options))).toMatchFileSnapshot('snapshots/strips.svg');
    await expect(chartSnapshot(strips(rows, { ...options, width: 672 }))).toMatchFileSnapshot(
      'snapshots/strips-wide.svg',
    );
  });
  test('on a log axis, ten times as much is as far wherever it is', () => {
    const [a = 0, b = 0, e = 0] = xs(strips(rows, options).content);
    expect(((e - b) / (b - a)).toFixed(1)).toBe('3.0');
  });
  test('the least and the greatest stand at the ends of the axis, inside', () => {
    expect(xs(strips(rows, options).content)).toEqual([7, expect.any(Number), 341]);
  });
  test('every point says its name and value, and each kind has a shape of its own', () => {
    const { content } = strips(rows, options);
    expect([...content.matchAll(/<title>/g)]).toHaveLength(5);
    expect(content).toMatch(/<path d="M\d+\.?\d* \d+\.?\d*l4 4-4 4-4-4z"><title>Kota C: 1000<\/title><\/path>/);
  });
  test('a value of zero has no place on a log axis', () => {
    expect(() => strips([{ name: 'a', points: [point('Nol', 0)] }], options)).toThrow(
      'strips: no place on a log axis for "Nol: 0"',
    );
  });
  test('a linear axis holds its base, whose line is darker', () => {
    const linear = { ...options, scale: 'linear', base: 100 } as const;
    const { content } = strips([{ name: 'a', points: [point('A', 110), point('B', 120)] }], linear);
    expect(content).toContain('class="chart-zero" d="M7.5 ');
    expect(xs(content)).toEqual([174, 341]);
  });
  test('one point, and points that are all alike, have an axis around them', () => {
    const { content } = strips([{ name: 'a', points: [point('A', 50), point('B', 50)] }], {
      ...options,
      scale: 'linear',
    });
    expect(xs(content)).toEqual([174, 174]);
  });
  test('what is beyond the end of the axis is an arrow there, with words that stay inside', () => {
    const far = { ...point('Jauh', 900), label: 'Kabupaten Jauh 900, di luar sumbu' };
    const drawing = strips([{ name: 'a', points: [point('A', 1), point('B', 3), far] }], {
      ...options,
      scale: 'linear',
      end: 3,
    });
    expect(xs(drawing.content)).toEqual([7, 341]);
    expect(drawing.content).toContain('l-8-4v8z"><title>Jauh: 900</title>');
    expect(textsOutside(drawing)).toEqual([]);
  });
  test('nothing leaves the canvas and no words touch, narrow and wide, at any length', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ ...rows[i % 3]!, name: `${rows[i % 3]!.name} ${i}` }));
    for (const width of [348, 672])
      for (const kept of [rows, many, rows.slice(0, 1)]) {
        const drawing = strips(kept, { ...options, width });
        expect(textsOutside(drawing)).toEqual([]);
        expect(textsTouching(drawing)).toEqual([]);
      }
  });
});
