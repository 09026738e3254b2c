import { describe, expect, test } from 'vitest';
import { examplePlaceCore } from '../../../../tests/fixtures/example-place-index.ts';
import { gazetteer } from './gazetteer.ts';

const places = gazetteer(examplePlaceCore);
const spaced = (name: string) =>
  gazetteer({ ...examplePlaceCore, regencies: [['31.74', name, 0, 0, 0]] }).regencies[0]?.names.map(
    (forms) => forms.spaced,
  );

describe('a large place', () => {
  test('has its name with the word for its kind and without it', () => {
    expect(spaced('Kabupaten Tegal')).toEqual(['tegal', 'kabupaten tegal']);
    expect(spaced('Kota Administrasi Jakarta Selatan')).toEqual([
      'jakarta selatan',
      'administrasi jakarta selatan',
      'kota administrasi jakarta selatan',
    ]);
  });
  test('has its short forms, and knows whether it is a city', () => {
    expect(places.provinces[0]?.shortForms.map((forms) => forms.plain)).toEqual(['jabar']);
    expect(places.regencies.map(({ isCity }) => isCity)).toEqual([false, true, false, true]);
    expect(places.regencies.map(({ population }) => population)).toEqual([5000, 2001, 1600, 0]);
  });
});
describe('numbers of places', () => {
  test('are districts before villages', () => {
    expect([0, 3, 4, 12].map(places.isDistrict)).toEqual([true, true, false, false]);
  });
  test('lead to their regency', () => {
    expect([0, 1, 2, 3].map(places.regencyOf)).toEqual([0, 1, 2, 3]);
    expect([4, 5, 6, 8, 9, 10, 11, 12].map(places.regencyOf)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  });
  test('begin in each regency with its first village', () => {
    expect([0, 1, 2, 3].map(places.firstVillage)).toEqual([4, 6, 9, 11]);
  });
  test('pass over a regency that has no places', () => {
    const [bogor, depok] = [examplePlaceCore.regencies[0], examplePlaceCore.regencies[1]];
    if (bogor === undefined || depok === undefined) throw new Error('the example has no regencies');
    const { regencyOf } = gazetteer({ ...examplePlaceCore, regencies: [bogor, ['32.02', 'Kosong', 0, 0, 0], depok] });
    expect([0, 1, 2, 3, 4].map(regencyOf)).toEqual([0, 2, 0, 0, 2]);
  });
});
test('a regency is found by its code', () => {
  expect(places.indexOf('33.28')).toBe(2);
  expect(places.indexOf('33.99')).toBe(-1);
});
