import { certainties, events } from '../lineage/event.ts';
import { nameEvidence } from '../lineage/evidence.ts';
import { verdicts } from '../lineage/verdict.ts';
import { placeCodePattern } from '../package/field.ts';
import { defineTable } from '../package/table.ts';
import type { Row } from '../package/table.ts';
import { levels } from '../region/level.ts';

const code = (title: string, description: string, example: string) =>
  ({
    type: 'string',
    title,
    description,
    example,
    constraints: { pattern: placeCodePattern },
    'guyub:kind': 'place-code',
  }) as const;
const year = (title: string, description: string, example: number) =>
  ({ type: 'year', title, description, example }) as const;
const text = (title: string, description: string, example: string) =>
  ({ type: 'string', title, description, example }) as const;
const count = (title: string, description: string, example: number) =>
  ({
    type: 'integer',
    title,
    description,
    example,
    constraints: { required: true, minimum: 0 },
    'guyub:unit': 'kode',
  }) as const;
const flag = (title: string, description: string, example: boolean) =>
  ({ type: 'boolean', title, description, example, constraints: { required: true } }) as const;
const required = { constraints: { required: true } } as const;
const requiredCode = { constraints: { required: true, pattern: placeCodePattern } } as const;

const oldCode = {
  ...code('Kode lama', 'Kode Kemendagri yang tidak dipakai lagi, atau yang kini dipakai tempat lain.', '91.01'),
  ...requiredCode,
} as const;
const oldYear = {
  ...year('Edisi terakhir', 'Tahun edisi terakhir yang memakai kode lama untuk tempat ini.', 2022),
  ...required,
} as const;

/** Which code became which: one row a code that left or was given to another place, several where nothing decides. */
export const lineageTable = defineTable({
  name: 'silsilah',
  title: 'Silsilah kode wilayah',
  description:
    'Satu baris satu kode yang tidak dipakai lagi, atau yang dipakai tempat lain, dengan kode penggantinya dan buktinya. Kode yang penggantinya tidak dapat dipastikan punya satu baris untuk setiap calon.',
  format: 'csv',
  primaryKey: ['kode_lama', 'tahun_lama', 'urutan'],
  foreignKeys: [
    {
      fields: 'kode_kini',
      reference: { resource: 'wilayah', fields: 'kode', package: '../../wilayah/2025.0.0/datapackage.json' },
    },
  ],
  fields: {
    kode_lama: oldCode,
    nama_lama: { ...text('Nama lama', 'Nama tempat pada edisi itu.', 'Kabupaten Merauke'), ...required },
    tingkat: {
      ...text('Tingkat', 'Tingkat dalam susunan wilayah, dari panjang kode.', 'kabupaten/kota'),
      constraints: { required: true, enum: levels },
    },
    tahun_lama: oldYear,
    urutan: {
      type: 'integer',
      title: 'Urutan calon',
      description: 'Selalu 1 jika penggantinya satu; 1, 2, dan seterusnya untuk calon, yang paling mirip lebih dulu.',
      example: 1,
      constraints: { required: true, minimum: 1 },
    },
    calon: flag(
      'Calon',
      'true jika kode barunya hanya salah satu kemungkinan: tidak ada bukti yang memutuskan. Jangan dipakai untuk menggabung tabel.',
      false,
    ),
    kode_baru: code('Kode baru', 'Kode tempat yang sama sesudahnya; kosong jika tidak ditemukan.', '93.01'),
    nama_baru: text('Nama baru', 'Nama tempat pada edisi kode baru; kosong jika tidak ditemukan.', 'Kabupaten Merauke'),
    tahun_baru: year(
      'Edisi pertama',
      'Tahun edisi pertama sesudah kode lama ditinggalkan; kosong jika tidak ditemukan.',
      2023,
    ),
    peristiwa: {
      ...text(
        'Peristiwa',
        'Apa yang terjadi. Pemekaran: wilayah di atasnya baru berdiri. Pindah: wilayah di atasnya sudah ada. Jika beberapa hal terjadi sekaligus, yang tertulis yang paling atas dalam susunan wilayah. Digabung: dua kode menjadi satu. Hilang: tidak ditemukan pada edisi mana pun sesudahnya.',
        'pemekaran provinsi',
      ),
      constraints: { required: true, enum: events },
    },
    keyakinan: {
      ...text(
        'Keyakinan',
        'Tinggi: nama sama dan ada bukti lain yang kuat. Sedang: bukti cukup, tetapi salah satunya lemah. Rendah: satu dari beberapa kemungkinan, jangan dipakai tanpa diperiksa. Kosong untuk kode yang hilang.',
        'tinggi',
      ),
      constraints: { enum: certainties },
    },
    bukti_nama: {
      ...text(
        'Bukti: nama',
        'Nama lama dan baru: sama (beda ejaan, spasi, atau cara menulis angka dianggap sama), mirip, atau berbeda. Kosong untuk kode yang hilang.',
        'sama',
      ),
      constraints: { enum: nameEvidence },
    },
    bukti_induk: flag(
      'Bukti: induk',
      'Wilayah satu tingkat di atasnya tempat yang sama, walaupun kodenya mungkin berganti.',
      false,
    ),
    bukti_nomor: flag(
      'Bukti: nomor',
      'Kelompok angka terakhir sama; untuk desa, angka pertamanya (1 kelurahan, 2 desa, 3 desa adat) tidak dihitung.',
      true,
    ),
    bukti_tetangga: flag(
      'Bukti: tetangga',
      'Sedikitnya dua wilayah lain dari induk yang lama, atau separuhnya, kini di induk yang sama dengannya.',
      true,
    ),
    bukti_letak: {
      type: 'boolean',
      title: 'Bukti: letak',
      description:
        'Titik tengahnya kini berada di antara titik bekas tetangganya; kosong jika titiknya tidak cukup untuk menilai.',
      example: true,
    },
    kode_kini: code(
      'Kode kini',
      'Kode tempat itu pada edisi 2025, sesudah semua pergantian diikuti; kosong jika hilang atau tidak dapat dipastikan.',
      '93.01',
    ),
  },
});
export type LineageRow = Row<typeof lineageTable>;

