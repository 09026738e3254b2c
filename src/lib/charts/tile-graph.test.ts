import { expect, test } from 'vitest';
import { landsOf, strangersOf } from './tile-graph.ts';

const places = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'X'].map((code) => ({ code }));
/** A chain from A to G; X alone. */
const borders: [string, string][] = ['AB', 'BC', 'CD', 'DE', 'EF', 'FG'].map((pair) => [pair[0]!, pair[1]!]);

test('landsOf gives places that borders join one number, in the order of places', () => {
  expect(landsOf(places, borders)).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
  expect(
    landsOf(places, [
      ['A', 'C'],
      ['X', 'B'],
    ]),
  ).toEqual([0, 1, 0, 2, 3, 4, 5, 1]);
});

test('strangersOf counts from the second place between: 0 for a neighbour and the next, then 1 to 4', () => {
  const strange = strangersOf(places, borders);
  expect([...strange.slice(0, 8)]).toEqual([0, 0, 0, 1, 2, 3, 4, 4]);
});
