import { expect, test } from 'vitest';
import { lettersOf, numberedLettersOf, numberOf, readingsOf, waysToWrite } from './letters.ts';

test('lettersOf leaves out spaces, hyphens, apostrophes and accents', () => {
  expect(['Suka Maju', 'Siurai-Urai', "Hili'adulo", 'Somi Botogo’o', 'Kampung Baru 76', 'Béji'].map(lettersOf)).toEqual(
    ['sukamaju', 'siuraiurai', 'hiliadulo', 'somibotogoo', 'kampungbaru76', 'beji'],
  );
});
test('numberedLettersOf makes II, 2 and dua alike', () => {
  for (const name of ['Simpang II', 'simpang 2', 'Simpang Dua', 'simpang-02'])
    expect(numberedLettersOf(name)).toBe('simpang2');
});
test('numberedLettersOf takes an i after an apostrophe for a letter', () => {
  expect(numberedLettersOf("Ba'i")).toBe('bai');
});
test('numberOf knows Roman numerals to XXXIX and words to ten', () => {
  expect(['I', 'iv', 'XIX', 'xxxix', 'sepuluh', '12', 'XL', 'sebelas', 'desa', ''].map(numberOf)).toEqual([
    1,
    4,
    19,
    39,
    10,
    12,
    null,
    null,
    null,
    null,
  ]);
});
test('waysToWrite gives the forms of a number', () => {
  expect([waysToWrite(2), waysToWrite(12), waysToWrite(76)]).toEqual([['2', 'II', 'dua'], ['12', 'XII'], ['76']]);
});
test('readingsOf gives one reading where there is no numeral', () => {
  expect(readingsOf('Suka Maju')).toEqual(['sukamaju']);
  expect(readingsOf('Sukamaju II')).toEqual(['sukamajuii', 'sukamaju2']);
});
