import { expect, test } from 'vitest';
import { placeCodeHints } from './place-code-hint.ts';

test('placeCodeHints offers the codes that a broken one may have been', () => {
  expect(placeCodeHints('11.1')).toEqual(['11.10', '11.01']);
  expect(placeCodeHints('32.76.2.1009')).toEqual(['32.76.02.1009']);
  expect(placeCodeHints('3276021009')).toEqual(['32.76.02.1009']);
  expect(placeCodeHints('327602')).toEqual(['32.76.02']);
  expect(placeCodeHints('32-76-02')).toEqual(['32.76.02']);
});
test('placeCodeHints offers nothing where nothing fits', () => {
  expect(['327', 'Depok', '32.76.02.1009.1', '32.760'].map(placeCodeHints)).toEqual([[], [], [], []]);
});
