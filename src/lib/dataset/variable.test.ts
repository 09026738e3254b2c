import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { descriptorSchema } from '../package/descriptor.ts';
import type { Resource } from '../package/descriptor.ts';
import { tableSchemaOf } from '../package/table.ts';
import { isVersion } from '../package/version.ts';
import { columnsWithConcept, conceptOf } from './column-concept.ts';
import { concepts } from './concept.ts';
import { withdrawnTables } from './ditarik.ts';
import { variableOf } from './variable.ts';

const data = join(import.meta.dirname, '../../../data');
const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
const releases = folders(data).flatMap((dataset) =>
  folders(join(data, dataset))
    .filter(isVersion)
    .map((version) =>
      descriptorSchema.parse(JSON.parse(readFileSync(join(data, dataset, version, 'datapackage.json'), 'utf8'))),
    ),
);
/** Tables that a release has once something was withdrawn from it. */
const withdrawn = Object.entries(withdrawnTables).map(([name, table]) => ({
  name,
  version: 'berikutnya',
  resources: [{ name: table.name, schema: tableSchemaOf(table) } as Resource],
}));
const columns = [...releases, ...withdrawn].flatMap(({ name, version, resources }) =>
  resources.flatMap((resource) =>
    resource.schema.fields.map((field) => ({
      at: `${name}/${version}: ${resource.name}.${field.name}`,
      resource,
      field,
    })),
  ),
);
const variable = (table: string, column: string) => {
  const found = columns.findLast(({ resource, field }) => resource.name === table && field.name === column);
  if (found === undefined) throw new Error(`no column ${table}.${column} in a release`);
  return variableOf(found.resource, found.field);
};

describe('every column of every release', () => {
  test('there are releases to look into', () => {
    expect(releases.length).toBeGreaterThanOrEqual(14);
    expect(columns.length).toBeGreaterThanOrEqual(130);
  });
  test('has a concept of its own', () => {
    expect(columns.filter(({ resource, field }) => !conceptOf(resource.name, field.name)).map(({ at }) => at)).toEqual(
      [],
    );
  });
  test('says a unit and a measure where it is a number', () => {
    const numbers = columns.filter(({ field }) => ['integer', 'number'].includes(field.type));
    const silent = numbers.filter(({ resource, field }) => {
      const { satuan, ukuran } = variableOf(resource, field);
      return (satuan === 'Tanpa satuan' && ukuran !== 'Urutan') || ukuran === 'Tanpa ukuran';
    });
    expect(silent.map(({ at }) => at)).toEqual([]);
  });
  test('names the list of its codes where a key leads to one', () => {
    const keyed = columns.filter(({ resource, field }) =>
      resource.schema.foreignKeys?.some(({ fields }) => [fields].flat().includes(field.name)),
    );
    expect(keyed.length).toBeGreaterThan(20);
    const silent = keyed.filter(({ resource, field }) => variableOf(resource, field).kode_referensi === null);
    expect(silent.map(({ at }) => at)).toEqual([]);
  });
});

test('no concept is left over, and no column of the map that no release has', () => {
  const names = new Set(columns.map(({ resource, field }) => `${resource.name}.${field.name}`));
  const plain = new Set(columns.map(({ field }) => field.name));
  expect(columnsWithConcept.inTable.filter((name) => !names.has(name))).toEqual([]);
  expect(columnsWithConcept.everywhere.filter((name) => !plain.has(name))).toEqual([]);
  const used = new Set(columns.map(({ resource, field }) => conceptOf(resource.name, field.name)));
  expect(Object.entries(concepts).flatMap(([id, concept]) => (used.has(concept) ? [] : [id]))).toEqual([]);
});

test('an idea is a whole sentence or two, of words that a reader of 15 can follow', () => {
  for (const { idea } of Object.values(concepts)) {
    expect(idea).toMatch(/^[A-Z].{40,}\.$/);
    for (const sentence of idea.split(/[.;:] /)) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
  }
});

describe('variableOf', () => {
  test('a figure has its unit in another column of the row', () => {
    expect(variable('angka', 'nilai')).toMatchObject({
      konsep: expect.stringMatching(/^Nilai yang dikutip\. /),
      ukuran: 'Jumlah',
      satuan: 'Pada kolom satuan di baris yang sama',
      kode_referensi: null,
    });
  });
  test('a column of places names the edition of its codes, and Indonesia, which has no row there', () => {
    expect(variable('penduduk', 'kode_wilayah')).toMatchObject({
      klasifikasi: 'Menurut daftar tabel wilayah (dataset wilayah 2025.0.0)',
      ukuran: 'Tanpa ukuran',
      satuan: 'Tanpa satuan',
      kode_referensi:
        'tabel wilayah (dataset wilayah 2025.0.0), kolom kode, kode wilayah Kemendagri; selain itu 0 untuk Indonesia',
    });
  });
  test('the codes of an edition are their own list', () => {
    expect(variable('wilayah', 'kode')).toMatchObject({
      klasifikasi: 'Menurut tingkat wilayah: provinsi, kabupaten/kota, kecamatan, desa/kelurahan',
      kode_referensi: 'Kode wilayah Kemendagri menurut edisi rilis ini; kode BPS berbeda',
    });
  });
  test('a unit of the descriptor is the unit; it tells what is measured', () => {
    expect(variable('penduduk', 'luas_km2')).toMatchObject({ ukuran: 'Luas', satuan: 'km²' });
    expect(variable('penduduk', 'laki_laki')).toMatchObject({ ukuran: 'Jumlah', satuan: 'jiwa' });
    expect(variable('wilayah', 'lintang')).toMatchObject({ satuan: 'derajat' });
  });
  test('values of a list are its classes; a grade is a rank and no amount', () => {
    expect(variable('lembaga', 'mutu')).toMatchObject({
      klasifikasi: 'A, B, C',
      ukuran: 'Tingkatan, bukan jumlah',
      kode_referensi: null,
    });
    expect(variable('rujukan', 'sekunder').klasifikasi).toBe('true (ya), false (tidak)');
  });
  test('a time is measured in what is known of it', () => {
    expect(variable('angka', 'tanggal_acuan')).toMatchObject({
      ukuran: 'Waktu',
      satuan: 'tahun, bulan, atau hari kalender, sejauh diketahui',
    });
    expect(variable('lembaga', 'tahun')).toMatchObject({ ukuran: 'Waktu', satuan: 'tahun kalender' });
  });
  test('a key of two columns leads each to its own', () => {
    expect(variable('program-sinonim-rujukan', 'sebutan').kode_referensi).toBe(
      'tabel program-sinonim (rilis ini), kolom sebutan',
    );
  });
  test('a column that nobody has thought through yet has its title', () => {
    const field = { name: 'warna', type: 'string', title: 'Warna', description: 'Contoh.', example: 'x' } as const;
    const resource = { name: 'badan', schema: { fields: [field], primaryKey: ['id'] } } as unknown as Resource;
    expect(variableOf(resource, field)).toEqual({
      konsep: 'Warna',
      definisi: 'Contoh.',
      klasifikasi: 'Tanpa klasifikasi',
      ukuran: 'Tanpa ukuran',
      satuan: 'Tanpa satuan',
      kode_referensi: null,
    });
  });
});
