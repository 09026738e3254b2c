import { expect, test } from 'vitest';
import { dateOf, serialOf } from './date.ts';

test.each([
  ['1900-03-01', 61],
  ['2021-05-03', 44_319],
  ['9999-12-31', 2_958_465],
])('%s is day %i of a spreadsheet', (date, serial) => {
  expect(serialOf(date)).toBe(serial);
  expect(dateOf(serial)).toBe(date);
});
test('before March 1900, spreadsheets count a day that never was: no number', () => {
  expect(['1900-02-28', '0001-01-01'].map(serialOf)).toEqual([undefined, undefined]);
});
