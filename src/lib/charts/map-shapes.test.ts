import { describe, expect, test } from 'vitest';
import { mapShapes } from './map-shapes.ts';

type Ring = [number, number][];
const polygon = (...rings: Ring[]) => ({
  type: 'Polygon' as const,
  coordinates: rings.map((ring) => [...ring, ring[0] ?? [0, 0]]),
});
const islands = (...rings: Ring[]) => ({
  type: 'MultiPolygon' as const,
  coordinates: rings.map((ring) => [[...ring, ring[0] ?? [0, 0]]]),
});
const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
];
/** Points of path data. */
const pointsOf = (path: string) => {
  const found = new Set<string>();
  for (const part of path.split('M').filter(Boolean)) {
    const numbers = [...part.matchAll(/-?\d*\.?\d+/g)].map(Number);
    let [x = 0, y = 0] = numbers;
    found.add(`${x} ${y}`);
    for (let i = 2; i < numbers.length; i += 2) {
      x = Math.round((x + (numbers[i] ?? 0)) * 10) / 10;
      y = Math.round((y + (numbers[i + 1] ?? 0)) * 10) / 10;
      found.add(`${x} ${y}`);
    }
  }
  return found;
};

describe('mapShapes', () => {
  /** Two places with a ragged border between them. */
  const border: Ring = Array.from({ length: 41 }, (_, i) => [101 + 0.04 * Math.sin(i * 1.7), i * 0.05]);
  const ragged = [
    { id: 'west', geometry: polygon([[100, 0], ...border, [100, 2]]) },
    { id: 'east', geometry: polygon([...border.toReversed(), [102, 0], [102, 2]]) },
  ];

  test('a border that two places share is simplified once: both keep the same corners', () => {
    const { shapes } = mapShapes(ragged, { width: 120, tallest: 200 });
    const [west, east] = shapes.map(({ path }) => pointsOf(path));
    const shared = [...(west ?? [])].filter((point) => east?.has(point));
    const inner = [...(west ?? [])].filter((point) => Number(point.split(' ')[0]) > 20);
    expect(shared).toEqual(inner);
    expect(shared.length).toBeGreaterThan(1);
    expect(shared.length).toBeLessThan(41);
  });
  test('fills the width, or is as high as it may be, in the middle then', () => {
    expect(mapShapes(ragged, { width: 120, tallest: 200 }).height).toBe(121);
    const low = mapShapes(ragged, { width: 400, tallest: 100 });
    expect(low.height).toBe(100);
    const xs = low.shapes.flatMap(({ bounds }) => [bounds[0], bounds[2]]);
    expect([Math.min(...xs), Math.max(...xs)].map(Math.round)).toEqual([158, 242]);
  });
  test('a ring below a pixel is left out, the others stay', () => {
    const geometry = islands(box(100, 0, 102, 2), box(102.1, 0, 102.104, 0.004));
    const [shape] = mapShapes([{ id: 'a', geometry }], { width: 200, tallest: 400 }).shapes;
    expect(shape?.rings).toHaveLength(1);
  });
  test('a place that is below a pixel has no path but keeps its middle', () => {
    const [, tiny] = mapShapes(
      [
        { id: 'a', geometry: polygon(box(100, 0, 110, 10)) },
        { id: 'b', geometry: polygon(box(104, 12, 104.01, 12.01)) },
      ],
      { width: 116, tallest: 400 },
    ).shapes;
    expect(tiny?.path).toBe('');
    expect(tiny?.centre.map(Math.round)).toEqual([48, 8]);
  });
  test('a gap between places is closed, a lake stays', () => {
    /** Corners that both places have, where their borders part by so many degrees on either side. */
    const shared = (gap: number) => {
      const between = (side: number): Ring => [
        [101, 0],
        [101, 0.25],
        [101 + side * gap, 0.5],
        [101, 0.75],
        [101, 1],
      ];
      const { shapes } = mapShapes(
        [
          { id: 'a', geometry: polygon([[100, 0], ...between(-1), [100, 1]]) },
          { id: 'b', geometry: polygon([[102, 1], ...between(1).toReversed(), [102, 0]]) },
        ],
        { width: 300, tallest: 300 },
      );
      const [a, b] = shapes.map(({ path }) => pointsOf(path));
      return [...(a ?? [])].filter((point) => b?.has(point)).length;
    };
    // A gap of 1,236 km² is water; one of 12 km² becomes a part of a neighbour, whose border is then the other's.
    expect(shared(0.2)).toBe(4);
    expect(shared(0.002)).toBe(5);
  });
});
