import { expect, test } from 'vitest';
import { describePage, firstThatFits, sentencesOf } from './description.ts';

const long = 'x'.repeat(150);

test('describePage keeps the first sentence, passes over one that does not fit, and takes a shorter one behind it', () => {
  expect(describePage('Satu.', 'Dua.', '', 'Tiga.')).toBe('Satu. Dua. Tiga.');
  expect(describePage(long, 'Terlalu panjang.', 'Muat.')).toBe(`${long} Muat.`);
  expect(describePage(`${long}${long}`, 'Satu.')).toBe(`${long}${long}`);
});
test('describePage fills the line to its last character', () => {
  expect(describePage(long, '123456789')).toHaveLength(160);
  expect(describePage(long, '1234567890')).toBe(long);
});
test('firstThatFits takes the fullest wording with room, else the shortest', () => {
  expect(firstThatFits(`${long}${long}`, long, 'pendek')).toBe(long);
  expect(firstThatFits(`${long}${long}`, `${long}${long}${long}`)).toBe(`${long}${long}`);
});
test('sentencesOf does not break at a full stop within a number', () => {
  expect(sentencesOf('Satu baris 7.285 tempat. Dua. Tanpa titik')).toEqual([
    'Satu baris 7.285 tempat.',
    'Dua.',
    'Tanpa titik',
  ]);
});
