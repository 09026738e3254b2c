import { expect, test } from 'vitest';
import { readRegency, writeRegency } from './regency-file.ts';

const districts = [
  {
    code: '32.76.08',
    name: 'Cilodong',
    villages: [
      { code: '32.76.08.1001', name: 'Sukamaju' },
      { code: '32.76.08.1002', name: 'Cilodong' },
      { code: '32.76.08.1004', name: 'Kalimulya' },
    ],
  },
  { code: '32.76.09', name: '2 x 11 Contoh', villages: [{ code: '32.76.09.0001', name: '19 Nopember' }] },
  { code: '32.76.11', name: 'Bojongsari', villages: [] },
];
const text = '08Cilodong\t1001Sukamaju\tCilodong\t1004Kalimulya\n092 x 11 Contoh\t19 Nopember\n11Bojongsari';

test('a district is a line; a village has its number where it is not the next', () => {
  expect(writeRegency(districts)).toBe(text);
});
test('a regency is read as it was written', () => {
  expect(readRegency(text, '32.76')).toEqual(districts);
});
test('a regency may have no district', () => {
  expect(writeRegency([])).toBe('');
  expect(readRegency('', '32.76')).toEqual([]);
});
test.each(['<!doctype html>', '08Cilodong\n', '08<p>'])('%j is no such file', (damaged) => {
  expect(() => readRegency(damaged, '32.76')).toThrow(new Error('place search: the file of 32.76 is damaged'));
});
