import { expect, test } from 'vitest';
import { readFormerly, writeFormerly } from './formerly-file.ts';

const places = [
  { code: '91.01', name: 'Kabupaten Contoh', year: 2020 },
  { code: '91.01.02.2003', name: 'Desa Contoh', year: 2022 },
];
const text = '\t2020\tKabupaten Contoh\n.02.2003\t2022\tDesa Contoh';

test('an old code is a line: what stands below the code of the file, the year, the name', () => {
  expect(writeFormerly(places, '91.01')).toBe(text);
});
test('old codes are read as they were written', () => {
  expect(readFormerly(text, '91.01')).toEqual(places);
});
test.each(['<!doctype html>', '', '.02.2003\t2022'])('%j is no such file', (damaged) => {
  expect(() => readFormerly(damaged, '91.01')).toThrow(
    new Error('place search: the file of old codes of 91.01 is damaged'),
  );
});
