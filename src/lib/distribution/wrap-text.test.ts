import { expect, test } from 'vitest';
import { wrapText } from './wrap-text.ts';

test('breaks at spaces, no line longer than the width', () => {
  expect(wrapText('satu dua tiga empat', 9)).toBe('satu dua\ntiga\nempat');
});
test('indents the further lines of an item', () => {
  expect(wrapText('- satu dua tiga', 10)).toBe('- satu dua\n  tiga');
});
test('leaves a word longer than the width whole', () => {
  expect(wrapText('- ini https://contoh.example/panjang', 10)).toBe('- ini\n  https://contoh.example/panjang');
  expect(wrapText('', 10)).toBe('');
});
