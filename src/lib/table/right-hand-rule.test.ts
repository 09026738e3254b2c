import { expect, test } from 'vitest';
import { squareWithHole } from '../../../tests/fixtures/hostile-table.ts';
import { faultyRing } from './right-hand-rule.ts';

const [outer, hole] = squareWithHole as [number[][], number[][]];

test('an outer ring counterclockwise and a hole clockwise are right', () => {
  expect(faultyRing({ type: 'Polygon', coordinates: squareWithHole })).toBeUndefined();
});
test('the first ring the other way is named', () => {
  expect(faultyRing({ type: 'Polygon', coordinates: [outer, hole.toReversed()] })).toBe('polygon 1, ring 2');
  expect(faultyRing({ type: 'MultiPolygon', coordinates: [[outer], [hole]] })).toBe('polygon 2, ring 1');
});
