import { expect, test } from 'vitest';
import { readPostal, writePostal } from './postal-file.ts';

test('a postal code is a line: its last three digits and the numbers of its villages', () => {
  expect(
    writePostal([
      ['414', [7, 8]],
      ['415', [6]],
    ]),
  ).toBe("414!!(!!)\n415!!'");
});
test('postal codes are read as they were written', () => {
  expect(readPostal("414!!(!!)\n415!!'", '16')).toEqual(
    new Map([
      ['414', [7, 8]],
      ['415', [6]],
    ]),
  );
});
test.each(['<!doctype html>', '', '414', '414!!(!'])('%j is no such file', (damaged) => {
  expect(() => readPostal(damaged, '16')).toThrow(new Error('place search: the file of postal codes 16 is damaged'));
});
