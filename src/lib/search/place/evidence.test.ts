import { describe, expect, test } from 'vitest';
import { examplePlaceCore } from '../../../../tests/fixtures/example-place-index.ts';
import type { LocalReadings } from './evidence.ts';
import { addPiece, hintCost, largeReadings } from './evidence.ts';
import { gazetteer } from './gazetteer.ts';
import { nameForms } from './match-name.ts';
import { parseQuery } from './parse-query.ts';
import { programmeWords } from './programme-words.ts';
import { spansOf } from './spans.ts';

const places = gazetteer(examplePlaceCore);
const spans = (query: string) => spansOf(parseQuery(query, programmeWords([])).words);

describe('an area word', () => {
  test('costs nothing where it is right, or where there is none', () => {
    expect([hintCost(undefined, 3), hintCost('desa', 3), hintCost('kecamatan', 2), hintCost('provinsi', 0)]).toEqual([
      0, 0, 0, 0,
    ]);
    expect([hintCost('kota', 1, true), hintCost('kabupaten', 1, false)]).toEqual([0, 0]);
  });
  test('costs 0.35 for another level, 0.3 for a city called a regency or the other way round', () => {
    expect([hintCost('kecamatan', 3), hintCost('desa', 1)]).toEqual([0.35, 0.35]);
    expect([hintCost('kota', 1, false), hintCost('kabupaten', 1, true)]).toEqual([0.3, 0.3]);
  });
});
describe('largeReadings', () => {
  const regencies = (query: string) => [...largeReadings(spans(query), places).regencies];
  const provinces = (query: string) => [...largeReadings(spans(query), places).provinces];

  test('reads a name as every regency that has it', () => {
    expect(regencies('tegal')).toEqual([
      [2, [{ mask: 1, cost: 0 }]],
      [3, [{ mask: 1, cost: 0 }]],
    ]);
  });
  test('tells regencies and cities apart by the word before', () => {
    expect(regencies('kab tegal')).toEqual([
      [2, [{ mask: 2, cost: 0 }]],
      [3, [{ mask: 2, cost: 0.3 }]],
    ]);
  });
  test('reads short forms as they are written only', () => {
    expect(provinces('jabar')).toEqual([[0, [{ mask: 1, cost: 0 }]]]);
    expect(provinces('jubar')).toEqual([]);
  });
  test('reads a short form beside other words for a little more', () => {
    expect(provinces('guci jateng')).toEqual([[1, [{ mask: 2, cost: 0.05 }]]]);
  });
  test('finds nothing in words that are no large place', () => {
    expect([provinces('guci'), regencies('guci')]).toEqual([[], []]);
  });
});
describe('addPiece', () => {
  const piece = [
    { name: 'bumijawa', forms: nameForms('bumijawa'), places: [2, 10] },
    { name: 'sukamaju', forms: nameForms('sukamaju'), places: [4, 5, 6] },
  ];
  const read = (query: string) => {
    const local: LocalReadings = new Map();
    addPiece(local, spans(query), piece, new Set(), 'usual', places);
    return [...local];
  };

  test('reads a name as districts and villages, by their regency', () => {
    expect(read('bumijawa')).toEqual([
      [
        2,
        [
          { mask: 1, cost: 0, isDistrict: true, count: 1 },
          { mask: 1, cost: 0, isDistrict: false, count: 1 },
        ],
      ],
    ]);
  });
  test('counts the places of a regency that share a name', () => {
    expect(read('sukamaju')).toEqual([
      [0, [{ mask: 1, cost: 0, isDistrict: false, count: 2 }]],
      [1, [{ mask: 1, cost: 0, isDistrict: false, count: 1 }]],
    ]);
  });
  test('heeds the area word before it', () => {
    expect(read('kec bumijawa')[0]?.[1].map(({ cost }) => cost)).toEqual([0, 0.35]);
  });
  test('reads a name once, though it stands in several pieces', () => {
    const local: LocalReadings = new Map();
    const seen = new Set<string>();
    addPiece(local, spans('sukamaju'), piece, seen, 'usual', places);
    addPiece(local, spans('sukamaju'), piece, seen, 'usual', places);
    expect(local.get(0)).toEqual([{ mask: 1, cost: 0, isDistrict: false, count: 2 }]);
    expect([...seen]).toEqual(['bumijawa', 'sukamaju']);
  });
});
