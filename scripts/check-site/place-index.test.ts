import { expect, test } from 'vitest';
import { indexFaults, placeOfTarget } from './place-index.ts';

test('placeOfTarget: a village is an anchor of its district’s page, a larger place is its page, the rest is no place', () => {
  expect(
    [
      { file: 'wilayah/11.01.01/index.html', fragment: '11.01.01.2001' },
      { file: 'wilayah/11.01.01/index.html', fragment: '' },
      { file: 'wilayah/11/index.html', fragment: 'tanya' },
      { file: 'wilayah/indeks/ka/index.html', fragment: 'kab' },
      { file: 'index.html', fragment: '' },
    ].map(placeOfTarget),
  ).toEqual(['11.01.01.2001', '11.01.01', '11', undefined, undefined]);
});
test('an index that lists each place once has no fault', () => {
  expect(indexFaults(['11', '11.01'], ['11.01', '11'])).toEqual([]);
});
test('a place that is missing, one that stands twice, and one that is no more are named', () => {
  expect(indexFaults(['11', '11.01'], ['11', '11', '12'])).toEqual([
    'wilayah/indeks/: place 11 is linked 2 times; it stands there once',
    'wilayah/indeks/: place 11.01 is linked 0 times; it stands there once',
    'wilayah/indeks/: a link to place 12 that the table lacks',
  ]);
});
