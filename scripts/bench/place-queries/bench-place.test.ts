import { expect, test } from 'vitest';
import { benchPlaces } from './bench-place.ts';
import { madeUpRows } from './made-up-rows.ts';

const places = benchPlaces(madeUpRows);
const place = (code: string) => places.find((candidate) => candidate.code === code)!;

test('a place knows those above it, largest first', () => {
  expect(place('71.01.01.2001').above.map(({ code }) => code)).toEqual(['71', '71.01', '71.01.01']);
});
test('the word of its kind is no part of the name of a regency', () => {
  expect([place('71.01').names, place('71.71').names]).toEqual([['Mawar'], ['Mawar']]);
});
test('official short forms count as names too', () => {
  const [jakarta, yogyakarta, south] = benchPlaces([
    { kode: '31', nama: 'Daerah Khusus Ibukota Jakarta', tingkat: 'provinsi', jenis: 'provinsi', kode_pos: null },
    { kode: '34', nama: 'Daerah Istimewa Yogyakarta', tingkat: 'provinsi', jenis: 'provinsi', kode_pos: null },
    {
      kode: '31.74',
      nama: 'Kota Administrasi Jakarta Selatan',
      tingkat: 'kabupaten/kota',
      jenis: 'kota',
      kode_pos: null,
    },
  ]).sort((a, b) => a.code.length - b.code.length);
  expect(jakarta!.names).toEqual(['Daerah Khusus Ibukota Jakarta', 'DKI Jakarta', 'Jakarta']);
  expect(yogyakarta!.names).toEqual(['Daerah Istimewa Yogyakarta', 'Yogyakarta', 'DI Yogyakarta']);
  expect(south!.names).toEqual(['Administrasi Jakarta Selatan', 'Jakarta Selatan']);
});
test('a place without the one above it is refused', () => {
  expect(() => benchPlaces(madeUpRows.slice(1))).toThrow('71.01 lies in 71, which is no place');
});
