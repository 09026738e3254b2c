import { expect, test } from 'vitest';
import { allTargets, linkFaults } from './links.ts';

const pages = [
  { file: 'index.html', ids: ['isi'] },
  { file: 'wilayah/11/index.html', ids: ['tanya'] },
];
const files = new Set(['index.html', 'wilayah/11/index.html', 'data/a.csv']);
const faults = (...targets: string[]) => linkFaults(new Map(targets.map((t) => [t, 'index.html'])), files, pages);

test('links to files, to pages and to their ids are sound; a file that is no page may be given any fragment', () => {
  expect(faults('wilayah/11/index.html#', 'wilayah/11/index.html#tanya', 'data/a.csv#row=5')).toEqual([]);
});
test('a file that is not there is named, also where only its letters are of another case', () => {
  expect(faults('wilayah/12/index.html#', 'data/A.csv#')).toEqual([
    'index.html: leads to wilayah/12/index.html, which is not there; mend the link',
    'index.html: leads to data/A.csv, which is not there; mend the link',
  ]);
});
test('an id that its page has not is named', () => {
  expect(faults('wilayah/11/index.html#isi')).toEqual([
    'index.html: leads to wilayah/11/index.html#isi, and that page has no such id; mend the link',
  ]);
});
test('targets of several cores are one table', () => {
  const results = [{ targets: new Map([['a#', 'x']]) }, { targets: new Map([['b#', 'y']]) }];
  expect([...allTargets(results)]).toEqual([
    ['a#', 'x'],
    ['b#', 'y'],
  ]);
});
