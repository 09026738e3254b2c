import { describe, expect, test } from 'vitest';
import { locatorMap } from './locator.ts';

/** A made-up square island of one degree, and an islet of a thousandth of a degree beside it. */
const square = [
  [100, 0],
  [101, 0],
  [101, 1],
  [100, 1],
  [100, 0],
];
const islet = [
  [100.5, -0.01],
  [100.501, -0.01],
  [100.501, -0.009],
  [100.5, -0.01],
];

describe('locatorMap', () => {
  test('draws the outline on whole pixels, leaves islets under a pixel out, and puts the point in its place', () => {
    expect(
      locatorMap({
        outline: { type: 'MultiPolygon', coordinates: [[square], [islet]] },
        point: [100.5, 0.5],
        title: 'Titik',
      }),
    ).toBe(
      '<svg class="locator" viewBox="0 0 240 240" width="240" height="240" role="img" aria-label="Titik">' +
        '<path class="locator-outline" d="M7 232l226 0 0-226-226 0z"/>' +
        '<circle class="locator-point" cx="120" cy="119" r="5"/></svg>',
    );
  });
  test('fills the shape of the place where it is known', () => {
    const svg = locatorMap({
      outline: { type: 'Polygon', coordinates: [square] },
      shape: { type: 'Polygon', coordinates: [square] },
      point: [100.5, 0.5],
      title: 'x',
    });
    expect(svg).toContain('<path class="locator-shape" d="M6 234');
  });
  test('escapes the title', () => {
    expect(
      locatorMap({ outline: { type: 'Polygon', coordinates: [square] }, point: [100, 0], title: 'a "b" <c> & d' }),
    ).toContain('aria-label="a &quot;b&quot; &lt;c> &amp; d"');
  });
  test('a place outside the outline is in the picture all the same', () => {
    const svg = locatorMap({ outline: { type: 'Polygon', coordinates: [square] }, point: [102, 0.5], title: 'x' });
    expect(svg).toContain('<circle class="locator-point" cx="234"');
  });
});
