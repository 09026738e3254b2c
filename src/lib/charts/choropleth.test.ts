import { describe, expect, test } from 'vitest';
import { chartSnapshot } from '../../../tests/fixtures/chart-snapshot.ts';
import { textsOutside, textsTouching } from '../../../tests/fixtures/drawn-texts.ts';
import { exampleMap } from '../../../tests/fixtures/example-map.ts';
import { choropleth } from './choropleth.ts';
import type { ChoroplethOptions } from './choropleth.ts';
import { mapBase } from './map-base.ts';

const legend = [
  { class: 1, text: 'di bawah 50' },
  { class: 2, text: '50 sampai di bawah 100' },
  { class: 3, text: '100 sampai di bawah 500' },
  { class: 4, text: '500 sampai di bawah 1.000' },
  { class: 5, text: '1.000 atau lebih' },
  { class: null, text: 'belum ada data' },
];
const options: ChoroplethOptions = {
  classOf: (id) => ({ '01': 1, '02': 5, '03': 3, '71': 5, '72': 2 })[id] ?? null,
  tipOf: (id) => `Contoh ${id}: ${id === '04' ? 'belum ada data' : '1'}`,
  heading: 'jiwa per km²',
  legend,
};
const base = mapBase(exampleMap, { width: 640, tallest: 500 });
const links = (content: string) => [...content.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href);

describe('choropleth', () => {
  test('colours places by class, with names, marks and legend', async () => {
    await expect(chartSnapshot(choropleth(base, options))).toMatchFileSnapshot('snapshots/choropleth.svg');
  });
  test('draws small places once more in an inset', async () => {
    const inset = { ids: ['03', '71'], title: 'Diperbesar', width: 300 };
    const drawn = choropleth(mapBase(exampleMap, { width: 960, tallest: 500, inset }), options);
    await expect(chartSnapshot(drawn)).toMatchFileSnapshot('snapshots/choropleth-inset.svg');
  });
  test('one place fills the map', async () => {
    const one = mapBase(exampleMap.slice(0, 1), { width: 348, tallest: 300 });
    await expect(chartSnapshot(choropleth(one, options))).toMatchFileSnapshot('snapshots/choropleth-one.svg');
  });
  test('each place says its name and value once, in links and without them', () => {
    for (const href of [undefined, (id: string) => `/wilayah/${id}/`]) {
      const { content } = choropleth(base, { ...options, href });
      expect([...content.matchAll(/<title>([^<]+)<\/title>/g)].map(([, text]) => text).toSorted()).toEqual([
        'Contoh 01: 1',
        'Contoh 02: 1',
        'Contoh 03: 1',
        'Contoh 04: belum ada data',
        'Contoh 71: 1',
        'Contoh 72: 1',
      ]);
    }
  });
  test('links follow the order of places; those drawn as marks come last, on top', () => {
    const { content } = choropleth(base, { ...options, href: (id) => `/wilayah/${id}/` });
    expect(links(content)).toEqual([
      '/wilayah/01/',
      '/wilayah/02/',
      '/wilayah/03/',
      '/wilayah/04/',
      '/wilayah/72/',
      '/wilayah/71/',
    ]);
    expect(links(choropleth(base, options).content)).toEqual([]);
  });
  test('no data has a look of its own, never a class colour', () => {
    const { content } = choropleth(base, options);
    const place = /<g><title>Contoh 04[^]*?<\/g>/.exec(content)?.[0] ?? '';
    expect(place).toContain('chart-nodata');
    expect(place).not.toContain('chart-takar');
  });
  test('a small place has a target of 24 pixels in a page with links', () => {
    const { content } = choropleth(base, { ...options, href: (id) => `/${id}/` });
    const place = /<a [^>]*href="\/71\/"[^]*?<\/a>/.exec(content)?.[0] ?? '';
    expect(/class="chart-hit"[^>]* r="([^"]+)"/.exec(place)?.[1]).toBe('12');
  });
  test.each([348, 640, 960])(
    'at %i px no text leaves the canvas or touches another, and no shape leaves it',
    (width) => {
      const drawn = choropleth(mapBase(exampleMap, { width, tallest: width }), options);
      expect(textsOutside(drawn)).toEqual([]);
      expect(textsTouching(drawn)).toEqual([]);
      const starts = [...drawn.content.matchAll(/ d="M([\d.]+) ([\d.]+)l/g)].map(([, x, y]) => [Number(x), Number(y)]);
      expect(starts.length).toBeGreaterThan(4);
      expect(starts.filter(([x = 0, y = 0]) => x > width || y > drawn.height)).toEqual([]);
    },
  );
});
