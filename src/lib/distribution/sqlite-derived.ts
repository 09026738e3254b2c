import type { DatabaseTable } from './sqlite-schema.ts';
import { sqlName } from './sqlite-schema.ts';

/** What the database derives from its tables and stores no second copy of. */
export interface Derived {
  readonly name: string;
  /** `tampilan`: a view. `pencarian`: a full-text table. */
  readonly kind: 'tampilan' | 'pencarian';
  /** For its dictionary, Indonesian. */
  readonly description: string;
  readonly sql: readonly string[];
}

/** "Guyu" in ASCII: how `file` and others tell this database from any (https://sqlite.org/fileformat2.html, offset 68). */
export const applicationId = 0x47757975;
/** Raised when a table, column or view of the database goes or changes its meaning, whatever its releases. */
export const schemaVersion = 1;

const has = (tables: readonly DatabaseTable[], name: string, columns: readonly string[]): boolean => {
  const fields = tables.find((table) => table.name === name)?.resource.schema.fields ?? [];
  return columns.every((column) => fields.some((field) => field.name === column));
};
const fieldNames = (tables: readonly DatabaseTable[], name: string): string[] =>
  tables.find((table) => table.name === name)?.resource.schema.fields.map((field) => field.name) ?? [];

/** Views and full-text tables that these tables allow: none where a table or a column of it is lacking. */
export function derivedOf(tables: readonly DatabaseTable[]): Derived[] {
  if (!has(tables, 'wilayah', ['kode', 'nama', 'nama_sumber', 'tingkat', 'jenis'])) return [];
  return [
    placeSearch,
    fullPlaces(fieldNames(tables, 'wilayah')),
    ...(has(tables, 'angka', ['kode_wilayah', 'tanggal_acuan']) ? [fullFigures(fieldNames(tables, 'angka'))] : []),
  ];
}

/** External content: the index alone is stored, names are read from `wilayah`, whose row numbers are 1, 2, 3, … */
const placeSearch: Derived = {
  name: 'cari_wilayah',
  kind: 'pencarian',
  description:
    "Pencarian teks penuh (FTS5) atas nama wilayah; tanda baca dan huruf besar kecil diabaikan. Gabungkan lewat rowid: SELECT w.* FROM cari_wilayah JOIN wilayah AS w ON w.rowid = cari_wilayah.rowid WHERE cari_wilayah MATCH 'cepu' ORDER BY rank.",
  sql: [
    `CREATE VIRTUAL TABLE cari_wilayah USING fts5 (nama, nama_sumber, content='wilayah', content_rowid='rowid', tokenize='unicode61 remove_diacritics 2')`,
    `INSERT INTO cari_wilayah (cari_wilayah) VALUES ('rebuild')`,
    `INSERT INTO cari_wilayah (cari_wilayah) VALUES ('optimize')`,
  ],
};

/** Levels of a place: alias, length of a code of it, and how its columns end. */
const levels = [
  ['p', 2, 'provinsi'],
  ['k', 5, 'kabupaten_kota'],
  ['c', 8, 'kecamatan'],
  ['d', 13, 'desa_kelurahan'],
] as const;
const placeColumns = levels.flatMap(([alias, , suffix]) => [
  `${alias}.kode AS kode_${suffix}`,
  `${alias}.nama AS nama_${suffix}`,
]);
/** Joins a code's place of each level. The length keeps a shorter code from matching: `11` has no regency. */
const placeJoins = (code: string): string[] =>
  levels.map(
    ([alias, length]) =>
      `LEFT JOIN wilayah AS ${alias} ON length(${code}) >= ${length} AND ${alias}.kode = substr(${code}, 1, ${length})`,
  );

const view = (name: string, columns: readonly string[], from: string, joins: readonly string[]): string =>
  `CREATE VIEW ${sqlName(name)} AS\nSELECT\n  ${columns.join(',\n  ')}\nFROM ${[from, ...joins].join('\n')}`;

const fullPlaces = (fields: readonly string[]): Derived => ({
  name: 'wilayah_lengkap',
  kind: 'tampilan',
  description:
    'Setiap wilayah dengan kode dan nama provinsi, kabupaten/kota, kecamatan, dan desa/kelurahannya, dalam kolom yang sama dengan potongan per daerah; kosong di bawah tingkatnya sendiri.',
  sql: [
    view(
      'wilayah_lengkap',
      [
        ...['kode', 'nama', 'tingkat', 'jenis'].map((name) => `w.${name}`),
        ...placeColumns,
        ...['lintang', 'bujur', 'kode_pos'].filter((name) => fields.includes(name)).map((name) => `w.${name}`),
      ],
      'wilayah AS w',
      placeJoins('w.kode'),
    ),
  ],
});

const fullFigures = (fields: readonly string[]): Derived => ({
  name: 'angka_lengkap',
  kind: 'tampilan',
  description:
    'Setiap angka dengan tempatnya secara lengkap dan tahunnya. Tahun, satuan, dan pengertian berbeda-beda: jangan dijumlah, diperingkat, atau dijadikan tren. Tempat kosong untuk Indonesia (kode 0).',
  sql: [
    view(
      'angka_lengkap',
      [
        ...fields.map((name) => `a.${sqlName(name)}`),
        ...placeColumns,
        'CAST(substr(a.tanggal_acuan, 1, 4) AS INTEGER) AS tahun',
      ],
      'angka AS a',
      placeJoins('a.kode_wilayah'),
    ),
  ],
});
