import { expect, test } from 'vitest';
import { splitList } from './split-list.ts';

test('splitList keeps the order and trims', () => {
  expect(splitList('uu-6-1974; uu-11-2009', ';')).toEqual(['uu-6-1974', 'uu-11-2009']);
});
test('splitList gives one value for a cell without separator', () => {
  expect(splitList('application/json', '|')).toEqual(['application/json']);
});
test('splitList gives nothing for an empty cell, and nothing for a trailing separator', () => {
  expect(splitList('', ';')).toEqual([]);
  expect(splitList('csv|', '|')).toEqual(['csv']);
});
