import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureTable } from '../../src/lib/dataset/angka.ts';
import { currentPlacesTable } from '../../src/lib/dataset/wilayah.ts';
import { prepareRelease } from '../../src/lib/package/release.ts';
import type { AnyRow, TableSpec } from '../../src/lib/package/table.ts';
import { readDatasets, readResource } from '../../src/store/data.ts';
import { exampleFiles, measure } from '../../tests/fixtures/example-data.ts';
import { exampleTree } from '../../tests/fixtures/example-places.ts';
import { readDatabaseRows, writeDatabase } from './sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'guyub-sqlite-'));
const path = join(folder, 'guyub.sqlite');
const before = process.env['DATA_DIR'];

/** A made-up figure; what is not given is empty text that the table allows. */
const figure = (id: string, kode_wilayah: string, nama_wilayah: string, program: string): AnyRow => ({
  id,
  program,
  sub_jenis: null,
  indikator: 'contoh',
  cakupan: 'sebagian',
  kode_wilayah,
  nama_wilayah,
  tingkat: 'desa/kelurahan',
  nilai: 3,
  satuan: 'orang',
  makna: 'rekaan',
  tanggal_acuan: '2021-05',
  mutu: 'A',
  jenis_sumber: 'rekaan',
  penerbit: 'Rekaan',
  url: 'https://example.org/',
  catatan: null,
  jenis_asal: 'rekaan',
});

function releaseFiles(name: string, version: string, table: TableSpec, rows: readonly AnyRow[]) {
  const head = JSON.parse(exampleFiles()['tempat/1.0.0/datapackage.json'] ?? '') as Parameters<
    typeof prepareRelease
  >[0];
  const licenses = [{ name: 'MIT', title: 'MIT', path: 'LICENSE-MIT.txt' }];
  const notices = { 'LICENSE-MIT.txt': 'Rekaan.\n' };
  const files = prepareRelease({ ...head, name, version, licenses }, [{ table, rows }], measure, notices);
  const dataset = JSON.parse(exampleFiles()['tempat/dataset.json'] ?? '') as object;
  return {
    [`${name}/dataset.json`]: JSON.stringify({ ...dataset, name, order: name === 'angka' ? 4 : 3 }),
    ...Object.fromEntries(Object.entries(files).map(([file, text]) => [`${name}/${version}/${file}`, text])),
  };
}

function writeFolder(files: Record<string, string>): void {
  rmSync(join(folder, 'data'), { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, 'data', dirname(name)), { recursive: true });
    writeFileSync(join(folder, 'data', name), content);
  }
}
const files = () => ({
  ...exampleFiles(),
  ...releaseFiles(
    'wilayah',
    '2025.0.0',
    currentPlacesTable,
    exampleTree().places.map((place) => ({ ...place, nama: place.kode === '11.71' ? 'Kota Ménténg' : place.nama })),
  ),
  ...releaseFiles('angka', '1.0.0', figureTable, [
    figure('A001', '0', 'Indonesia', 'lainnya'),
    figure('A002', '11.01.01.2002', 'Desa B', 'psm'),
  ]),
});

beforeAll(() => {
  process.env['DATA_DIR'] = join(folder, 'data');
  writeFolder(files());
});
afterAll(() => {
  if (before === undefined) delete process.env['DATA_DIR'];
  else process.env['DATA_DIR'] = before;
  rmSync(folder, { recursive: true });
});

/** Rows that a query gives from the database of the example. */
function query(sql: string): Record<string, unknown>[] {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return database
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }));
  } finally {
    database.close();
  }
}

