import { defineTable } from '../package/table.ts';
import type { Row, TableSpec } from '../package/table.ts';
import { programme, programmeKey } from './shared.ts';

/** The datasets whose rows are withdrawn by a command: those whose rows speak of one body or cite one page. */
export const withdrawableDatasets = ['lembaga', 'angka'] as const;
export type WithdrawableDataset = (typeof withdrawableDatasets)[number];
export const isWithdrawable = (name: string): name is WithdrawableDataset =>
  (withdrawableDatasets as readonly string[]).includes(name);

const idOf = (description: string, example: string, letter: string) =>
  ({
    type: 'string',
    title: 'Pengenal',
    description,
    example,
    constraints: { required: true, unique: true, pattern: `^${letter}\\d{3,}$` },
  }) as const;

/**
 * When and why, and nothing of what the row said: no name, no place, no address, no note. Rows are added and never taken
 * away: every later release carries them on.
 */
const fields = {
  tanggal: {
    type: 'date',
    title: 'Tanggal ditarik',
    description: 'Hari penarikan; sejak itu baris ini tidak ada lagi pada rilis baru.',
    example: '2026-12-01',
    constraints: { required: true },
  },
  alasan: {
    type: 'string',
    title: 'Alasan',
    description: 'Mengapa ditarik, tanpa mengulang isi barisnya.',
    example: 'Halaman sumbernya ternyata tentang lembaga lain.',
    constraints: { required: true, minLength: 10, maxLength: 300 },
  },
  rilis_terakhir: {
    type: 'string',
    title: 'Rilis terakhir',
    description: 'Versi terakhir yang memuat barisnya ketika ditarik.',
    example: '1.0.0',
    constraints: { required: true, pattern: String.raw`^\d+\.\d+\.\d+$` },
  },
  rilis_lama: {
    type: 'string',
    title: 'Rilis lama',
    description:
      'tetap: rilis lama tidak disunting dan masih memuat barisnya. dibersihkan: barisnya dihapus juga dari rilis lama, misalnya karena memuat data pribadi.',
    example: 'tetap',
    constraints: { required: true, enum: ['tetap', 'dibersihkan'] },
  },
} as const;

const description = (of: string, example: string) =>
  `Satu baris satu ${of} yang pernah terbit dan ditarik. Isinya tidak diulang; pengenalnya (${example}) tidak dipakai lagi.`;

/** Institutions that were published and taken back. */
export const withdrawnInstitutionTable = defineTable({
  name: 'lembaga-ditarik',
  title: 'Lembaga yang ditarik',
  description: description('lembaga', 'L001'),
  format: 'csv',
  primaryKey: ['id'],
  fields: { id: idOf('Pengenal lembaga yang ditarik; tidak pernah dipakai ulang.', 'L001', 'L'), ...fields },
});
export type WithdrawnInstitutionRow = Row<typeof withdrawnInstitutionTable>;

/** Figures that were published and taken back; the programme tells on which page the anchor stands. */
export const withdrawnFigureTable = defineTable({
  name: 'angka-ditarik',
  title: 'Angka yang ditarik',
  description: description('angka', 'A001'),
  format: 'csv',
  primaryKey: ['id'],
  fields: {
    id: idOf('Pengenal angka yang ditarik; tidak pernah dipakai ulang.', 'A001', 'A'),
    program: { ...programme, description: 'Program yang halamannya memuat angka ini.' },
    ...fields,
  },
  foreignKeys: [programmeKey('program')],
});
export type WithdrawnFigureRow = Row<typeof withdrawnFigureTable>;

/** The table of withdrawn rows of each dataset. */
export const withdrawnTables: Readonly<Record<WithdrawableDataset, TableSpec>> = {
  lembaga: withdrawnInstitutionTable,
  angka: withdrawnFigureTable,
};

/** How long a reason may be, in characters: the constraint of its column. */
export const reasonLength = { shortest: 10, longest: 300 } as const;
