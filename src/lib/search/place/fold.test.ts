import { describe, expect, test } from 'vitest';
import { foldLetters, foldName, foldSpelling, maybeModernLetters, modernLetters, spellWords } from './fold.ts';
import { wordsOf } from './letters.ts';

describe('foldName', () => {
  test('maps old spelling to new: Tjepoe → cepu', () => {
    expect(foldName('Tjepoe')).toBe('cepu');
    expect(foldName('Soekamadjoe')).toBe('sukamaju');
  });
  test('joins words and writes numerals out', () => {
    expect(foldName('Suka Maju II')).toBe('sukamajudua');
    expect(foldName('Soekamadjoe 2')).toBe('sukamajudua');
  });
  test('reads doubled letters as one', () => {
    expect(foldName('Soekka')).toBe('suka');
  });
  test.each([
    ['Lhokseumawe', 'Lokseumawe', 'lokseumawe'],
    ['Singhasari', 'Singasari', 'singasari'],
    ["Syafi'i", 'Safii', 'safi'],
    ['Pasar Djoem’at', 'Psr. Jumat', 'pasarjumat'],
    ['Kp. Baru', 'Kampung Baru', 'kampungbaru'],
  ])('reads %s as %s', (one, other, key) => {
    expect([foldName(one), foldName(other)]).toEqual([key, key]);
  });
});
test('foldSpelling leaves doubled letters, foldLetters does not', () => {
  expect(foldSpelling('soekka')).toBe('sukka');
  expect(foldLetters('soekka')).toBe('suka');
});
test('digits that are doubled stay', () => {
  expect(foldLetters('kilometer55')).toBe('kilometer55');
});
test('spellWords keeps the spelling', () => {
  expect(spellWords(wordsOf('Soekka Madjoe 2'))).toBe('soekkamadjoedua');
});
describe('letters of old spelling', () => {
  test('are written as today where one letter says that they are old', () => {
    expect(modernLetters('soerabaja')).toBe('surabaya');
    expect(modernLetters('bandjarmasin')).toBe('banjarmasin');
    expect(modernLetters('tjiandjoer')).toBe('cianjur');
  });
  test('are unknown where none says so', () => {
    expect(modernLetters('cilodong')).toBeUndefined();
    expect(modernLetters('bajah')).toBeUndefined();
  });
  test('may be a lone j', () => {
    expect(maybeModernLetters('bajah')).toBe('bayah');
    expect(maybeModernLetters('soerabaja')).toBeUndefined();
    expect(maybeModernLetters('cepu')).toBeUndefined();
  });
});
