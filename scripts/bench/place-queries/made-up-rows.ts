import type { BenchRow } from './bench-place.ts';

/** Made-up places for tests: two regencies of one name, a district, villages with numerals, twins and old letters. */
export const madeUpRows: readonly BenchRow[] = [
  { kode: '71', nama: 'Nusa Kembang', tingkat: 'provinsi', jenis: 'provinsi', kode_pos: null },
  { kode: '71.01', nama: 'Kabupaten Mawar', tingkat: 'kabupaten/kota', jenis: 'kabupaten', kode_pos: null },
  { kode: '71.01.01', nama: 'Melati', tingkat: 'kecamatan', jenis: 'kecamatan', kode_pos: null },
  { kode: '71.01.01.2001', nama: 'Sukamaju', tingkat: 'desa/kelurahan', jenis: 'desa', kode_pos: '90001' },
  { kode: '71.01.01.2002', nama: 'Sukamaju II', tingkat: 'desa/kelurahan', jenis: 'desa', kode_pos: '90001' },
  { kode: '71.01.01.2003', nama: "Hili'adulo", tingkat: 'desa/kelurahan', jenis: 'desa', kode_pos: '90002' },
  { kode: '71.71', nama: 'Kota Mawar', tingkat: 'kabupaten/kota', jenis: 'kota', kode_pos: null },
  { kode: '71.71.01', nama: 'Kenanga', tingkat: 'kecamatan', jenis: 'kecamatan', kode_pos: null },
  { kode: '71.71.01.1001', nama: 'Suka Maju', tingkat: 'desa/kelurahan', jenis: 'kelurahan', kode_pos: '90003' },
  { kode: '71.71.01.1002', nama: 'Darussalam', tingkat: 'desa/kelurahan', jenis: 'kelurahan', kode_pos: '90003' },
  { kode: '71.71.01.1003', nama: 'Darusalam', tingkat: 'desa/kelurahan', jenis: 'kelurahan', kode_pos: '90003' },
  { kode: '71.71.01.1004', nama: 'Melati', tingkat: 'desa/kelurahan', jenis: 'kelurahan', kode_pos: '90003' },
];
