import { describe, expect, test } from 'vitest';
import { nearestInTime } from './nearest-in-time.ts';

const nearest = (date: string, ...dates: string[]) => nearestInTime(date, dates, (each) => each);

describe('nearestInTime', () => {
  test('takes the nearest, before or after', () => {
    expect(nearest('2020-07-23', '2017-12-27', '2020-12-21', '2022-02-14')).toBe('2020-12-21');
    expect(nearest('2019-06-20', '2017-12-27', '2020-12-22')).toBe('2017-12-27');
  });
  test('takes the earlier of two that are as near, whatever their order', () => {
    expect(nearest('2020-01-11', '2020-01-21', '2020-01-01')).toBe('2020-01-01');
    expect(nearest('2020-01-12', '2020-01-21', '2020-01-01')).toBe('2020-01-21');
  });
  test('a year counts as its middle, a month too', () => {
    expect(nearest('2022', '2022-02-14', '2022-08-01')).toBe('2022-08-01');
    expect(nearest('2022-03-14', '2022-02-14', '2022')).toBe('2022-02-14');
    expect(nearest('2022-05', '2022-05-02', '2022-05-17')).toBe('2022-05-17');
  });
  test('of no items there is none', () => {
    expect(nearest('2022')).toBeUndefined();
  });
});
