import { describe, expect, test } from 'vitest';
import type { Place } from './hierarchy.ts';
import { buildHierarchy } from './hierarchy.ts';
import { kindOf, levelOf, parentCode } from './code.ts';

/** Made-up places. */
const place = (kode: string, nama: string): Place => ({
  kode,
  nama,
  nama_sumber: nama,
  tingkat: levelOf(kode),
  jenis: kindOf(kode),
  kode_induk: parentCode(kode),
  lintang: null,
  bujur: null,
  kode_pos: null,
});
const tree = buildHierarchy([
  place('11.01.01.2002', 'Desa B'),
  place('11', 'Provinsi'),
  place('11.01.01.1001', 'Kelurahan A'),
  place('11.01', 'Kabupaten'),
  place('11.01.01', 'Kecamatan'),
  place('12', 'Provinsi lain'),
]);

describe('hierarchy of places', () => {
  test('provinces are the roots, children come by code', () => {
    expect(tree.provinces.map((p) => p.kode)).toEqual(['11', '12']);
    expect(tree.children('11.01.01').map((p) => p.kode)).toEqual(['11.01.01.1001', '11.01.01.2002']);
    expect(tree.children('12')).toEqual([]);
  });
  test('ancestors come largest first', () => {
    expect(tree.ancestors('11.01.01.2002').map((p) => p.nama)).toEqual(['Provinsi', 'Kabupaten', 'Kecamatan']);
  });
  test('countsBelow counts every level below, by kind, and all of Indonesia for 0', () => {
    expect([...tree.countsBelow('11')]).toEqual([
      ['kabupaten', 1],
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
