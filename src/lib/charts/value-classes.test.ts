import { describe, expect, test } from 'vitest';
import { classesOf, classOf, classTexts } from './value-classes.ts';

const format = (value: number) => String(value).replace('.', ',');

describe('classesOf', () => {
  test('cuts at quantiles, rounded to 1, 2 or 5 times a power of ten', () => {
    // The cuts are 8.2, 15.6, 33 and 74.
    const values = [3, 5, 9, 12, 18, 25, 45, 65, 110, 300];
    expect(classesOf(values)).toEqual({ zero: false, breaks: [10, 20, 50, 100] });
  });
  test('takes a finer ladder where breaks would fall together or leave a class nearly empty', () => {
    expect(classesOf(Array.from({ length: 100 }, (_, i) => i + 1))).toEqual({ zero: false, breaks: [20, 40, 60, 80] });
  });
  test('zero has a class of its own, and the rest is cut in four', () => {
    const values = [0, 0, 0, 0, 0, 0, 2, 4, 7, 12, 25, 40, 70, 90];
    expect(classesOf(values)).toEqual({ zero: true, breaks: [5, 20, 50] });
  });
  test('places without data do not count', () => {
    expect(classesOf([null, 10, null, 1000])).toEqual(classesOf([10, 1000]));
  });
  test('all values alike, all zero, or none: as many classes as there are', () => {
    expect(classesOf([7, 7, 7])).toEqual({ zero: false, breaks: [] });
    expect(classesOf([0, 0])).toEqual({ zero: true, breaks: [] });
    expect(classesOf([])).toEqual({ zero: false, breaks: [] });
  });
  test('is the same in whatever order the values come', () => {
    const values = [3, 300, 9, 110, 18, 25, 40, 60, 12, 5];
    expect(classesOf(values)).toEqual(classesOf([...values].reverse()));
  });
});

describe('classOf', () => {
  const classes = { zero: false, breaks: [50, 100, 200, 1000] };
  test('a break belongs to the class that it begins', () => {
    expect([0, 49.9, 50, 99.9, 100, 1000, 99999].map((value) => classOf(classes, value))).toEqual([
      1, 1, 2, 2, 3, 5, 5,
    ]);
  });
  test('zero stands alone where it has a class', () => {
    const withZero = { zero: true, breaks: [0.5, 1, 2] };
    expect([0, 0.01, 0.5, 1.99, 2].map((value) => classOf(withZero, value))).toEqual([1, 2, 3, 4, 5]);
  });
  test('no data is no class', () => {
    expect(classOf(classes, null)).toBeNull();
  });
});

describe('classTexts', () => {
  test('names intervals that do not overlap, one a class', () => {
    expect(classTexts({ zero: false, breaks: [50, 100] }, format)).toEqual([
      'di bawah 50',
      '50 sampai di bawah 100',
      '100 atau lebih',
    ]);
    expect(classTexts({ zero: true, breaks: [0.5, 1] }, format)).toEqual([
      '0',
      'lebih dari 0, di bawah 0,5',
      '0,5 sampai di bawah 1',
      '1 atau lebih',
    ]);
  });
  test('has a text for each class, also where there are no breaks', () => {
    for (const [classes, count] of [
      [{ zero: false, breaks: [] }, 1],
      [{ zero: true, breaks: [] }, 2],
      [{ zero: true, breaks: [1] }, 3],
    ] as const)
      expect(classTexts(classes, format)).toHaveLength(count);
  });
  test('says what zero means, where it is no number to read', () => {
    expect(classTexts({ zero: true, breaks: [] }, format, 'belum ada')).toEqual(['belum ada', 'lebih dari 0']);
  });
});
