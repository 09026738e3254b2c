import { defineTable } from '../package/table.ts';
import type { Row } from '../package/table.ts';

const id = {
  type: 'string',
  title: 'Pengenal rujukan',
  description: 'R diikuti nomor; tidak pernah dipakai ulang.',
  example: 'R29',
  constraints: { required: true, pattern: String.raw`^R[1-9]\d*$` },
} as const;

/** The references that the texts of the site cite. */
export const referenceTable = defineTable({
  name: 'rujukan',
  title: 'Rujukan',
  description: 'Satu baris satu rujukan yang dikutip teks dan tabel situs ini.',
  format: 'csv',
  primaryKey: ['id'],
  fields: {
    id: { ...id, constraints: { ...id.constraints, unique: true } },
    penerbit: {
      type: 'string',
      title: 'Penerbit',
      description: 'Lembaga atau situs yang menerbitkan.',
      example: 'Kementerian Sosial RI',
      constraints: { required: true },
    },
    judul: {
      type: 'string',
      title: 'Judul',
      description: 'Judul atau isi pokok halaman, dengan kata-kata kami.',
      example: 'Karang Taruna Giriharja wakil Jawa Barat',
      constraints: { required: true },
    },
    tahun: {
      type: 'year',
      title: 'Tahun terbit',
      description: 'Tahun terbit; kosong jika tidak diketahui.',
      example: 2019,
      constraints: { minimum: 1945 },
    },
    url: {
      type: 'string',
      format: 'uri',
      title: 'Alamat',
      description:
        'Alamat halaman; kosong jika alamat lengkap belum diketahui. Alamat tambahan pada tabel rujukan-alamat.',
      example: 'https://dinsos.kalteng.go.id/pelayanan/psks',
    },
    sekunder: {
      type: 'boolean',
      title: 'Sumber sekunder',
      description:
        'Benar jika bukan halaman pemerintah dan bukan naskah peraturan: berita, blog, salinan di situs dokumen.',
      example: true,
      constraints: { required: true },
    },
    catatan: { type: 'string', title: 'Catatan', description: 'Keterangan tentang halaman itu.', example: 'blog' },
  },
});

/** Further addresses of a reference. */
export const referenceAddressTable = defineTable({
  name: 'rujukan-alamat',
  title: 'Alamat tambahan',
  description: 'Satu baris satu alamat lain bagi rujukan yang sama.',
  format: 'csv',
  primaryKey: ['id_rujukan', 'url'],
  fields: {
    id_rujukan: { ...id, example: 'R145' },
    url: {
      type: 'string',
      format: 'uri',
      title: 'Alamat',
      description: 'Alamat lain bagi rujukan yang sama: salinan, atau halaman yang melengkapinya.',
      example: 'https://news.detik.com/berita/d-8140893',
      constraints: { required: true },
    },
  },
  foreignKeys: [{ fields: 'id_rujukan', reference: { resource: 'rujukan', fields: 'id' } }],
});

export type ReferenceRow = Row<typeof referenceTable>;
export type ReferenceAddressRow = Row<typeof referenceAddressTable>;
