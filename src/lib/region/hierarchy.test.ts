import { describe, expect, test } from 'vitest';
import { exampleTree } from '../../../tests/fixtures/example-places.ts';

describe('hierarchy of places', () => {
  const tree = exampleTree();
  test('provinces are the roots, children come by code', () => {
    expect(tree.provinces.map((p) => p.kode)).toEqual(['11', '12']);
    expect(tree.children('11.01.01').map((p) => p.kode)).toEqual(['11.01.01.1001', '11.01.01.2002']);
    expect(tree.children('12')).toEqual([]);
  });
  test('ancestors come largest first', () => {
    expect(tree.ancestors('11.01.01.2002').map((p) => p.kode)).toEqual(['11', '11.01', '11.01.01']);
  });
  test('countsBelow counts every level below, by kind, and all of Indonesia for 0', () => {
    expect([...tree.countsBelow('11')]).toEqual([
      ['kabupaten', 1],
      ['kota', 1],
      ['kecamatan', 1],
      ['desa', 1],
      ['kelurahan', 1],
    ]);
    expect(tree.countsBelow('0').get('provinsi')).toBe(2);
    expect(tree.countsBelow('12').size).toBe(0);
  });
  test('get names the code that no place has', () => {
    expect(() => tree.get('99')).toThrow('hierarchy: no place has the code "99"');
  });
});
