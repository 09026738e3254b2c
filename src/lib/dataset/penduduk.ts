import { defineTable } from '../package/table.ts';
import type { Row } from '../package/table.ts';
import { levelsWithNation, placeCode, placeKey } from './shared.ts';

/** Population by sex, and area, of Indonesia, provinces, regencies and cities. */
export const populationTable = defineTable({
  name: 'penduduk',
  title: 'Penduduk dan luas wilayah',
  description: 'Satu baris satu wilayah: Indonesia, 38 provinsi, 514 kabupaten/kota.',
  format: 'csv',
  primaryKey: ['kode_wilayah'],
  foreignKeys: [placeKey('kode_wilayah')],
  fields: {
    kode_wilayah: {
      ...placeCode,
      example: '11.01',
      constraints: { required: true, unique: true, pattern: String.raw`^(0|\d{2}(\.\d{2})?)$` },
    },
    nama_wilayah: {
      type: 'string',
      title: 'Nama wilayah',
      description: 'Nama wilayah menurut edisi kode wilayah 2025.',
      example: 'Kabupaten Aceh Selatan',
      constraints: { required: true },
    },
    tingkat: {
      type: 'string',
      title: 'Tingkat',
      description: 'Tingkat wilayah; nasional untuk Indonesia.',
      example: 'kabupaten/kota',
      constraints: { required: true, enum: levelsWithNation },
    },
    laki_laki: {
      type: 'integer',
      title: 'Penduduk laki-laki',
      description: 'Jumlah penduduk laki-laki yang tercatat dalam administrasi kependudukan.',
      example: 120041,
      constraints: { required: true, minimum: 0 },
      'guyub:unit': 'jiwa',
    },
    perempuan: {
      type: 'integer',
      title: 'Penduduk perempuan',
      description: 'Jumlah penduduk perempuan yang tercatat dalam administrasi kependudukan.',
      example: 119588,
      constraints: { required: true, minimum: 0 },
      'guyub:unit': 'jiwa',
    },
    jumlah_penduduk: {
      type: 'integer',
      title: 'Jumlah penduduk',
      description: 'Jumlah penduduk laki-laki dan perempuan.',
      example: 239629,
      constraints: { required: true, minimum: 0 },
      'guyub:unit': 'jiwa',
    },
    luas_km2: {
      type: 'number',
      title: 'Luas wilayah',
      description: 'Luas wilayah menurut surat BIG tanggal 16 Desember 2024; kosong untuk Indonesia.',
      example: 4174.211,
      constraints: { minimum: 0 },
      'guyub:unit': 'km²',
    },
  },
});
export type PopulationRow = Row<typeof populationTable>;
