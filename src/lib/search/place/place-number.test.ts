import { expect, test } from 'vitest';
import { readNumbers, writeNumbers } from './place-number.ts';

test('a number is three printable letters', () => {
  expect(writeNumbers([0])).toBe('!!!');
  expect(writeNumbers([93, 94, 8836])).toBe('!!~!"!"!!');
  expect(writeNumbers([830_583])).toBe('~~~');
  expect(writeNumbers([])).toBe('');
});
test('numbers are read as they were written', () => {
  expect(readNumbers('!!~!"!"!!')).toEqual([93, 94, 8836]);
  expect(readNumbers('~~~')).toEqual([830_583]);
  expect(readNumbers('')).toEqual([]);
});
test.each([830_584, -1, 1.5, NaN])('%d does not fit', (number) => {
  expect(() => writeNumbers([1, number])).toThrow(
    new RangeError(`writeNumbers: ${number} does not fit in three letters`),
  );
});
