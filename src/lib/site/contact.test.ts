import { expect, test } from 'vitest';
import { isPlaceholderHost, realContact } from './contact.ts';

test('realContact keeps a real address and drops a placeholder', () => {
  expect(['kontak@guyub.example', 'a@example.org', 'a@sub.example.com'].map(realContact)).toEqual([null, null, null]);
  expect(realContact('kontak@guyub.id')).toBe('kontak@guyub.id');
});
test('isPlaceholderHost looks at whole labels', () => {
  expect(['guyub.example', 'example.org', 'myexample.org', 'guyub.id'].map(isPlaceholderHost)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
