import { defineTable } from '../package/table.ts';
import type { Row } from '../package/table.ts';
import {
  grade,
  levelsWithNation,
  note,
  partialDate,
  placeCode,
  placeKey,
  programme,
  programmeKey,
  publisher,
  sourceAddress,
} from './shared.ts';

/** Figures that public sources print: never summed, ranked or joined into a trend. */
export const figureTable = defineTable({
  name: 'angka',
  title: 'Angka yang dikutip',
  description:
    'Satu baris satu angka dari satu sumber. Tahun, satuan, dan pengertian berbeda-beda: jangan dijumlah, diperingkat, atau dijadikan tren.',
  format: 'csv',
  primaryKey: ['id'],
  fields: {
    id: {
      type: 'string',
      title: 'Pengenal',
      description: 'A diikuti nomor; tidak pernah dipakai ulang.',
      example: 'A001',
      constraints: { required: true, unique: true, pattern: String.raw`^A\d{3,}$` },
    },
    program: programme,
    sub_jenis: {
      type: 'string',
      title: 'Sub-jenis',
      description: 'Bidang layanan yang dihitung; kosong jika tidak dipersempit.',
      example: 'anak',
    },
    indikator: {
      type: 'string',
      title: 'Indikator',
      description: 'Apa yang dihitung, dalam satu kata kunci.',
      example: 'terakreditasi',
      constraints: { required: true },
    },
    cakupan: {
      type: 'string',
      title: 'Cakupan',
      description:
        'seluruh: menurut sumber, semua yang ada di tempat itu. sebagian: peserta, penerima, pengurus, satu peringkat, atau yang hadir.',
      example: 'seluruh',
      constraints: { required: true, enum: ['seluruh', 'sebagian'] },
    },
    kode_wilayah: { ...placeCode, example: '36.71' },
    nama_wilayah: {
      type: 'string',
      title: 'Nama wilayah',
      description: 'Nama wilayah menurut edisi kode wilayah 2025; Indonesia untuk kode 0.',
      example: 'Kota Tangerang',
      constraints: { required: true },
    },
    tingkat: {
      type: 'string',
      title: 'Tingkat',
      description: 'Tingkat wilayah; nasional untuk Indonesia.',
      example: 'kabupaten/kota',
      constraints: { required: true, enum: levelsWithNation },
    },
    nilai: {
      type: 'integer',
      title: 'Nilai',
      description: 'Angka seperti dicetak sumber; satuannya pada kolom satuan.',
      example: 7201,
      constraints: { required: true, minimum: 0 },
    },
    satuan: {
      type: 'string',
      title: 'Satuan',
      description: 'Satuan yang dihitung, misalnya lembaga, orang, formasi; «tidak jelas» jika sumbernya tidak jelas.',
      example: 'formasi',
      constraints: { required: true },
    },
    makna: {
      type: 'string',
      title: 'Makna',
      description: 'Apa persisnya yang dihitung.',
      example: 'TKSK di seluruh Indonesia, satu per kecamatan',
      constraints: { required: true },
    },
    tanggal_acuan: partialDate,
    mutu: grade,
    jenis_sumber: {
      type: 'string',
      title: 'Jenis sumber',
      description: 'Jenis halaman sumber dan siapa yang dikutipnya.',
      example: 'media mengutip dinas',
      constraints: { required: true },
    },
    penerbit: publisher,
    url: {
      ...sourceAddress,
      example:
        'https://kemensos.go.id/index.php/uke/direktorat-jenderal-pemberdayaan-sosial/mensos-apresisasi-kinerja-tksk-atasi-permasalahan-sosial-di-lapangan',
    },
    catatan: note,
    jenis_asal: {
      type: 'string',
      title: 'Jenis menurut salinan pertama',
      description: 'Kata kunci pada salinan pertama, untuk menelusuri asal baris.',
      example: 'lks_terakreditasi',
      constraints: { required: true },
    },
  },
  foreignKeys: [placeKey('kode_wilayah'), programmeKey('program')],
});
export type FigureRow = Row<typeof figureTable>;
