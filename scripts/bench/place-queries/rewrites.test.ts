import { expect, test } from 'vitest';
import { isArabic, rewrite, rewritesOf } from './rewrites.ts';

test.each([
  ['lama-semua', 'Sukamaju', 'Soekamadjoe'],
  ['lama-semua', 'Cepu', 'Tjepoe'],
  ['lama-semua', 'Jatinegara', 'Djatinegara'],
  ['lama-semua', 'Nyatnyono', 'Njatnjono'],
  ['lama-semua', 'Syukur Khair Yosowilangun', 'Sjoekoer Chair Josowilangoen'],
  ['lama-semua', 'Sukajaya IV', 'Soekadjaja IV'],
  ['lama-oe', 'Sukamaju', 'Soekamajoe'],
  ['lama-tj-dj', 'Sukamaju', 'Sukamadju'],
  ['lama-tanpa-oe', 'Banyu Biru', 'Banju Biru'],
  ['arab-rus', 'Darussalam', 'Darusalam'],
  ['arab-daar', 'Darul Aman', 'Daarul Aman'],
  ['arab-daar', 'Bandar Udara', 'Bandar Udara'],
  ['arab-mesjid', 'Masjid Raya', 'Mesjid Raya'],
  ['arab-ikhsan', 'Darul Ihsan', 'Darul Ikhsan'],
  ['arab-sy-sh', 'Syamtalira', 'Shamtalira'],
  ['arab-kh-h', 'Khairiah', 'Hairiah'],
  ['arab-q-k', 'Baitul Haq', 'Baitul Hak'],
  ['arab-f-p', 'Fajar', 'Pajar'],
  ['arab-z-j', 'Zainal', 'Jainal'],
])('%s makes of %s: %s', (rule, name, other) => {
  expect(rewrite(rule, name)).toBe(other);
});
test('isArabic knows words, not letters', () => {
  expect(['Kunto Darussalam', 'Mesjid Raya', 'Fajar Indah', 'Hilifalago', 'Kazo Kapo'].map(isArabic)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
test('rewritesOf gives the rules of a family', () => {
  expect(rewritesOf('lama')).toEqual(['lama-semua', 'lama-oe', 'lama-tj-dj', 'lama-tanpa-oe']);
});
test('an unknown rule is refused', () => {
  expect(() => rewrite('lama', 'Cepu')).toThrow('there is no rule "lama"');
});
