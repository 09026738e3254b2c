import { expect, test } from 'vitest';
import { candidates, isKnown, notFound, readFormerly, writeFormerly } from './formerly-file.ts';

const places = [
  { code: '91.01', name: 'Kabupaten Contoh', year: 2020, today: '93.01' },
  { code: '91.01.02.2003', name: 'Desa Contoh', year: 2022, today: candidates },
  { code: '91.01.02.2004', name: 'Desa Hilang', year: 2022, today: notFound },
];
const text = '\t2020\tKabupaten Contoh\t93.01\n.02.2003\t2022\tDesa Contoh\t?\n.02.2004\t2022\tDesa Hilang\t';

test('an old code is a line: what stands below the code of the file, the year, the name, today’s code', () => {
  expect(writeFormerly(places, '91.01')).toBe(text);
});
test('old codes are read as they were written', () => {
  expect(readFormerly(text, '91.01')).toEqual(places);
});
test('only a code leads to a place', () => {
  expect(places.map(({ today }) => isKnown(today))).toEqual([true, false, false]);
});
test.each(['<!doctype html>', '', '.02.2003\t2022', '.02.2003\t2022\tDesa'])('%j is no such file', (damaged) => {
  expect(() => readFormerly(damaged, '91.01')).toThrow(
    new Error('place search: the file of old codes of 91.01 is damaged'),
  );
});