/** How much of what left was found again, step by step. */
export const lineageQualityTable = defineTable({
  name: 'silsilah-mutu',
  title: 'Mutu silsilah menurut langkah',
  description:
    'Satu baris satu tingkat wilayah dalam satu langkah antara dua edisi: berapa kode yang ditinggalkan, dan berapa yang penggantinya satu, berupa calon, atau tidak ditemukan.',
  format: 'csv',
  primaryKey: ['tahun_lama', 'tingkat'],
  fields: {
    tahun_lama: { ...year('Edisi lama', 'Tahun edisi yang lebih lama.', 2022), ...required },
    tahun_baru: { ...year('Edisi baru', 'Tahun edisi berikutnya.', 2023), ...required },
    tingkat: {
      ...text('Tingkat', 'Tingkat dalam susunan wilayah.', 'desa/kelurahan'),
      constraints: { required: true, enum: levels },
    },
    kode_ditinggalkan: count('Kode ditinggalkan', 'Kode edisi lama yang tidak ada pada edisi baru.', 4661),
    satu_pengganti: count('Satu pengganti', 'Dari itu, kode yang penggantinya satu.', 4650),
    berupa_calon: count('Berupa calon', 'Dari itu, kode yang hanya punya calon pengganti.', 3),
    tanpa_pengganti: count('Tanpa pengganti', 'Dari itu, kode yang penggantinya tidak ditemukan.', 8),
    dipakai_tempat_lain: count(
      'Dipakai tempat lain',
      'Kode yang ada pada kedua edisi, tetapi pada edisi baru dipakai tempat lain.',
      6,
    ),
    kode_baru: count('Kode baru', 'Kode edisi baru yang tidak ada pada edisi lama.', 4957),
    baru_berasal: count('Baru dan diketahui asalnya', 'Dari itu, kode yang diketahui kode lamanya.', 4630),
  },
});
export type LineageQualityRow = Row<typeof lineageQualityTable>;

/** The sample that was judged by hand. */
export const lineageSampleTable = defineTable({
  name: 'silsilah-contoh',
  title: 'Contoh silsilah yang dinilai satu per satu',
  description:
    'Dua ratus baris silsilah yang diundi dari setiap jenis peristiwa, dengan putusan dan dua isyarat yang menentukannya.',
  format: 'csv',
  primaryKey: ['kode_lama', 'tahun_lama'],
  fields: {
    kode_lama: oldCode,
    tahun_lama: oldYear,
    peristiwa: {
      ...text('Peristiwa', 'Jenis peristiwa, yang menjadi kelompok undian.', 'pemekaran provinsi'),
      constraints: { required: true, enum: events },
    },
    bobot: {
      type: 'number',
      title: 'Bobot',
      description: 'Berapa baris silsilah yang diwakili contoh ini: isi kelompok dibagi contoh dari kelompok itu.',
      example: 1.5,
      constraints: { required: true, minimum: 1 },
      'guyub:unit': 'baris',
    },
    putusan: {
      ...text('Putusan', 'Benar, salah, atau tidak dapat diputuskan dari edisi-edisi yang ada.', 'benar'),
      constraints: { required: true, enum: verdicts },
    },
    isyarat_1: { ...text('Isyarat pertama', 'Isyarat pertama yang menentukan.', 'nama sama'), ...required },
    isyarat_2: { ...text('Isyarat kedua', 'Isyarat kedua yang menentukan.', 'kabupaten sama'), ...required },
    keterangan: text('Keterangan', 'Yang perlu diketahui tentang putusan ini.', 'Nama ditulis lain.'),
  },
});
export type LineageSampleRow = Row<typeof lineageSampleTable>;
