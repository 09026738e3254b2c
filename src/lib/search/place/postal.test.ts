import { describe, expect, test } from 'vitest';
import { examplePlaceCore, examplePlaceIndex } from '../../../../tests/fixtures/example-place-index.ts';
import { gazetteer } from './gazetteer.ts';
import { placeBooks } from './place-books.ts';
import { findPostal, postedVillages } from './postal.ts';

const places = gazetteer(examplePlaceCore);
const find = (postal: string, load = examplePlaceIndex().load) =>
  findPostal(postal, placeBooks(load), examplePlaceCore, places);
const posted = (postal: string) =>
  postedVillages(postal, placeBooks(examplePlaceIndex().load), examplePlaceCore, places);

describe('a postal code', () => {
  test('finds its villages, with the names above', async () => {
    expect(await find('16414')).toMatchObject({
      kind: 'found',
      count: 2,
      options: [
        { code: '32.76.08.1002', name: 'Cilodong', depth: 3, above: ['Cilodong', 'Kota Depok', 'Jawa Barat'] },
        { code: '32.76.08.1003', name: 'Kalibaru', depth: 3, above: ['Cilodong', 'Kota Depok', 'Jawa Barat'] },
      ],
    });
  });
  test('finds the villages of a regency that is not the first of the index', async () => {
    expect((await find('52117')).options.map(({ name }) => name)).toEqual(['Pesurungan Kidul', 'Muarareja']);
    expect((await find('52466')).options.map(({ name }) => name)).toEqual(['Guci', 'Bumijawa']);
  });
  test('that no village has finds nothing', async () => {
    const nothing = { kind: 'none', options: [], count: 0, unread: [], programme: undefined };
    expect(await find('16999')).toEqual(nothing);
    expect(await find('99999')).toEqual(nothing);
  });
  test('whose first digits no file has loads nothing', async () => {
    const { load, loaded } = examplePlaceIndex();
    await find('99999', load);
    expect(loaded).toEqual([]);
  });
});
test('a postal code beside names gives the codes of its villages and their regency', async () => {
  expect(await posted('16830')).toEqual({ codes: new Set(['32.01.06.2001', '32.01.06.2006']), regencies: [0] });
  expect(await posted('99999')).toEqual({ codes: new Set(), regencies: [] });
});
