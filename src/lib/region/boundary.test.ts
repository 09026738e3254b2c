import { describe, expect, test } from 'vitest';
import type { Outline } from './boundary.ts';
import { signedArea, simplifyOutlines } from './boundary.ts';

/** Made-up neighbours: two squares that share a border with a bump, the second with an islet; both wound clockwise. */
const left: Outline = {
  code: '11',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [0, 2],
        [2, 2],
        [2.001, 1],
        [2, 0],
        [0, 0],
      ],
    ],
  },
};
const right: Outline = {
  code: '12',
  geometry: {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [2, 0],
          [2.001, 1],
          [2, 2],
          [4, 2],
          [4, 0],
          [2, 0],
        ],
      ],
      [
        [
          [5, 0],
          [5, 0.01],
          [5.01, 0.01],
          [5.01, 0],
          [5, 0],
        ],
      ],
    ],
  },
};
const options = { keep: 0.8, smallest: 0.001, decimals: 3 };
const rings = ({ geometry }: Outline) =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

describe('simplifyOutlines', () => {
  test('neighbours keep one shared border, rings run counter-clockwise and are closed', () => {
    const simple = simplifyOutlines([left, right], options);
    const [a, b] = simple.map((outline) => rings(outline)[0]!);
    const shared = (ring: number[][]) =>
      ring
        .filter(([x]) => Math.abs((x ?? 0) - 2) < 0.01)
        .map(String)
        .sort();
    expect(new Set(shared(a!))).toEqual(new Set(shared(b!)));
    for (const ring of simple.flatMap(rings)) {
      expect(signedArea(ring)).toBeGreaterThan(0);
      expect(ring[0]).toEqual(ring.at(-1));
    }
  });
  test('an islet is dropped, but never the whole of a place', () => {
    const [, place] = simplifyOutlines([left, right], options);
    expect(place?.geometry.type).toBe('Polygon');
    const islet: Outline = {
      code: '13',
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [5, 0],
            [5, 0.01],
            [5.01, 0.01],
            [5, 0],
          ],
        ],
      },
    };
    expect(rings(simplifyOutlines([left, islet], { ...options, keep: 0.1 })[1]!)[0]!.length).toBeGreaterThanOrEqual(4);
  });
});
