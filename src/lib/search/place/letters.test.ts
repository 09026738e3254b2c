import { expect, test } from 'vitest';
import { lowerLetters, wordsOf } from './letters.ts';

test('letters are lower case, without marks above or below', () => {
  expect(lowerLetters('Sukamaju')).toBe('sukamaju');
  expect(lowerLetters('LÉWÔ Ā')).toBe('lewo a');
});
test('apostrophes of all kinds are one', () => {
  expect(lowerLetters('Sa’dan Sa‘dan Saʼdan Saʻdan Sa`dan Sa´dan')).toBe("sa'dan sa'dan sa'dan sa'dan sa'dan sa'dan");
});
test('an apostrophe parts no word, a hyphen and a dot do', () => {
  expect(wordsOf("Sa'dan")).toEqual(['sadan']);
  expect(wordsOf('Lemo-Lemo')).toEqual(['lemo', 'lemo']);
  expect(wordsOf('Kec. Cepu')).toEqual(['kec', 'cepu']);
});
test('digits that touch letters are a word', () => {
  expect(wordsOf('Sukamaju2')).toEqual(['sukamaju', '2']);
  expect(wordsOf('2x11 Kayu Tanam')).toEqual(['2', 'x', '11', 'kayu', 'tanam']);
});
test('a text without letters or digits has no words', () => {
  expect(wordsOf(' – ')).toEqual([]);
});
