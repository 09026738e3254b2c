import { expect, test } from 'vitest';
import { spelledOut } from './spelled-out.ts';

test.each([
  ['Permensos 25/2019', 'Peraturan Menteri Sosial Nomor 25 Tahun 2019'],
  ['UU 11/2009', 'Undang-Undang Nomor 11 Tahun 2009'],
  ['Kepmendagri 300.2.2-2138/2025', 'Keputusan Menteri Dalam Negeri Nomor 300.2.2-2138 Tahun 2025'],
  ['Kepmensos 14/HUK/KEP/II/1981', 'Keputusan Menteri Sosial Nomor 14/HUK/KEP/II/1981'],
])('%s is %s', (name, words) => {
  expect(spelledOut(name)).toBe(words);
});
test('a regulation without a number, or of a kind not known here, has no other name', () => {
  expect(spelledOut('Kepdirjen 2020')).toBeNull();
  expect(spelledOut('Perwali 5/2020')).toBeNull();
});
