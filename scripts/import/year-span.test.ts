import { expect, test } from 'vitest';
import { yearSpan } from './year-span.ts';

test('yearSpan spans years, months and days, and passes over what is not known', () => {
  expect(yearSpan(['2021-05-03', null, '2009', '2026-01'])).toBe('2009/2026');
});
test('yearSpan of one year is that year', () => {
  expect(yearSpan([2024, 2024])).toBe('2024');
});
test('yearSpan refuses a table without any date', () => {
  expect(() => yearSpan([null])).toThrow('yearSpan: no date is known');
});
