import { defineTable } from '../package/table.ts';
import type { Row } from '../package/table.ts';
import { programme, programmeKey, referenceKey } from './shared.ts';

const id = {
  type: 'string',
  title: 'Pengenal peraturan',
  description: 'Jenis, nomor, dan tahun dalam satu pengenal.',
  example: 'permensos-25-2019',
  constraints: { required: true, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
} as const;
const toRegulation = (field: string) => ({ fields: field, reference: { resource: 'peraturan', fields: 'id' } });

/** Regulations on the five programmes and on what the site rests on. */
export const regulationTable = defineTable({
  name: 'peraturan',
  title: 'Peraturan',
  description: 'Satu baris satu peraturan.',
  format: 'csv',
  primaryKey: ['id'],
  fields: {
    id: { ...id, constraints: { ...id.constraints, unique: true } },
    jenis: {
      type: 'string',
      title: 'Jenis',
      description: 'Jenis peraturan, singkatan resmi.',
      example: 'Permensos',
      constraints: { required: true },
    },
    nomor: {
      type: 'string',
      title: 'Nomor',
      description: 'Nomor seperti tertulis; kosong jika sumber tidak menyebutnya.',
      example: '83/HUK/2005',
    },
    tahun: {
      type: 'year',
      title: 'Tahun',
      description: 'Tahun peraturan.',
      example: 2019,
      constraints: { required: true, minimum: 1945 },
    },
    tentang: {
      type: 'string',
      title: 'Tentang',
      description: 'Pokok peraturan dengan kata-kata kami, bukan judul resmi.',
      example: 'Karang Taruna',
      constraints: { required: true },
    },
    status: {
      type: 'string',
      title: 'Status',
      description:
        'berlaku, diubah (masih berlaku dengan perubahan), dicabut, atau tidak-pasti jika kami tidak dapat memastikannya.',
      example: 'diubah',
      constraints: { required: true, enum: ['berlaku', 'diubah', 'dicabut', 'tidak-pasti'] },
    },
    catatan: {
      type: 'string',
      title: 'Catatan',
      description: 'Apa yang diketahui dan belum diketahui tentang peraturan ini.',
      example: 'BN 1654/2019',
    },
  },
});

/** Which programme a regulation is about. */
export const regulationProgrammeTable = defineTable({
  name: 'peraturan-program',
  title: 'Program yang diatur',
  description: 'Satu baris satu program yang diatur satu peraturan.',
  format: 'csv',
  primaryKey: ['id_peraturan', 'program'],
  fields: { id_peraturan: id, program: programme },
  foreignKeys: [toRegulation('id_peraturan'), programmeKey('program')],
});

/** What amends or replaces what. */
export const regulationRelationTable = defineTable({
  name: 'peraturan-hubungan',
  title: 'Hubungan antarperaturan',
  description: 'Satu baris satu hubungan: peraturan ini mengubah atau mencabut peraturan itu.',
  format: 'csv',
  primaryKey: ['id_peraturan', 'hubungan', 'id_sasaran'],
  fields: {
    id_peraturan: { ...id, description: 'Peraturan yang mengubah atau mencabut.' },
    hubungan: {
      type: 'string',
      title: 'Hubungan',
      description: 'mengubah atau mencabut.',
      example: 'mencabut',
      constraints: { required: true, enum: ['mengubah', 'mencabut'] },
    },
    id_sasaran: { ...id, title: 'Peraturan sasaran', description: 'Peraturan yang diubah atau dicabut.' },
  },
  foreignKeys: [toRegulation('id_peraturan'), toRegulation('id_sasaran')],
});

/** The references that a regulation's row rests on. */
export const regulationReferenceTable = defineTable({
  name: 'peraturan-rujukan',
  title: 'Rujukan peraturan',
  description: 'Satu baris satu rujukan bagi satu peraturan.',
  format: 'csv',
  primaryKey: ['id_peraturan', 'id_rujukan'],
  fields: {
    id_peraturan: id,
    id_rujukan: {
      type: 'string',
      title: 'Rujukan',
      description: 'Pengenal rujukan pada dataset rujukan.',
      example: 'R29',
      constraints: { required: true, pattern: String.raw`^R[1-9]\d*$` },
    },
  },
  foreignKeys: [toRegulation('id_peraturan'), referenceKey('id_rujukan')],
});

export type RegulationRow = Row<typeof regulationTable>;
export type RegulationProgrammeRow = Row<typeof regulationProgrammeTable>;
export type RegulationRelationRow = Row<typeof regulationRelationTable>;
export type RegulationReferenceRow = Row<typeof regulationReferenceTable>;
