import { expect, test } from 'vitest';
import { readPiece, writePiece } from './name-piece.ts';

const entries = [
  { name: 'suka', places: [0] },
  { name: 'sukamaju', places: [1, 93] },
  { name: 'sukamanah', places: [94] },
  { name: 'tegal barat', places: [2] },
];
const text = ['0suka\t!!!', '4maju\t!!"!!~', '6nah\t!"!', '0tegal barat\t!!#'].join('\n');

test('a name leaves out the letters that it shares with the one before', () => {
  expect(writePiece(entries)).toBe(text);
});
test('a piece is read as it was written', () => {
  expect(readPiece(text)).toEqual(entries);
});
test('a name that is much like the one before shares sixty letters at most', () => {
  const long = [
    { name: 'a'.repeat(70), places: [1] },
    { name: 'a'.repeat(71), places: [2] },
  ];
  expect(writePiece(long)).toBe(`0${'a'.repeat(70)}\t!!"\nl${'a'.repeat(11)}\t!!#`);
  expect(readPiece(writePiece(long))).toEqual(long);
});
test.each([
  ['a page in its place', '<!doctype html>\n<title>404</title>'],
  ['nothing', ''],
  ['a line without a name', '\t!!!'],
  ['a text that was cut off', '0suka\t!!!\n4maju\t!!"!'],
])('%s is no piece', (_what, damaged) => {
  expect(() => readPiece(damaged)).toThrow(new Error('place search: a piece of the index is damaged'));
});
