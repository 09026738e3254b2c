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
  test('a column is known however a spreadsheet spells it; a count of families is none', () => {
    expect(
      ['NIK', 'No. HP', 'E-mail', 'Tanggal Lahir', 'kk', 'ketua', 'no_telp_ketua'].filter(
        (name) => !isPersonalColumn(name),
      ),
    ).toEqual([]);
    expect(['kk_miskin', 'jumlah_kk', 'nama_lembaga', 'tempat', 'kontakan'].filter(isPersonalColumn)).toEqual([]);
  });
  test('a phone number is seen beside other digits, and in the ways people write it', () => {
    const phones = [
      'HP 081234567890 2021-05-03',
      '0812-3456-7890/0813-4567-8901',
      '+62 (812) 3456-7890',
      '6281234567890',
      '021-3103591',
      'Telp. 0274 512345',
      'WA: 8123 4567',
    ];
    expect(phones.filter((text) => personalDataIn(text) !== 'nomor telepon')).toEqual([]);
  });
  test('an identity number is seen in the groups of a card; 16 digits that name no day of birth are none', () => {
    const numbers = ['NIK 3276 0215 0590 0001', '327602.150590.0001', '32 76 02 550590 0001', '3276021505900001.'];
    expect(numbers.filter((text) => personalDataIn(text) !== 'nomor induk kependudukan (NIK)')).toEqual([]);
    const others = [
      'berkas 9999999999999999',
      'berkas 2021049912345678',
      '32760215059000011',
      '32.76.02.1009 32.76.02',
    ];
    expect(others.filter((text) => personalDataIn(text) !== undefined)).toEqual([]);
  });
  test('a birth date is a person’s, not a body’s and not an anniversary', () => {
    const births = [
      'lahir 3 Mei 1990',
      'lahir di Depok, 1990',
      'kelahiran 12-05-1990',
      'Ketua Karang Taruna A lahir di B, 3 Mei 1990',
    ];
    expect(births.filter((text) => personalDataIn(text) !== 'tanggal lahir')).toEqual([]);
    const others = [
      'Peringatan hari lahir karang taruna 27 September 2020',
      'yayasan itu lahir pada 3 Mei 1990',
      'anak lahir 2.345 orang',
    ];
    expect(others.filter((text) => personalDataIn(text) !== undefined)).toEqual([]);
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
      'Rp62.812.345.678',
      '62 84.321.000 jiwa',
      '14/HUK/KEP/II/1981',
      'BN 2019 No. 1654',
      'juga https://contoh.id/berita/0812345678901/3276021505900001',
      'Karang Taruna lahir di Kampung Melayu, 26 September 1960',
      'B-16.10/DIGD-BIG/IGD.04.04/12/2024',
      '2018-01-24 dan 2019-12-31',
    ];
    expect(innocent.filter((text) => personalDataIn(text) !== undefined)).toEqual([]);
  });
});
