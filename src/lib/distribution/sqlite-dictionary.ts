import { variableOf } from '../dataset/variable.ts';
import { paths } from '../site/urls.ts';
import type { DatabaseKey, DatabaseTable } from './sqlite-schema.ts';
import { sqlName, sqliteType } from './sqlite-schema.ts';

/** A table of the database that tells of the others; `rows` are in the order of the columns. */
export interface DictionaryTable {
  readonly name: string;
  readonly columns: readonly (readonly [name: string, type: 'TEXT' | 'INTEGER'])[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What the dictionary is made from. */
export interface DictionaryContent {
  readonly tables: readonly DatabaseTable[];
  /** Views and the like, which stand beside the tables: name and what they are. */
  readonly derived: readonly { readonly name: string; readonly kind: string; readonly description: string }[];
  /** Rows of a table, by its name. */
  readonly countOf: (name: string) => number;
  /** The keys of a table that the database enforces. */
  readonly enforcedOf: (name: string) => readonly DatabaseKey[];
  /** Text of a file that a release's licence asks to go along. */
  readonly noticeOf: (dataset: string, file: string) => string;
}

/**
 * The tables that tell of the database itself: releases with their licences and sources, tables, columns, keys. Their
 * names begin with `_`, so that no resource can have one.
 */
export const dictionaryTables = (content: DictionaryContent): DictionaryTable[] => [
  releaseTable(content),
  sourceTable(content),
  noticeTable(content),
  tableTable(content),
  columnTable(content),
  keyTable(content),
];

/** `CREATE TABLE` of a dictionary table. */
export const createDictionaryTable = ({ name, columns }: DictionaryTable): string =>
  `CREATE TABLE ${sqlName(name)} (${columns.map(([column, type]) => `${sqlName(column)} ${type}`).join(', ')}) STRICT`;

const texts = (...names: string[]): (readonly [string, 'TEXT'])[] => names.map((name) => [name, 'TEXT'] as const);

const releasesOf = ({ tables }: DictionaryContent) => [...new Set(tables.map(({ release }) => release))];

const releaseTable = (content: DictionaryContent): DictionaryTable => ({
  name: '_rilis',
  columns: texts(
    'dataset',
    'versi',
    'judul',
    'deskripsi',
    'lisensi',
    'judul_lisensi',
    'alamat_lisensi',
    'atribusi',
    'dibuat',
    'waktu_acuan',
    'dasar_hukum',
    'kata_kunci',
    'folder',
  ),
  rows: releasesOf(content).map((release) => [
    release.name,
    release.version,
    release.title,
    release.description,
    release.licenses.map(({ name }) => name).join('; '),
    release.licenses.map(({ title }) => title).join('; '),
    release.licenses.map(({ path }) => path).join('; '),
    release['guyub:attribution'],
    release.created,
    release['guyub:temporal'],
    release['guyub:legalBasis'] ?? null,
    release.keywords.join('; '),
    paths.releaseFile(release.name, release.version, ''),
  ]),
});

const sourceTable = (content: DictionaryContent): DictionaryTable => ({
  name: '_sumber',
  columns: texts('dataset', 'judul', 'alamat', 'versi'),
  rows: releasesOf(content).flatMap(({ name, sources }) =>
    sources.map(({ title, path, version }) => [name, title, path ?? null, version ?? null]),
  ),
});

const noticeTable = (content: DictionaryContent): DictionaryTable => ({
  name: '_lisensi',
  columns: texts('dataset', 'berkas', 'teks'),
  rows: releasesOf(content).flatMap(({ name, 'guyub:files': files = [] }) =>
    files.map((file) => [name, file, content.noticeOf(name, file)]),
  ),
});

const tableTable = ({ tables, derived, countOf }: DictionaryContent): DictionaryTable => ({
  name: '_tabel',
  columns: [...texts('tabel', 'jenis', 'dataset', 'sumber_daya', 'judul', 'deskripsi'), ['baris', 'INTEGER']],
  rows: [
    ...tables.map(({ name, release, resource }) => [
      name,
      'tabel',
      release.name,
      resource.name,
      resource.title,
      resource.description,
      countOf(name),
    ]),
    ...derived.map(({ name, kind, description }) => [name, kind, null, null, null, description, null]),
  ],
});

const columnTable = ({ tables }: DictionaryContent): DictionaryTable => ({
  name: '_kolom',
  columns: [
    ...texts('tabel', 'kolom'),
    ['posisi', 'INTEGER'],
    ...texts('tipe', 'tipe_sqlite'),
    ['wajib', 'INTEGER'],
    ...texts('judul', 'deskripsi', 'contoh', 'pola'),
    ...texts('konsep', 'definisi', 'klasifikasi', 'ukuran', 'satuan', 'kode_referensi'),
  ],
  rows: tables.flatMap(({ name: table, resource }) =>
    resource.schema.fields.map((field, i) => {
      const variable = variableOf(resource, field);
      return [
        table,
        field.name,
        i + 1,
        field.type,
        sqliteType(field.type),
        field.constraints?.required === true ? 1 : 0,
        field.title,
        field.description,
        field.example,
        field.constraints?.pattern ?? null,
        variable.konsep,
        variable.definisi,
        variable.klasifikasi,
        variable.ukuran,
        variable.satuan,
        variable.kode_referensi,
      ];
    }),
  ),
});

const keyTable = ({ tables, enforcedOf }: DictionaryContent): DictionaryTable => ({
  name: '_kunci',
  columns: [
    ...texts('tabel', 'kolom', 'tabel_tujuan', 'kolom_tujuan', 'rilis_tujuan', 'dikecualikan'),
    ['ditegakkan', 'INTEGER'],
    ...texts('keterangan'),
  ],
  rows: tables.flatMap(({ name, keys }) =>
    keys.map((key) => {
      const isEnforced = enforcedOf(name).includes(key);
      const except = key.except.length > 0 ? key.except.join('; ') : null;
      return [
        name,
        key.fields.join(', '),
        key.table,
        key.columns.join(', '),
        key.release,
        except,
        isEnforced ? 1 : 0,
        isEnforced
          ? 'Setiap nilai ada di tabel tujuan; basis data menegakkannya.'
          : `Tidak ditegakkan basis data${except === null ? '' : `: nilai ${except} boleh tidak ada di tabel tujuan`}. Kolomnya diindeks.`,
      ];
    }),
  ),
});
