import { expect, test } from 'vitest';
import { spellJoinedRoman, spellNumeral } from './numerals.ts';

test('Roman numerals and digits up to twenty are read as words', () => {
  expect(['i', 'ii', 'iv', 'ix', 'xx'].map(spellNumeral)).toEqual(['satu', 'dua', 'empat', 'sembilan', 'duapuluh']);
  expect(['1', '2', '02', '11', '20'].map(spellNumeral)).toEqual(['satu', 'dua', 'dua', 'sebelas', 'duapuluh']);
});
test('other words stay as they are', () => {
  expect(['guci', '0', '00', '21', '24', '002', 'xxi', 'iix'].map(spellNumeral)).toEqual([
    'guci',
    '0',
    '00',
    '21',
    '24',
    '002',
    'xxi',
    'iix',
  ]);
});
test('ii and iii at the end of a name of four letters or more are a numeral', () => {
  expect(spellJoinedRoman('sukamajuii')).toBe('sukamajudua');
  expect(spellJoinedRoman('sukamajuiii')).toBe('sukamajutiga');
});
test('a single i and short names are left alone', () => {
  expect(spellJoinedRoman('guci')).toBeUndefined();
  expect(spellJoinedRoman('babii')).toBeUndefined();
  expect(spellJoinedRoman('ii')).toBeUndefined();
});
