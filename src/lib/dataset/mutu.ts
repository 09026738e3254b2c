import { fieldTypes } from '../package/field.ts';
import { defineTable } from '../package/table.ts';
import type { Row } from '../package/table.ts';
import { levels } from '../region/level.ts';
import { placeCode, placeKey, programmeIds, programmeKey } from './shared.ts';

const text = (title: string, description: string, example: string) =>
  ({ type: 'string', title, description, example }) as const;
const required = { required: true } as const;
const count = (title: string, unit: string, description: string, example: number) =>
  ({
    type: 'integer',
    title,
    description,
    example,
    constraints: { required: true, minimum: 0 },
    'guyub:unit': unit,
  }) as const;
/** A count that not every row has. */
const optional = (field: ReturnType<typeof count>) => ({ ...field, constraints: { minimum: 0 } }) as const;
const year = (title: string, description: string, example: number) =>
  ({ type: 'year', title, description, example, constraints: { minimum: 1900 } }) as const;

const dataset = {
  ...text('Dataset', 'Nama dataset yang diperiksa.', 'lembaga'),
  constraints: { required: true, pattern: '^[a-z][a-z0-9-]*$' },
} as const;
const version = {
  ...text('Versi', 'Versi rilis yang diperiksa: rilis terbarunya ketika dihitung.', '1.0.0'),
  constraints: { required: true, pattern: String.raw`^\d+\.\d+\.\d+$` },
} as const;
const table = {
  ...text('Tabel', 'Nama tabel dalam rilis itu.', 'lembaga'),
  constraints: { required: true, pattern: '^[a-z][a-z0-9-]*$' },
} as const;

/** Every table of the latest releases: how large, how full, how well founded, how old. */
export const tableQualityTable = defineTable({
  name: 'mutu-tabel',
  title: 'Mutu setiap tabel',
  description:
    'Satu baris satu tabel pada rilis terbaru: besarnya, isinya, barisnya yang bersumber primer, dan umurnya ketika dirilis.',
  format: 'csv',
  primaryKey: ['dataset', 'tabel'],
  fields: {
    dataset,
    versi: version,
    dirilis: {
      type: 'date',
      title: 'Dirilis',
      description: 'Tanggal rilis yang diperiksa; umur dihitung sampai tahun ini.',
      example: '2026-11-24',
      constraints: required,
    },
    tabel: table,
    baris: count('Baris', 'baris', 'Banyaknya baris.', 761),
    kolom: count('Kolom', 'kolom', 'Banyaknya kolom.', 21),
    sel_terisi: count('Sel terisi', 'sel', 'Banyaknya sel yang berisi, dari baris kali kolom.', 12996),
    sel_kosong: count(
      'Sel kosong',
      'sel',
      'Banyaknya sel yang kosong. Kosong berarti belum ada data atau memang tidak berlaku, bukan nol.',
      2985,
    ),
    kolom_sumber: {
      ...text(
        'Kolom mutu sumber',
        'Kolom yang mencatat kuat lemahnya sumber: mutu (A berarti primer) atau sekunder (false berarti primer). Kosong jika tabel tidak mencatatnya.',
        'mutu',
      ),
      constraints: { enum: ['mutu', 'sekunder'] },
    },
    baris_primer: optional(
      count(
        'Baris bersumber primer',
        'baris',
        'Baris yang bertumpu pada halaman pemerintah atau naskah peraturan. Kosong jika tabel tidak mencatatnya.',
        67,
      ),
    ),
    kolom_waktu: text(
      'Kolom waktu',
      'Kolom asal tahun tiap baris. Kosong jika tahunnya satu untuk seluruh rilis, atau tidak ada.',
      'tanggal_acuan',
    ),
    baris_bertahun: count(
      'Baris bertahun',
      'baris',
      'Baris yang tahunnya diketahui, dari kolom waktu atau dari keterangan rilis.',
      688,
    ),
    tahun_tertua: year('Tahun tertua', 'Tahun paling lama. Kosong jika tidak ada baris yang bertahun.', 2006),
    tahun_tengah: year(
      'Tahun tengah',
      'Median: paling sedikit separuh baris yang bertahun berasal dari tahun ini atau sebelumnya.',
      2021,
    ),
    tahun_terbaru: year('Tahun terbaru', 'Tahun paling baru.', 2026),
    usia_tertua: optional(count('Umur tertua', 'tahun', 'Tahun rilis dikurangi tahun tertua.', 20)),
    usia_tengah: optional(count('Umur tengah', 'tahun', 'Tahun rilis dikurangi tahun tengah.', 5)),
    usia_terbaru: optional(count('Umur terbaru', 'tahun', 'Tahun rilis dikurangi tahun terbaru.', 0)),
  },
});

const smallest =
  'untuk bilangan, tahun, dan tanggal. Kosong untuk teks. Bukan perbandingan: satu kolom bisa memuat satuan yang berbeda.';
const letters = 'untuk teks, dihitung per karakter. Kosong untuk jenis lain.';
const sample = (nth: string, example: string) =>
  text(
    `Contoh ${nth}`,
    'Isi nyata kolom itu: yang pertama, yang di tengah, dan yang terakhir menurut urutan munculnya. Isi di atas 80 karakter dipotong dengan tanda …; alamat hanya sampai nama situsnya.',
    example,
  );