describe('writeDatabase', () => {
  beforeAll(() => {
    expect(writeDatabase(path, readDatasets())).toEqual({ tables: 5, rows: 16 });
  });

  test('each row comes back as the release has it', () => {
    for (const { latest } of readDatasets())
      for (const resource of latest.resources)
        expect(readDatabaseRows(path, resource)).toEqual(readResource(latest, resource));
  });
  test('a second writing gives the same bytes', () => {
    const again = join(folder, 'again.sqlite');
    writeDatabase(again, readDatasets());
    expect(readFileSync(again).equals(readFileSync(path))).toBe(true);
  });
  test('it is whole, and tells that it is Guyub', () => {
    expect(query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(query('PRAGMA foreign_key_check')).toEqual([]);
    expect(query('PRAGMA application_id')).toEqual([{ application_id: 0x47757975 }]);
    expect(query('PRAGMA user_version')).toEqual([{ user_version: 1 }]);
    expect(query('PRAGMA page_size')).toEqual([{ page_size: 4096 }]);
  });
  test('a key that holds for each row is enforced; one with an exception is told of, and has an index', () => {
    expect(query('SELECT tabel, kolom, tabel_tujuan, dikecualikan, ditegakkan FROM _kunci')).toEqual(
      [
        ['tempat', 'kode_induk', 'tempat', null, 1],
        ['badan', 'kode_wilayah', 'tempat', '0', 0],
        ['wilayah', 'kode_induk', 'wilayah', null, 1],
        ['angka', 'kode_wilayah', 'wilayah', '0', 0],
        ['angka', 'program', 'program', 'lainnya', 0],
      ].map(([tabel, kolom, tabel_tujuan, dikecualikan, ditegakkan]) => ({
        tabel,
        kolom,
        tabel_tujuan,
        dikecualikan,
        ditegakkan,
      })),
    );
    expect(query("SELECT keterangan FROM _kunci WHERE tabel = 'badan'")).toEqual([
      { keterangan: 'Tidak ditegakkan basis data: nilai 0 boleh tidak ada di tabel tujuan. Kolomnya diindeks.' },
    ]);
    expect(
      query("SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'angka' AND sql NOT NULL"),
    ).toEqual([{ name: 'indeks_angka_kode_wilayah' }, { name: 'indeks_angka_program' }]);
  });
  test('a place is found by a word of its name, without its accents and in any case', () => {
    const found = (word: string) =>
      query(
        `SELECT w.kode FROM cari_wilayah JOIN wilayah AS w ON w.rowid = cari_wilayah.rowid WHERE cari_wilayah MATCH '${word}'`,
      );
    expect(found('MENTENG')).toEqual([{ kode: '11.71' }]);
    expect(found('"kelurahan a"')).toEqual([{ kode: '11.01.01.1001' }]);
    expect(found('nirgendwo')).toEqual([]);
  });
  test('the full-text table stores its index and no second copy of the names', () => {
    expect(query("SELECT name FROM sqlite_schema WHERE name LIKE 'cari_wilayah_%'").map(({ name }) => name)).toEqual([
      'cari_wilayah_data',
      'cari_wilayah_idx',
      'cari_wilayah_docsize',
      'cari_wilayah_config',
    ]);
  });
  test('a place has the names of all above it, and nothing below its own level', () => {
    expect(query("SELECT * FROM wilayah_lengkap WHERE kode IN ('11.01.01.2002', '11.71') ORDER BY kode")).toMatchObject(
      [
        { nama_provinsi: 'Provinsi Contoh', nama_kabupaten_kota: 'Kabupaten Contoh', nama_desa_kelurahan: 'Desa B' },
        { kode_kabupaten_kota: '11.71', kode_kecamatan: null, nama_desa_kelurahan: null },
      ],
    );
  });
  test('a figure has its place in full and its year; one of Indonesia has no place', () => {
    expect(query('SELECT id, nama_kecamatan, tahun FROM angka_lengkap ORDER BY id')).toEqual([
      { id: 'A001', nama_kecamatan: null, tahun: 2021 },
      { id: 'A002', nama_kecamatan: 'Kecamatan Contoh', tahun: 2021 },
    ]);
  });
  test('licences, the notices that go along, and the meaning of each column are in it', () => {
    expect(query("SELECT versi, lisensi, folder FROM _rilis WHERE dataset = 'wilayah'")).toEqual([
      { versi: '2025.0.0', lisensi: 'MIT', folder: 'data/wilayah/2025.0.0/' },
    ]);
    expect(query("SELECT * FROM _lisensi WHERE dataset = 'wilayah'")).toEqual([
      { dataset: 'wilayah', berkas: 'LICENSE-MIT.txt', teks: 'Rekaan.\n' },
    ]);
    expect(
      query(
        "SELECT posisi, tipe, tipe_sqlite, wajib, satuan FROM _kolom WHERE tabel = 'wilayah' AND kolom = 'lintang'",
      ),
    ).toEqual([{ posisi: 7, tipe: 'number', tipe_sqlite: 'REAL', wajib: 0, satuan: 'derajat' }]);
    expect(query("SELECT jenis, baris FROM _tabel WHERE tabel IN ('wilayah', 'cari_wilayah') ORDER BY 1")).toEqual([
      { jenis: 'pencarian', baris: null },
      { jenis: 'tabel', baris: 7 },
    ]);
  });
});

test('a value that the descriptor does not allow stops the writing, and leaves no file', () => {
  const bad = files();
  const csv = bad['angka/1.0.0/angka.csv'];
  writeFolder({ ...bad, 'angka/1.0.0/angka.csv': csv?.replace(',sebagian,', ',separuh,') ?? '' });
  const broken = join(folder, 'broken.sqlite');
  expect(() => writeDatabase(broken, readDatasets())).toThrow(
    'angka, row 1 ("A001", "lainnya", null, …): CHECK constraint failed: cakupan',
  );
  expect(() => readFileSync(broken)).toThrow('ENOENT');
});
