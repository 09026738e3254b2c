import { expect, test } from 'vitest';
import { fileFaults, pageKind, pageLimit } from './budgets.ts';

test('pageKind tells pages apart by their path', () => {
  expect(
    [
      'index.html',
      '404.html',
      'wilayah/index.html',
      'wilayah/32/index.html',
      'wilayah/32.76/index.html',
      'wilayah/32.76.02/index.html',
      'wilayah/indeks/index.html',
      'wilayah/indeks/ka/index.html',
      'data/lembaga/1.0.0/index.html',
    ].map(pageKind),
  ).toEqual(['home', '404.html', 'wilayah', 'province', 'regency', 'district', 'indeks', 'indeks', 'data']);
});
test('pageLimit: 14 KB for home and places, 30 KB for the rest and for districts with very many villages', () => {
  expect([pageLimit('home', 0), pageLimit('district', 60), pageLimit('district', 61), pageLimit('indeks', 0)]).toEqual([
    14336, 14336, 30720, 30720,
  ]);
});
test('fileFaults names a file that no free host takes, and too many files, those of the place search apart', () => {
  expect(fileFaults([{ file: 'a.json', bytes: 25 * 1024 ** 2 }])).toEqual(['a.json: 26214400 bytes; at most 25165824']);
  expect(fileFaults(Array.from({ length: 18_001 }, (_, i) => ({ file: String(i), bytes: 1 })))).toEqual([
    'the site has 18001 files; at most 18000',
  ]);
  expect(fileFaults(Array.from({ length: 1_201 }, (_, i) => ({ file: `pencarian/${i}`, bytes: 1 })))).toEqual([
    'the place search has 1201 files; at most 1200',
  ]);
});