/** Columns that repeat values of the tables that were measured. */
export const repeatingColumns = ['contoh_1', 'contoh_2', 'contoh_3', 'terkecil', 'terbesar'] as const;

/** Every column of the latest releases: how full, how varied, and what it looks like. */
export const columnQualityTable = defineTable({
  name: 'mutu-kolom',
  title: 'Mutu setiap kolom',
  description:
    'Satu baris satu kolom pada rilis terbaru: berapa yang terisi, berapa nilai berbeda, nilai terkecil dan terbesar, dan contohnya.',
  format: 'csv',
  primaryKey: ['dataset', 'tabel', 'kolom'],
  foreignKeys: [{ fields: ['dataset', 'tabel'], reference: { resource: 'mutu-tabel', fields: ['dataset', 'tabel'] } }],
  fields: {
    dataset,
    versi: version,
    tabel: table,
    kolom: {
      ...text('Kolom', 'Nama kolom.', 'kode_desa_kelurahan'),
      constraints: { required: true, pattern: '^[a-z][a-z0-9_]*$' },
    },
    urutan: {
      type: 'integer',
      title: 'Urutan',
      description: 'Tempat kolom dalam tabelnya, mulai dari 1.',
      example: 1,
      constraints: { required: true, minimum: 1 },
    },
    jenis: {
      ...text('Jenis', 'Jenis isi kolom menurut kamus data (Table Schema).', 'string'),
      constraints: { required: true, enum: fieldTypes },
    },
    baris: count('Baris', 'baris', 'Banyaknya baris tabelnya.', 761),
    terisi: count('Terisi', 'baris', 'Baris yang kolom ini berisi.', 282),
    kosong: count(
      'Kosong',
      'baris',
      'Baris yang kolom ini kosong: belum ada data, atau memang tidak berlaku bagi baris itu.',
      479,
    ),
    berbeda: count('Nilai berbeda', 'nilai', 'Banyaknya nilai yang berbeda.', 266),
    terkecil: text('Nilai terkecil', `Nilai terkecil, ${smallest}`, '2006'),
    terbesar: text('Nilai terbesar', `Nilai terbesar, ${smallest}`, '2026'),
    huruf_terpendek: optional(count('Teks terpendek', 'karakter', `Panjang isi terpendek, ${letters}`, 13)),
    huruf_terpanjang: optional(count('Teks terpanjang', 'karakter', `Panjang isi terpanjang, ${letters}`, 13)),
    contoh_1: sample('pertama', 'karang-taruna'),
    contoh_2: sample('kedua', 'psm'),
    contoh_3: sample('ketiga', 'wksbm'),
  },
});

/** `semua`: at least one of the five programmes; a place counts once. */
export const coverageProgrammes = [...programmeIds, 'semua'] as const;
export type CoverageProgramme = (typeof coverageProgrammes)[number];

/** How many places have an institution that a source names, by programme, level and province. */
export const coverageTable = defineTable({
  name: 'mutu-cakupan',
  title: 'Cakupan wilayah',
  description:
    'Satu baris satu program, satu tingkat wilayah, dan satu daerah: berapa wilayah yang punya lembaga yang disebut sumber di situ atau di bawahnya. Tidak disebut bukan berarti tidak ada.',
  format: 'csv',
  primaryKey: ['program', 'tingkat', 'kode_wilayah'],
  foreignKeys: [{ ...programmeKey('program'), 'guyub:except': ['semua'] }, placeKey('kode_wilayah')],
  fields: {
    program: {
      ...text(
        'Program',
        'Salah satu dari lima program; semua berarti paling sedikit satu dari kelimanya, dan wilayahnya dihitung sekali.',
        'karang-taruna',
      ),
      constraints: { required: true, enum: coverageProgrammes },
    },
    tingkat: {
      ...text('Tingkat', 'Tingkat wilayah yang dihitung.', 'desa/kelurahan'),
      constraints: { required: true, enum: levels },
    },
    kode_wilayah: {
      ...placeCode,
      description: 'Daerah tempat wilayah itu dihitung: kode provinsi, atau 0 untuk Indonesia.',
      example: '32',
      constraints: { required: true, pattern: String.raw`^(0|\d{2})$` },
    },
    nama_wilayah: {
      ...text('Nama wilayah', 'Nama daerah itu menurut edisi kode wilayah 2025.', 'Jawa Barat'),
      constraints: required,
    },
    jumlah_wilayah: count('Jumlah wilayah', 'wilayah', 'Banyaknya wilayah setingkat itu di daerah itu.', 83762),
    wilayah_bersumber: count(
      'Wilayah bersumber',
      'wilayah',
      'Wilayah yang punya lembaga yang disebut sumber di situ atau di bawahnya. Lembaga yang tempatnya hanya pasti sampai kabupaten/kota tidak dihitung bagi kecamatan dan desanya.',
      38,
    ),
  },
});

export type TableQualityRow = Row<typeof tableQualityTable>;
export type ColumnQualityRow = Row<typeof columnQualityTable>;
export type CoverageRow = Row<typeof coverageTable>;
