import { expect, test } from 'vitest';
import { formerFaults, saysUnknown } from './former-places.ts';

/** Made-up codes of two editions: a district that is no more, with a village that moved, one with candidates, one lost. */
const codes = new Set(['11', '11.01', '11.01.01', '11.01.01.2001', '11.01.09', '11.01.09.2001', '11.01.09.2002']);
const page = (code: string, ids: string[] = [], leadsTo: string[] = [], unknown = false) => ({
  file: `wilayah/${code}/index.html`,
  ids,
  leadsTo,
  saysUnknown: unknown,
});
const today = [page('11'), page('11.01'), page('11.01.01', ['11.01.01.2001'])];
const successors = [
  { code: '11.01.09', today: '11.01.01', isLost: false },
  { code: '11.01.09.2001', today: '11.01.01.2001', isLost: false },
  { code: '11.01.09.2002', today: '', isLost: true },
];

test('every code of every edition has its page or its anchor, and leads to its place of today', () => {
  const gone = page('11.01.09', ['11.01.09.2001', '11.01.09.2002'], ['11.01.01', '11.01.01.2001'], true);
  expect(formerFaults(codes, successors, [...today, gone])).toEqual([]);
});
test('a code without an address is named', () => {
  expect(formerFaults(codes, [], [...today, page('11.01.09', ['11.01.09.2001'])])).toEqual([
    'wilayah/11.01.09/index.html: code 11.01.09.2002 of an older edition has no address; build it',
  ]);
});
test('a page that does not lead to the place of today, or is silent about what is not known, is named', () => {
  const gone = page('11.01.09', ['11.01.09.2001', '11.01.09.2002'], ['11.01.01']);
  expect(formerFaults(codes, successors, [...today, gone])).toEqual([
    'wilayah/11.01.09/index.html: does not lead from 11.01.09.2001 to 11.01.01.2001, its place today',
    'wilayah/11.01.09/index.html: does not say that 11.01.09.2002 was not found again',
  ]);
});
test('the words about what is not known are those of the pages', () => {
  expect(saysUnknown('<li>35.15.04.1005 Mindi, tidak ditemukan pada edisi sesudahnya</li>')).toBe(true);
  expect(saysUnknown('<li>35.15.04.1005 Mindi, kini 35.15.04.1006</li>')).toBe(false);
});
