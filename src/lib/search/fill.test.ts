import { expect, test } from 'vitest';
import { fill } from './fill.ts';

test('fills every place of a sentence, once', () => {
  expect(fill('{n} hasil untuk «{q}», {q}', { n: '3', q: '{n} tksk $&' })).toBe(
    '3 hasil untuk «{n} tksk $&», {n} tksk $&',
  );
});
test('a place without a value stays as it is', () => {
  expect(fill('{n} hasil', {})).toBe('{n} hasil');
});
