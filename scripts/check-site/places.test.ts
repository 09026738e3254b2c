import { expect, test } from 'vitest';
import { placeFaults } from './places.ts';
import type { PageSummary } from './worker.ts';

const page = (code: string, ids: string[]): PageSummary => ({
  file: `wilayah/${code}/index.html`,
  kind: '',
  bytes: 0,
  gzip: 0,
  ids,
  about: { description: '', image: '', hasTrail: true },
  leadsTo: [],
  saysUnknown: false,
});
const codes = ['11', '11.01', '11.01.01', '11.01.01.2001', '11.01.01.2002'];
const pages = [page('11', ['tanya']), page('11.01', []), page('11.01.01', ['11.01.01.2001', '11.01.01.2002'])];

test('every place has its page and every village its section', () => {
  expect(placeFaults(codes, pages)).toEqual([]);
});
test('a page or a section that is missing, and one that is too many, are named', () => {
  expect(
    placeFaults(codes, [page('11', []), page('11.01.01', ['11.01.01.2001', '11.01.01.2009']), page('12', [])]),
  ).toEqual([
    'wilayah/11.01/index.html: no page for place 11.01',
    'wilayah/11.01.01/index.html: no section for village 11.01.01.2002',
    'wilayah/11.01.01/index.html: a section 11.01.01.2009 that is no village of the place',
    'wilayah/12/: a page of a place that the table lacks',
  ]);
});
test('a page and a section of a code of an older edition are none too many', () => {
  const former = new Set(['11.01.09', '11.01.09.2001', '11.01.01.2009']);
  const more = [
    page('11.01.09', ['11.01.09.2001']),
    page('11.01.01', ['11.01.01.2001', '11.01.01.2002', '11.01.01.2009']),
  ];
  expect(placeFaults(codes, [...pages.slice(0, 2), ...more], former)).toEqual([]);
});
