import { describe, expect, test } from 'vitest';
import { innerCircle } from './inner-circle.ts';
import { equalAreaProjection } from './map-projection.ts';
import { polygonsOf } from './polygons.ts';
import { ringArea, ringsPath, snapRing } from './ring-path.ts';
import type { Point } from './map-projection.ts';
import { cellGrid } from './cell-grid.ts';

const square = (x: number, y: number, size: number): Point[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
];
const closed = (ring: readonly Point[]): number[][] => [...ring, ring[0] ?? [0, 0]].map(([x, y]) => [x, y]);

describe('equalAreaProjection', () => {
  test('a degree at the equator and one far south take areas as on the globe', () => {
    const project = equalAreaProjection([95, -11, 141, 6]);
    const areaAt = (south: number) => {
      const [left, bottom] = project([100, south]);
      const [right, top] = project([101, south + 1]);
      return (right - left) * (bottom - top);
    };
    // On a globe of radius 1 a degree by a degree takes (sin north - sin south) × π/180: 0.00030460 and 0.00029951.
    expect(areaAt(0)).toBeCloseTo(0.0003046, 8);
    expect(areaAt(-11)).toBeCloseTo(0.00029951, 8);
  });
  test('north is up and east is right', () => {
    const project = equalAreaProjection([95, -11, 141, 6]);
    expect(project([100, 5])[1]).toBeLessThan(project([100, -5])[1]);
    expect(project([100, 0])[0]).toBeLessThan(project([101, 0])[0]);
  });
});

describe('polygonsOf', () => {
  test('a hole stays with the ring around it', () => {
    const geometry = { type: 'Polygon' as const, coordinates: [closed(square(0, 0, 10)), closed(square(2, 2, 3))] };
    expect(polygonsOf(geometry).map((rings) => rings.length)).toEqual([2]);
  });
  test('an island that stands as a hole is a polygon of its own', () => {
    const geometry = { type: 'Polygon' as const, coordinates: [closed(square(0, 0, 1)), closed(square(5, 5, 3))] };
    expect(polygonsOf(geometry).map((rings) => rings.length)).toEqual([1, 1]);
  });
});

describe('rings', () => {
  test('the area of a square of side 4 is 16, whichever way it runs', () => {
    expect(Math.abs(ringArea(square(1, 1, 4)))).toBe(16);
    expect(Math.abs(ringArea([...square(1, 1, 4)].reverse()))).toBe(16);
  });
  test('snapping leaves out repeats and points on a straight line', () => {
    expect(snapRing([...square(0, 0, 4), [0.1, 2], [0, 0.2]], 1)).toEqual([
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ]);
  });
  test('path data is relative and short: tenths without a leading zero, a minus parts numbers', () => {
    expect(
      ringsPath([
        [
          [1, 2],
          [1.5, 2],
          [1.5, 1.6],
          [1, 1],
        ],
      ]),
    ).toBe('M1 2l.5 0 0-.4-.5-.6z');
    expect(ringsPath([])).toBe('');
  });
});

describe('innerCircle', () => {
  test('of a square: its middle, and half of its side', () => {
    const { centre, radius } = innerCircle([square(10, 20, 8)]);
    expect(centre).toEqual([14, 24]);
    expect(radius).toBe(4);
  });
  test('of an L: in its thick arm, not in the gap where its middle would be', () => {
    const { centre } = innerCircle([
      [
        [0, 0],
        [20, 0],
        [20, 60],
        [60, 60],
        [60, 80],
        [0, 80],
      ],
    ]);
    expect(centre[0]).toBeLessThan(20);
    expect(centre[1]).toBeGreaterThan(50);
  });
  test('keeps out of a hole', () => {
    const { centre, radius } = innerCircle([square(0, 0, 30), square(5, 5, 20)]);
    expect(radius).toBeLessThan(6);
    expect(centre[0] < 5 || centre[0] > 25 || centre[1] < 5 || centre[1] > 25).toBe(true);
  });
  test('of a line: its middle without radius', () => {
    expect(
      innerCircle([
        [
          [0, 0],
          [10, 0],
        ],
      ]),
    ).toEqual({ centre: [5, 0], radius: 0 });
  });
});

describe('cellGrid', () => {
  const grid = cellGrid(100, 40);
  grid.fill([square(0, 0, 20)], 0);
  grid.fill([square(40, 0, 40), square(52, 12, 16)], 1);
  test('counts cells of 4 pixels by their shape; a hole is nobody’s', () => {
    expect([...grid.count([0, 0, 100, 40])]).toEqual([
      [0, 25],
      [1, 84],
    ]);
    expect(grid.count([24, 0, 36, 40]).size).toBe(0);
  });
  test('counters say the same as counts', () => {
    const box = [10, 4, 61, 33] as const;
    expect(grid.counter(0)(box)).toBe(grid.count(box).get(0));
    expect(grid.counter(1)(box)).toBe(grid.count(box).get(1));
    expect(grid.counter()(box)).toBe([...grid.count(box).values()].reduce((sum, count) => sum + count, 0));
  });
  test('what lies outside of the canvas is not counted', () => {
    expect(grid.cells([-50, -50, 8, 8])).toBe(4);
    expect(grid.counter()([-80, -80, -10, -10])).toBe(0);
  });
});
