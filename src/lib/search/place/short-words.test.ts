import { expect, test } from 'vitest';
import { spellOut } from './short-words.ts';

test('short forms of common words are written out', () => {
  expect(['kp', 'tj', 'sei', 'gn', 'psr', 'sp'].map(spellOut)).toEqual([
    'kampung',
    'tanjung',
    'sungai',
    'gunung',
    'pasar',
    'simpang',
  ]);
});
test('numerals are words, other words stay', () => {
  expect(spellOut('ii')).toBe('dua');
  expect(spellOut('cepu')).toBe('cepu');
});
