import { expect, test } from 'vitest';
import type { ReferenceRow } from '../dataset/rujukan.ts';
import { referenceEntries } from './references.ts';

test('references come in the order of their numbers, with their further addresses', () => {
  const rows = [{ id: 'R10' }, { id: 'R9' }] as ReferenceRow[];
  const entries = referenceEntries(rows, [{ id_rujukan: 'R10', url: 'https://example.org/b' }]);
  expect(entries.map(({ reference, addresses }) => [reference.id, addresses])).toEqual([
    ['R9', []],
    ['R10', ['https://example.org/b']],
  ]);
});
