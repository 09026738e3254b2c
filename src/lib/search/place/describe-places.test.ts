import { expect, test } from 'vitest';
import { examplePlaceCore, examplePlaceIndex } from '../../../../tests/fixtures/example-place-index.ts';
import { describePlaces } from './describe-places.ts';
import { gazetteer } from './gazetteer.ts';
import { placeBooks } from './place-books.ts';

const describeCodes = (codes: readonly string[], load = examplePlaceIndex().load) =>
  describePlaces(codes, placeBooks(load), gazetteer(examplePlaceCore));

test('districts and villages have the names of the places above, in the order asked for', async () => {
  expect(await describeCodes(['33.28.02.2001', '32.76.08'])).toMatchObject([
    { code: '33.28.02.2001', name: 'Guci', depth: 3, above: ['Bumijawa', 'Kabupaten Tegal', 'Jawa Tengah'] },
    { code: '32.76.08', name: 'Cilodong', depth: 2, above: ['Kota Depok', 'Jawa Barat'] },
  ]);
});
test('codes that there are not are left out', async () => {
  expect(await describeCodes(['33.28.02.2999', '33.28.77', '33.99.01', '33.28', ''])).toEqual([]);
});
test('places of one regency load its file once', async () => {
  const { load, loaded } = examplePlaceIndex();
  await describeCodes(['32.76.08.1001', '32.76.08.1002'], load);
  expect(loaded).toEqual(['wilayah/32.76.txt']);
});
