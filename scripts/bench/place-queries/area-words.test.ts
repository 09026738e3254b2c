import { expect, test } from 'vitest';
import { areaWordsFor } from './area-words.ts';
import type { BenchPlace } from './bench-place.ts';

const words = (code: string, kind: BenchPlace['kind']) => [
  ...new Set(areaWordsFor({ code, kind } as BenchPlace).map(({ word }) => word)),
];

test('a place gets the words of its kind, and those of its province', () => {
  expect(words('33.28', 'kabupaten')).toEqual(['Kabupaten', 'Kab.', 'Kab']);
  expect(words('11.01.01.2001', 'desa')).toEqual(['Desa', 'Ds.', 'Ds', 'Gampong']);
  expect(words('13.01.01.2001', 'desa')).toContain('Nagari');
  expect(words('34.01.01.2001', 'desa')).toContain('Kalurahan');
  expect(words('34.01.01', 'kecamatan')).toContain('Kapanewon');
  expect(words('94.01.01', 'kecamatan')).toContain('Distrik');
});
test('a word for a village allows a desa and a kelurahan; one for a city no regency', () => {
  const accepts = (kind: BenchPlace['kind']) => areaWordsFor({ code: '32.01', kind } as BenchPlace)[0]!.accepts;
  expect(accepts('kelurahan')).toEqual(['desa', 'kelurahan', 'desa adat']);
  expect(accepts('kota')).toEqual(['kota']);
});
