import { expect, test } from 'vitest';
import { exampleLook } from '../../../tests/fixtures/example-look.ts';
import type { GeoJsonGeometry } from '../package/table.ts';
import { outlineMap } from './outline-map.ts';

const box = { x: 736, y: 64, width: 392, height: 502 };
/** A made-up rectangle around the equator. */
const rectangle = (x: number, width: number, height: number): GeoJsonGeometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, -height / 2],
      [x + width, -height / 2],
      [x + width, height / 2],
      [x, height / 2],
      [x, -height / 2],
    ],
  ],
});
const pointsOf = (svg: string) =>
  [...svg.matchAll(/ d="([^"]*)"/g)].flatMap(([, d = '']) =>
    [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
  );

test('a map fills its box’s width or height and stays in it, wide or tall', () => {
  for (const area of [rectangle(100, 8, 1), rectangle(100, 1, 8)]) {
    const points = pointsOf(outlineMap({ areas: [area] }, box, exampleLook));
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(box.x + 30);
    expect(Math.max(...xs)).toBeLessThanOrEqual(box.x + box.width - 30);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(box.y + 30);
    expect(Math.max(...ys)).toBeLessThanOrEqual(box.y + box.height - 56);
  }
  expect(pointsOf(outlineMap({ areas: [rectangle(100, 8, 1)] }, box, exampleLook))[0]?.[0]).toBe(766);
});
test('north is up and east is right', () => {
  const [southWest, , northEast] = pointsOf(outlineMap({ areas: [rectangle(100, 2, 2)] }, box, exampleLook));
  expect(northEast![0]).toBeGreaterThan(southWest![0]);
  expect(northEast![1]).toBeLessThan(southWest![1]);
});
test('without a place all areas are filled alike; with one, it alone', () => {
  const alike = outlineMap({ areas: [rectangle(100, 1, 1), rectangle(101, 1, 1)] }, box, exampleLook);
  expect(alike.match(new RegExp(`fill="${exampleLook.place}"`, 'g'))).toHaveLength(2);
  const one = outlineMap({ areas: [rectangle(100, 1, 1)], place: rectangle(101, 1, 1) }, box, exampleLook);
  expect(one.match(new RegExp(`fill="${exampleLook.place}"`, 'g'))).toHaveLength(1);
  expect(one.match(new RegExp(`fill="${exampleLook.around}"`, 'g'))).toHaveLength(1);
});

const circleOf = (svg: string) => {
  const [, cx, cy, r] = / cx="(\S+)" cy="(\S+)" r="(\S+)"/.exec(svg) ?? [];
  return cx === undefined ? undefined : { cx: Number(cx), cy: Number(cy), r: Number(r) };
};
test('a ring finds a place too small for the eye, around all its islands; a large one has none', () => {
  const around = rectangle(100, 10, 10);
  const islets: GeoJsonGeometry = {
    type: 'MultiPolygon',
    coordinates: [rectangle(104, 0.1, 0.1), rectangle(106, 0.1, 0.1)].flatMap(({ coordinates }) => [
      coordinates as number[][][],
    ]),
  };
  expect(circleOf(outlineMap({ areas: [around], place: rectangle(104, 2, 2) }, box, exampleLook))).toBeUndefined();
  expect(circleOf(outlineMap({ areas: [around], place: rectangle(105, 0.1, 0.1) }, box, exampleLook))?.r).toBe(26);
  const ring = circleOf(outlineMap({ areas: [around], place: islets }, box, exampleLook));
  expect(ring!.r).toBeGreaterThan(40);
});
test('a ring at the edge of the map stays on the paper', () => {
  const { cx, r } = circleOf(
    outlineMap({ areas: [rectangle(100, 10, 1)], place: rectangle(109.95, 0.05, 0.05) }, box, exampleLook),
  )!;
  expect(cx + r).toBeLessThanOrEqual(box.x + box.width - 4 + 0.1);
});
