import { expect, test } from 'vitest';
import { institutionFaults } from './institutions.ts';
import { withdrawnFaults } from './withdrawn.ts';

const noindex = '<meta name="robots" content="noindex">';
const site: Readonly<Record<string, string>> = {
  'lembaga/L002/index.html': noindex,
  'angka/tksk/index.html': '<li id="A001"></li>',
  'direktori/index.html': '<a href="/lembaga/L001/">a</a>',
  'direktori/indeks.json': '["L001"]',
};
const withdrawn = { institutions: ['L002'], figures: [{ id: 'A001', program: 'tksk' }] };
const faults = (changed: Readonly<Record<string, string>> = {}, ids: readonly string[] = ['A001']) => {
  const files = { ...site, ...changed };
  const pages = Object.keys(files)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, ids: file.startsWith('angka/') ? ids : [] }));
  return withdrawnFaults(withdrawn, pages, (file) => files[file] ?? '');
};

test('what was withdrawn has its page or anchor and stands in no list', () => {
  expect(faults()).toEqual([]);
});
test('a page that may be indexed, an anchor that is gone, and lists that lead there are told', () => {
  expect(faults({ 'lembaga/L002/index.html': '' })).toEqual([
    'lembaga/L002/index.html: was withdrawn, and search engines may keep it; say noindex',
  ]);
  expect(faults({}, [])).toEqual(['angka/tksk/index.html: no id A001, which was withdrawn; its address must answer']);
  expect(
    faults({
      'direktori/index.html': '<a href="/guyub/lembaga/L002/">a</a>',
      'wilayah/11/index.html': '<a href="/angka/tksk/#A001">a</a>',
      'direktori/indeks.json': '["L001","L002"]',
    }),
  ).toEqual([
    'direktori/index.html: lists L002, which was withdrawn; take it away',
    'wilayah/11/index.html: lists A001, which was withdrawn; take it away',
    'direktori/indeks.json: lists L002, which was withdrawn; take it away',
  ]);
});
test('a page of a withdrawn institution is asked for, as is one of each that stands', () => {
  expect(institutionFaults(['L001'], new Set(['lembaga/L001/index.html']), ['L002'])).toEqual([
    'lembaga/L002/: no page; build it',
  ]);
});
