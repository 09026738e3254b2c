import { expect, test } from 'vitest';
import { institutionFaults } from './institutions.ts';

test('a page an institution, no more and no fewer', () => {
  const files = new Set(['lembaga/L001/index.html', 'lembaga/L002/index.html', 'data/lembaga/index.html']);
  expect(institutionFaults(['L001', 'L002'], files)).toEqual([]);
  expect(institutionFaults(['L001', 'L003'], files)).toEqual([
    'lembaga/L003/: no page; build it',
    'lembaga/L002/: a page of no row of lembaga; take it away',
  ]);
});
