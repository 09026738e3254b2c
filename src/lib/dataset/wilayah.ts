import { defineTable } from '../package/table.ts';
import type { Row } from '../package/table.ts';
import { placeCodePattern } from '../package/field.ts';
import { levels } from '../region/level.ts';

/** Kinds of place. The code tells a kelurahan (fourth group 1…), a desa (2…), a desa adat (3…) and a kota (second group 71 to 99). */
export const placeKinds = ['provinsi', 'kabupaten', 'kota', 'kecamatan', 'desa', 'kelurahan', 'desa adat'] as const;
export type PlaceKind = (typeof placeKinds)[number];

const fields = {
  kode: {
    type: 'string',
    title: 'Kode wilayah',
    description:
      'Kode Kemendagri dengan titik: provinsi 2 angka, kabupaten/kota 5 karakter, kecamatan 8, desa/kelurahan 13. Selalu teks; kode BPS berbeda.',
    example: '11.01.01.2001',
    constraints: { required: true, unique: true, pattern: placeCodePattern },
    'guyub:kind': 'place-code',
  },
  nama: {
    type: 'string',
    title: 'Nama',
    description:
      'Nama tanpa spasi berlebih dan dalam satu kebiasaan untuk semua edisi: «Kabupaten Aceh Selatan», bukan «KAB. ACEH SELATAN».',
    example: 'Kabupaten Aceh Selatan',
    constraints: { required: true },
  },
  nama_sumber: {
    type: 'string',
    title: 'Nama menurut sumber',
    description: 'Nama seperti tertulis pada edisi itu; hanya spasi di awal dan akhir yang dibuang.',
    example: 'Bakongan',
    constraints: { required: true },
  },
  tingkat: {
    type: 'string',
    title: 'Tingkat',
    description: 'Tingkat dalam susunan wilayah, dari panjang kode.',
    example: 'kecamatan',
    constraints: { required: true, enum: levels },
  },
  kode_induk: {
    type: 'string',
    title: 'Kode wilayah induk',
    description: 'Kode wilayah satu tingkat di atasnya; kosong untuk provinsi.',
    example: '11.01.01',
    constraints: { pattern: placeCodePattern },
    'guyub:kind': 'place-code',
  },
  jenis: {
    type: 'string',
    title: 'Jenis',
    description:
      'Jenis wilayah, dari kode: kelompok kedua 71 sampai 99 adalah kota; kelompok keempat diawali 1 kelurahan, 2 desa, 3 desa adat.',
    example: 'desa',
    constraints: { required: true, enum: placeKinds },
  },
} as const;

const shared = {
  name: 'wilayah',
  title: 'Wilayah administrasi',
  format: 'csv',
  primaryKey: ['kode'],
  foreignKeys: [{ fields: 'kode_induk', reference: { resource: 'wilayah', fields: 'kode' } }],
} as const;

/** A vintage of the official places: code, name, level, parent, kind. */
export const placesTable = defineTable({
  ...shared,
  description: 'Satu baris satu wilayah: provinsi, kabupaten/kota, kecamatan, desa/kelurahan.',
  fields,
});

/** The newest vintage, which also has a centre point and a postal code where known. */
export const currentPlacesTable = defineTable({
  ...shared,
  description:
    'Satu baris satu wilayah: provinsi, kabupaten/kota, kecamatan, desa/kelurahan; dengan titik tengah dan kode pos jika diketahui.',
  fields: {
    ...fields,
    lintang: {
      type: 'number',
      title: 'Lintang titik tengah',
      description: 'Lintang titik tengah wilayah (WGS 84), bukan alamat kantor; selatan khatulistiwa negatif.',
      example: 3.16185,
      constraints: { minimum: -11.5, maximum: 6.5 },
      'guyub:unit': 'derajat',
    },
    bujur: {
      type: 'number',
      title: 'Bujur titik tengah',
      description: 'Bujur titik tengah wilayah (WGS 84), bukan alamat kantor.',
      example: 97.43652,
      constraints: { minimum: 94.5, maximum: 141.5 },
      'guyub:unit': 'derajat',
    },
    kode_pos: {
      type: 'string',
      title: 'Kode pos',
      description:
        'Kode pos desa/kelurahan, lima angka, himpunan komunitas yang belum dicocokkan dengan data PT Pos Indonesia; kosong untuk tingkat lain.',
      example: '23773',
      constraints: { pattern: String.raw`^\d{5}$` },
    },
  },
});

export type PlaceRow = Row<typeof placesTable>;
export type CurrentPlaceRow = Row<typeof currentPlacesTable>;
