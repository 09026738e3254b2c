import { expect, test } from 'vitest';
import { fullName, localWord } from './local-word.ts';

test('localWord gives the official local word where the province has one for all', () => {
  expect(
    ['91.71.03', '34.02.10', '34.71.13', '34.02.10.2001', '34.71.13.1006', '11.01.01.2001', '32.76.02'].map(localWord),
  ).toEqual(['distrik', 'kapanewon', 'kemantren', 'kalurahan', 'kelurahan', 'gampong', 'kecamatan']);
});
test('fullName says the kind once: a regency has it in its name', () => {
  expect(
    [
      { kode: '11', nama: 'Aceh' },
      { kode: '32.76', nama: 'Kota Depok' },
      { kode: '32.76.06', nama: 'Beji' },
      { kode: '91.71.03', nama: 'Abepura' },
    ].map(fullName),
  ).toEqual(['Provinsi Aceh', 'Kota Depok', 'Kecamatan Beji', 'Distrik Abepura']);
});
