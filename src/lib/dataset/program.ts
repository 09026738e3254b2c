import { defineTable } from '../package/table.ts';
import type { Row } from '../package/table.ts';
import { programmeIds, referenceKey } from './shared.ts';

const toProgramme = { fields: 'id_program', reference: { resource: 'program', fields: 'id' } } as const;
const programmeId = {
  type: 'string',
  title: 'Program',
  description: 'Pengenal program.',
  example: 'tksk',
  constraints: { required: true, enum: programmeIds },
} as const;

const synonym = {
  type: 'string',
  title: 'Sebutan',
  description: 'Sebutan seperti ditulis orang.',
  example: 'kartar',
  constraints: { required: true },
} as const;
const referenceId = {
  type: 'string',
  title: 'Rujukan',
  description: 'Pengenal rujukan pada dataset rujukan.',
  example: 'R76',
  constraints: { required: true, pattern: String.raw`^R[1-9]\d*$` },
} as const;

/** The five programmes. */
export const programmeTable = defineTable({
  name: 'program',
  title: 'Lima program',
  description: 'Satu baris satu program Pemberdayaan Kelembagaan Sosial Masyarakat.',
  format: 'json',
  primaryKey: ['id'],
  fields: {
    id: { ...programmeId, title: 'Pengenal', constraints: { required: true, unique: true, enum: programmeIds } },
    urutan: {
      type: 'integer',
      title: 'Urutan',
      description: 'Urutan pada halaman kementerian.',
      example: 5,
      constraints: { required: true, minimum: 1 },
    },
    nama: {
      type: 'string',
      title: 'Nama',
      description: 'Nama yang dipakai sehari-hari.',
      example: 'TKSK',
      constraints: { required: true },
    },
    nama_lengkap: {
      type: 'string',
      title: 'Nama lengkap',
      description: 'Nama resmi tanpa singkatan.',
      example: 'Tenaga Kesejahteraan Sosial Kecamatan',
      constraints: { required: true },
    },
    nama_lama: {
      type: 'string',
      title: 'Nama lama',
      description: 'Nama resmi yang dipakai sebelumnya, jika berganti.',
      example: 'Organisasi sosial',
    },
    jenis: {
      type: 'string',
      title: 'Jenis',
      description:
        'lembaga: kumpulan orang yang berbadan sendiri. orang: perorangan. jaringan: kerja sama antarlembaga.',
      example: 'orang',
      constraints: { required: true, enum: ['lembaga', 'orang', 'jaringan'] },
    },
    kedudukan: {
      type: 'string',
      title: 'Kedudukan',
      description: 'Tingkat wilayah tempat program ini berada, menurut rujukannya; tidak selalu seragam.',
      example: 'kecamatan',
      constraints: { required: true },
    },
    definisi: {
      type: 'string',
      title: 'Definisi singkat',
      description: 'Satu kalimat dengan kata-kata kami; rujukannya pada tabel program-rujukan.',
      example:
        'Orang yang ditugaskan kementerian atau dinas sosial untuk membantu urusan kesejahteraan sosial di satu kecamatan.',
      constraints: { required: true },
    },
    dasar_hukum: {
      type: 'string',
      title: 'Peraturan pokok',
      description: 'Pengenal peraturan pokok pada dataset peraturan.',
      example: 'permensos-28-2018',
      constraints: { required: true },
    },
  },
  foreignKeys: [
    {
      fields: 'dasar_hukum',
      reference: { package: '../../peraturan/1.0.0/datapackage.json', resource: 'peraturan', fields: 'id' },
    },
  ],
});

/** Other names of a programme, old names, short forms and common slips. */
export const programmeSynonymTable = defineTable({
  name: 'program-sinonim',
  title: 'Sebutan lain',
  description: 'Satu baris satu sebutan lain bagi satu program.',
  format: 'json',
  primaryKey: ['id_program', 'sebutan'],
  fields: {
    id_program: programmeId,
    sebutan: synonym,
    jenis: {
      type: 'string',
      title: 'Jenis sebutan',
      description: 'Singkatan, nama lama, sebutan sehari-hari, sub-jenis, atau salah tulis.',
      example: 'sebutan',
      constraints: { required: true, enum: ['singkatan', 'nama lama', 'sebutan', 'sub-jenis', 'salah tulis'] },
    },
  },
  foreignKeys: [toProgramme],
});

/** The references that a synonym rests on. */
export const synonymReferenceTable = defineTable({
  name: 'program-sinonim-rujukan',
  title: 'Rujukan sebutan lain',
  description: 'Satu baris satu rujukan tempat satu sebutan terbaca.',
  format: 'json',
  primaryKey: ['id_program', 'sebutan', 'id_rujukan'],
  fields: { id_program: programmeId, sebutan: synonym, id_rujukan: { ...referenceId, example: 'R70' } },
  foreignKeys: [
    toProgramme,
    {
      fields: ['id_program', 'sebutan'],
      reference: { resource: 'program-sinonim', fields: ['id_program', 'sebutan'] },
    },
    referenceKey('id_rujukan'),
  ],
});

/** The references that each part of a programme's row rests on. */
export const programmeReferenceTable = defineTable({
  name: 'program-rujukan',
  title: 'Rujukan program',
  description: 'Satu baris satu rujukan bagi satu bagian keterangan program.',
  format: 'json',
  primaryKey: ['id_program', 'bagian', 'id_rujukan'],
  fields: {
    id_program: programmeId,
    bagian: {
      type: 'string',
      title: 'Bagian',
      description: 'Kolom pada tabel program yang bertumpu pada rujukan ini; jenis bertumpu pada rujukan definisi.',
      example: 'definisi',
      constraints: { required: true, enum: ['nama_lengkap', 'nama_lama', 'kedudukan', 'definisi', 'dasar_hukum'] },
    },
    id_rujukan: referenceId,
  },
  foreignKeys: [toProgramme, referenceKey('id_rujukan')],
});

export type ProgrammeRow = Row<typeof programmeTable>;
export type ProgrammeSynonymRow = Row<typeof programmeSynonymTable>;
export type ProgrammeReferenceRow = Row<typeof programmeReferenceTable>;
