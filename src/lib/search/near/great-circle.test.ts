import { describe, expect, test } from 'vitest';
import { kilometresBetween, kilometresToBox } from './great-circle.ts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });
const box = { south: -7, west: 106, north: -6, east: 107 };

describe('distances on the sphere', () => {
  test('a degree is 111.195 km along a meridian or the equator, half of that across at 60°', () => {
    const lengths = [
      kilometresBetween(at(0, 100), at(1, 100)),
      kilometresBetween(at(0, 100), at(0, 101)),
      kilometresBetween(at(60, 100), at(60, 101)),
    ];
    expect(lengths.map((km) => km.toFixed(3))).toEqual(['111.195', '111.195', '55.597']);
  });
  test('from pole to pole is half of the Earth; a metre is a metre', () => {
    expect(kilometresBetween(at(90, 0), at(-90, 0)).toFixed(1)).toBe('20015.1');
    expect(kilometresBetween(at(-6, 106), at(-6.000009, 106)).toFixed(6)).toBe('0.001001');
  });
  test('a box is 0 km from what it holds, its edges included', () => {
    expect([at(-6.5, 106.5), at(-7, 106), at(-6, 107)].map((from) => kilometresToBox(from, box))).toEqual([0, 0, 0]);
  });
  test('the nearest part of a box is an edge, a corner, or the foot of the great circle on an edge', () => {
    expect(kilometresToBox(at(-5, 106.5), box).toFixed(3)).toBe('111.195');
    expect(kilometresToBox(at(-5, 105), box)).toBe(kilometresBetween(at(-5, 105), at(-6, 106)));
    // From 50° S and 30° west of the edge, the foot lies at 54° S, and its distance is R asin(cos 50° sin 30°).
    const southern = { south: -60, west: 106, north: -40, east: 107 };
    expect(kilometresToBox(at(-50, 76), southern).toFixed(1)).toBe('2084.6');
    expect(kilometresBetween(at(-50, 76), at(-50, 106)).toFixed(1)).toBe('2129.7');
  });
  test('no point of a box is nearer than the box, from anywhere on Earth', () => {
    const edges = Array.from({ length: 21 }, (_, i) => i / 20).flatMap((part) => [
      at(-7 + part, 106),
      at(-7 + part, 107),
      at(-7, 106 + part),
      at(-6, 106 + part),
    ]);
    for (let latitude = -90; latitude <= 90; latitude += 10) {
      for (let longitude = -180; longitude <= 180; longitude += 15) {
        const from = at(latitude, longitude);
        const nearest = Math.min(...edges.map((edge) => kilometresBetween(from, edge)));
        const bound = kilometresToBox(from, box);
        expect(bound).toBeLessThanOrEqual(nearest + 1e-6);
        // The points tried on the edges are 5.6 km apart.
        expect(bound).toBeGreaterThan(nearest - 3);
      }
    }
  });
});
