import { describe, expect, test } from 'vitest';
import { isPersonalColumn, personalDataIn } from './personal.ts';

describe('personal data', () => {
  test('columns that can only hold it are known by their name', () => {
    expect(
      ['nik', 'no_hp', 'nomor_telepon', 'email', 'tanggal_lahir', 'nama_ketua', 'alamat_rumah', 'wa'].filter(
        (name) => !isPersonalColumn(name),
      ),
    ).toEqual([]);
    expect(
      ['nama', 'kode_wilayah', 'tanggal', 'nama_wilayah', 'keterangan', 'niat', 'alamat'].filter(isPersonalColumn),
    ).toEqual([]);
  });
  test('values are known by their shape', () => {
    expect(
      [
        '3276021505900001',
        '+62 812 3456 7890',
        '0812.3456.7890',
        '(021) 3103591',
        'nama.orang@contoh.co.id',
        'TTL Depok, 3 Mei 1990',
      ].map(personalDataIn),
    ).toEqual([
      'nomor induk kependudukan (NIK)',
      'nomor telepon',
      'nomor telepon',
      'nomor telepon',
      'alamat surel',
      'tanggal lahir',
    ]);
  });
  test('codes, decree numbers, dates, figures and addresses of pages are none', () => {
    const innocent = [
      '32.76.02.1009',
      'Kepmendagri 300.2.2-2430 Tahun 2025',
      '65/HUK/KEP/XII/1982',
      '08.30 sampai 12.00, 3 Mei 2021',
      '284.973.643 jiwa',
      'BN 2019 No. 1654',
      'juga https://contoh.id/berita/0812345678901/3276021505900001',
      'Karang Taruna lahir di Kampung Melayu, 26 September 1960',
      'B-16.10/DIGD-BIG/IGD.04.04/12/2024',
      '2018-01-24 dan 2019-12-31',
    ];
    expect(innocent.filter((text) => personalDataIn(text) !== undefined)).toEqual([]);
  });
});
