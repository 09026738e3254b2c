import { describe, expect, test } from 'vitest';
import { normaliseName, trimName } from './name.ts';

describe('names in one convention', () => {
  const regency = (name: string) => normaliseName(name, 'kabupaten/kota');
  test('regencies and cities: kind spelled out, title case', () => {
    expect(
      [
        'KAB. ACEH SELATAN',
        'KAB MALUKU TENGGARA BARAT',
        'KOTA BANDA ACEH',
        'KAB. TOLI-TOLI',
        'Kabupaten Aceh Selatan',
      ].map(regency),
    ).toEqual([
      'Kabupaten Aceh Selatan',
      'Kabupaten Maluku Tenggara Barat',
      'Kota Banda Aceh',
      'Kabupaten Toli-Toli',
      'Kabupaten Aceh Selatan',
    ]);
  });
  test('regencies and cities: Adm. and Kep. spelled out, in every vintage', () => {
    expect(
      [
        'KAB. ADM. KEP. SERIBU',
        'KOTA ADM. JAKARTA PUSAT',
        'Kabupaten Kep. Siau Tagulandang Biaro',
        'Kota Administrasi Jakarta Utara ',
      ].map(regency),
    ).toEqual([
      'Kabupaten Administrasi Kepulauan Seribu',
      'Kota Administrasi Jakarta Pusat',
      'Kabupaten Kepulauan Siau Tagulandang Biaro',
      'Kota Administrasi Jakarta Utara',
    ]);
  });
  test('provinces: letters set apart are joined, DKI stays in capitals', () => {
    const province = (name: string) => normaliseName(name, 'provinsi');
    expect(['P A P U A', 'DKI JAKARTA', 'DAERAH ISTIMEWA YOGYAKARTA', 'Papua Barat Daya'].map(province)).toEqual([
      'Papua',
      'DKI Jakarta',
      'Daerah Istimewa Yogyakarta',
      'Papua Barat Daya',
    ]);
  });
  test('villages keep their letters; only a name wholly in lower case gets its capitals', () => {
    const village = (name: string) => normaliseName(name, 'desa/kelurahan');
    expect(
      ['lamuk', 'RD. PJKA', 'WKO', "KI'E  13", 'Lambang Sari I, II, III', ' Sukamaju\t', 'lam Cot'].map(village),
    ).toEqual(['Lamuk', 'RD. PJKA', 'WKO', "KI'E 13", 'Lambang Sari I, II, III', 'Sukamaju', 'lam Cot']);
  });
  test('trimName keeps inner spaces: it is what the vintage wrote', () => {
    expect(trimName('\u00a0KAB.  ACEH\t')).toBe('KAB.  ACEH');
  });
});
