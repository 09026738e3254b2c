import { levels } from '../region/level.ts';
import { defineTable } from '../package/table.ts';
import type { Row } from '../package/table.ts';
import { grade, note, placeCode, placeKey, programme, programmeKey, publisher, sourceAddress } from './shared.ts';

const codeOf = (title: string, example: string, pattern: string, required: boolean) =>
  ({
    type: 'string',
    title: `Kode ${title}`,
    description: `Kode Kemendagri edisi 2025 untuk ${title}; kosong jika tempatnya tidak diketahui sedalam itu.`,
    example,
    constraints: required ? { required: true, pattern } : { pattern },
    'guyub:kind': 'place-code',
  }) as const;
const nameOf = (title: string, example: string) =>
  ({
    type: 'string',
    title: `Nama ${title}`,
    description: `Nama ${title} menurut edisi kode wilayah 2025; kosong jika tidak diketahui sedalam itu.`,
    example,
  }) as const;

/** The place of a row in full, in the column names of Open Data Jabar. Used by `lembaga` and by the slices. */
export const fullPlaceFields = {
  kode_provinsi: {
    ...codeOf('provinsi', '33', String.raw`^\d{2}$`, true),
    constraints: { required: true, pattern: String.raw`^\d{2}$` },
  },
  nama_provinsi: { ...nameOf('provinsi', 'Jawa Tengah'), constraints: { required: true } },
  kode_kabupaten_kota: codeOf('kabupaten/kota', '33.20', String.raw`^\d{2}\.\d{2}$`, false),
  nama_kabupaten_kota: nameOf('kabupaten/kota', 'Kabupaten Jepara'),
  kode_kecamatan: codeOf('kecamatan', '33.20.14', String.raw`^\d{2}(\.\d{2}){2}$`, false),
  nama_kecamatan: nameOf('kecamatan', 'Kembang'),
  kode_desa_kelurahan: codeOf('desa/kelurahan', '33.20.14.2011', String.raw`^\d{2}(\.\d{2}){2}\.\d{4}$`, false),
  nama_desa_kelurahan: nameOf('desa/kelurahan', 'Kancilan'),
} as const;

/** Institutions that a public source names in a year: a list of citations, no register. */
export const institutionTable = defineTable({
  name: 'lembaga',
  title: 'Lembaga yang disebut sumber',
  description:
    'Satu baris satu lembaga yang disebut satu halaman publik. Baris ini tidak berarti lembaga itu aktif, terdaftar, atau terakreditasi.',
  format: 'csv',
  primaryKey: ['id'],
  fields: {
    id: {
      type: 'string',
      title: 'Pengenal',
      description: 'L diikuti nomor; tidak pernah dipakai ulang.',
      example: 'L001',
      constraints: { required: true, unique: true, pattern: String.raw`^L\d{3,}$` },
    },
    nama: {
      type: 'string',
      title: 'Nama lembaga',
      description: 'Nama seperti ditulis sumber. Nama bukan kunci: banyak lembaga bernama sama.',
      example: 'Karang Taruna Bisma Birawa',
      constraints: { required: true },
    },
    program: { ...programme, description: 'Program tempat lembaga ini termasuk.' },
    sub_jenis: {
      type: 'string',
      title: 'Sub-jenis',
      description: 'Bidang layanan LKS, atau forum untuk perhimpunan; kosong jika tidak ada.',
      example: 'anak',
      constraints: { enum: ['anak', 'lanjut-usia', 'disabilitas', 'keluarga', 'forum'] },
    },
    kode_wilayah: { ...placeCode, description: 'Wilayah terdalam yang pasti, kode Kemendagri edisi 2025.' },
    presisi_wilayah: {
      type: 'string',
      title: 'Ketepatan tempat',
      description: 'Tingkat wilayah terdalam yang pasti diketahui.',
      example: 'desa/kelurahan',
      constraints: { required: true, enum: levels },
    },
    tingkat_lembaga: {
      type: 'string',
      title: 'Tingkat lembaga',
      description:
        'Tingkat lembaganya sendiri; pengurus kabupaten bukan Karang Taruna desa. Kosong jika tidak bertingkat.',
      example: 'desa/kelurahan',
      constraints: { enum: ['RW', 'desa/kelurahan', 'kecamatan', 'kabupaten/kota', 'provinsi'] },
    },
    ...fullPlaceFields,
    tahun: {
      type: 'year',
      title: 'Tahun disebut',
      description: 'Tahun sumber menyebut lembaga ini; kosong jika salinan tidak memuatnya.',
      example: 2017,
      constraints: { minimum: 1945 },
    },
    keterangan: {
      type: 'string',
      title: 'Yang dikatakan sumber',
      description: 'Apa yang dikatakan sumber tentang lembaga ini, tidak lebih.',
      example: 'Juara I Karang Taruna berprestasi tingkat Jawa Tengah 2017',
      constraints: { required: true },
    },
    mutu: grade,
    penerbit: publisher,
    url: sourceAddress,
    catatan: { ...note, example: 'Tahun disimpulkan dari HUT Karang Taruna ke-62' },
  },
  foreignKeys: [
    placeKey('kode_wilayah'),
    placeKey('kode_provinsi'),
    placeKey('kode_kabupaten_kota'),
    placeKey('kode_kecamatan'),
    placeKey('kode_desa_kelurahan'),
    programmeKey('program'),
  ],
});
export type InstitutionRow = Row<typeof institutionTable>;
