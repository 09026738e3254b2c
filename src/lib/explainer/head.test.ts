import { expect, test } from 'vitest';
import { readHead } from './head.ts';

test('readHead takes the title and the description, in quotes or without', () => {
  expect(readHead('---\ntitle: Apa itu PSM?\ndescription: "Satu: dua."\ncrumb: PSM\n---\n\ntitle: bukan\n')).toEqual({
    title: 'Apa itu PSM?',
    description: 'Satu: dua.',
  });
});
test('an explainer without a description is refused', () => {
  expect(() => readHead('---\ntitle: Satu\n---\ndescription: di luar\n')).toThrow('an explainer has no description');
});
