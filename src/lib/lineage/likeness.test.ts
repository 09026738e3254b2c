import { expect, test } from 'vitest';
import { likeness, nameKey } from './likeness.ts';

test('names are compared without spelling, spaces, numerals, and what editions add to them', () => {
  expect(nameKey('Kabupaten Aceh Selatan', 'kabupaten/kota')).toBe(nameKey('Aceh Selatan', 'kabupaten/kota'));
  expect(nameKey('Kota Sorong', 'kabupaten/kota')).not.toBe(nameKey('Kabupaten Sorong', 'kabupaten/kota'));
  expect(nameKey("Sa'dan 3 7", 'kecamatan')).toBe('sadan');
  expect(nameKey('2 x 11 Enam Lingkuang', 'kecamatan')).not.toBe('');
  expect(nameKey('Desa Adat Waibron Bano', 'desa/kelurahan')).toBe(nameKey('Waibron Bano', 'desa/kelurahan'));
  expect(nameKey('Mns. Krueng', 'desa/kelurahan')).toBe(nameKey('Meunasah Krueng', 'desa/kelurahan'));
  expect(nameKey('Suka Maju II', 'desa/kelurahan')).toBe(nameKey('Sukamaju Dua', 'desa/kelurahan'));
});

test('likeness is 1 for one name, high for a slip, low for numbers of a name and for other names', () => {
  expect(likeness('mawar', 'mawar')).toBe(1);
  expect(likeness('longklupan', 'longkelupan')).toBeGreaterThan(0.9);
  expect(likeness('fakan', 'fakanani')).toBeGreaterThanOrEqual(0.8);
  expect(likeness('sukamajusatu', 'sukamajudua')).toBeLessThan(0.8);
  expect(likeness('tanjung', 'matanoe')).toBeLessThan(0.5);
  expect(likeness('mawar', '')).toBe(0);
});
