import { expect, test } from 'vitest';
import { inlineMapFaults } from './inline-maps.ts';

const locator = (path: string) => `<svg class="locator"><path d="${path}"/></svg>`;
/** Letters that do not compress well: no two parts alike. */
const noise = Array.from({ length: 2500 }, (_, i) => ((i * 7919) % 46_337).toString(36)).join(' ');

test('a light map with its words has no fault, nor has a page without a map', () => {
  expect(inlineMapFaults(`${locator('M0 0h1')}<p>Batas tidak\n resmi.</p>`)).toEqual([]);
  expect(inlineMapFaults('<svg class="chart"></svg>')).toEqual([]);
});
test('a locator that is too heavy is named with its bytes', () => {
  expect(inlineMapFaults(`${locator(noise)}Batas tidak resmi.`)).toEqual([
    expect.stringMatching(/^its locator map has \d{4,} bytes; at most 3072$/),
  ]);
});
test.each([locator('M0 0'), '<figure class="picture map">', '<figure class="picture map-preview">'])(
  'a map that does not say what its boundaries are is named: %s',
  (html) => {
    expect(inlineMapFaults(html)).toEqual(['a map that does not say «Batas tidak resmi»']);
  },
);
