import { expect, test } from 'vitest';
import { yearsBefore } from './age.ts';

test('years from what a row describes to its release, whatever the precision of its date', () => {
  expect(['2017', '2017-05', '2017-12-31', '2026'].map((date) => yearsBefore(date, '2026-11-24T00:00:00Z'))).toEqual([
    9, 9, 9, 0,
  ]);
});
