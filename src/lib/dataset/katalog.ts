import { defineTable } from '../package/table.ts';
import type { Row } from '../package/table.ts';
import { placeCode, placeKey, programme, programmeKey } from './shared.ts';

const id = {
  type: 'string',
  title: 'Pengenal',
  description: 'K diikuti nomor; tidak pernah dipakai ulang.',
  example: 'K001',
  constraints: { required: true, pattern: String.raw`^K\d{3,}$` },
} as const;
const toEntry = { fields: 'id_katalog', reference: { resource: 'katalog', fields: 'id' } } as const;
const address = (title: string, description: string, example: string) =>
  ({ type: 'string', format: 'uri', title, description, example }) as const;

/** Official datasets elsewhere: titles and addresses, not the data. */
export const externalDatasetTable = defineTable({
  name: 'katalog',
  title: 'Dataset resmi di tempat lain',
  description: 'Satu baris satu dataset pada portal data daerah: judul dan alamatnya, bukan isinya.',
  format: 'csv',
  primaryKey: ['id'],
  fields: {
    id: { ...id, constraints: { ...id.constraints, unique: true } },
    judul: {
      type: 'string',
      title: 'Judul',
      description: 'Judul dataset menurut portalnya.',
      example: 'LKSA (Lembaga Kesejahteraan Sosial Anak)',
      constraints: { required: true },
    },
    kode_wilayah: { ...placeCode, example: '35.10', description: 'Daerah yang menerbitkan dataset.' },
    nama_wilayah: {
      type: 'string',
      title: 'Nama wilayah',
      description: 'Nama daerah menurut edisi kode wilayah 2025.',
      example: 'Kabupaten Banyuwangi',
      constraints: { required: true },
    },
    produsen: {
      type: 'string',
      title: 'Produsen data',
      description: 'Dinas yang membuat data menurut portalnya; kosong jika tidak disebut.',
      example: 'Dinas Sosial',
    },
    portal: address('Portal', 'Alamat portal; kosong jika belum diketahui.', 'https://satudata.banyuwangikab.go.id'),
    halaman: address(
      'Halaman dataset',
      'Alamat halaman dataset; kosong jika katalog hanya memberi jalur tanpa alamat portal.',
      'https://satudata.banyuwangikab.go.id/dataset/detail/f5deaeeae1538fb6c45901d524ee2f98',
    ),
    jalur: {
      type: 'string',
      title: 'Jalur tanpa alamat portal',
      description:
        'Jalur halaman seperti tertulis pada katalog portal; diisi hanya jika katalog tidak memberi alamat lengkap.',
      example: '/dataset/jumlah-karang-taruna-di-kota-cirebon',
    },
    unduhan_pertama: address(
      'Unduhan pertama',
      'Alamat berkas pertama menurut portalnya; kosong jika tidak ada atau katalog hanya memberi jalur.',
      'https://data.semarangkota.go.id/datasektoral/excel/11165/2016/2023',
    ),
    jalur_unduhan: {
      type: 'string',
      title: 'Jalur unduhan tanpa alamat portal',
      description:
        'Jalur berkas pertama seperti tertulis pada katalog portal; diisi hanya jika katalog tidak memberi alamat lengkap.',
      example: '/api/bigdata/sekretariat_daerah_kota_cirebon/jumlah_karang_taruna_di_kota_cirebon?download=csv',
    },
    jumlah_berkas: {
      type: 'integer',
      title: 'Jumlah berkas',
      description: 'Banyaknya berkas menurut portalnya.',
      example: 1,
      constraints: { required: true, minimum: 0 },
      'guyub:unit': 'berkas',
    },
    diterbitkan: {
      type: 'date',
      title: 'Diterbitkan',
      description: 'Tanggal terbit menurut portalnya.',
      example: '2021-12-31',
    },
    dimutakhirkan: {
      type: 'date',
      title: 'Dimutakhirkan',
      description: 'Tanggal pemutakhiran terakhir menurut portalnya.',
      example: '2023-01-03',
    },
    periode: {
      type: 'string',
      title: 'Periode',
      description: 'Periode pemutakhiran seperti tertulis pada portalnya.',
      example: 'Tahunan',
    },
    berkas_katalog: {
      type: 'string',
      title: 'Berkas katalog',
      description: 'Berkas katalog DCAT tempat dataset ini terbaca.',
      example: 'banyuwangikab02.json',
      constraints: { required: true },
    },
  },
  foreignKeys: [placeKey('kode_wilayah')],
});

/** Which programme an official dataset is about, with the word of its portal. */
export const externalDatasetProgrammeTable = defineTable({
  name: 'katalog-program',
  title: 'Program menurut dataset',
  description: 'Satu baris satu program yang dimuat satu dataset.',
  format: 'csv',
  primaryKey: ['id_katalog', 'kata_asal'],
  fields: {
    id_katalog: id,
    program: programme,
    kata_asal: {
      type: 'string',
      title: 'Kata asal',
      description:
        'Jenis menurut salinan pertama, sebelum dipetakan ke program; peksos adalah profesi bersertifikat, bukan PSM.',
      example: 'panti',
      constraints: { required: true },
    },
  },
  foreignKeys: [toEntry, programmeKey('program')],
});

/** File formats that the portal offers. */
export const externalDatasetFormatTable = defineTable({
  name: 'katalog-format',
  title: 'Format berkas',
  description: 'Satu baris satu format berkas yang ditawarkan portal untuk satu dataset.',
  format: 'csv',
  primaryKey: ['id_katalog', 'format'],
  fields: {
    id_katalog: id,
    format: {
      type: 'string',
      title: 'Format',
      description: 'Format seperti tertulis pada portalnya.',
      example: 'xlsx',
      constraints: { required: true },
    },
  },
  foreignKeys: [toEntry],
});

export type ExternalDatasetRow = Row<typeof externalDatasetTable>;
