import { expect, test } from 'vitest';
import { joined } from './joined.ts';

test('joined: none, one, two, more', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(joined)).toEqual(['', 'a', 'a dan b', 'a, b, dan c']);
});
