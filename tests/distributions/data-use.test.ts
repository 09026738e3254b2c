import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import type { Sample } from '../../src/lib/page/data-use.ts';
import { dataUseSamples, partPattern } from '../../src/lib/page/data-use.ts';
import { paths } from '../../src/lib/site/urls.ts';
import { duck, duckTypes } from './duck.ts';
import { latestOf, sitePath } from './published.ts';

/** The code on the page about reading the files, run on the files: the site's address is a folder here. */
const database = duck();
const places = latestOf('wilayah');
const site = `${sitePath('.')}/`;
const { release } = places;
const placeFields = release.resources[0]!.schema.fields;
const samples = dataUseSamples({ site, provinces: ['11', '32'], placeFields, placesVersion: release.version });

describe('samples for DuckDB', () => {
  test('a CSV with its codes as text: 11.10 is there, and its numbers are numbers', async () => {
    const rows = await database.rows(samples.duckdbCsv.code);
    expect(rows[0]).toMatchObject({ kode_wilayah: '11.10', nama_wilayah: 'Kabupaten Aceh Singkil' });
    expect(rows).toHaveLength(9);
    expect((await database.types(unended(samples.duckdbCsv)))['jumlah_penduduk']).toBe('BIGINT');
  });
  test('without the type, as the page warns, the code becomes a number', async () => {
    const file = sitePath(paths.latestFile('penduduk', 'penduduk.csv'));
    expect((await database.types(`SELECT kode_wilayah FROM '${file}'`))['kode_wilayah']).toBe('DOUBLE');
  });
  test('a Parquet from its address', async () => {
    const rows = await database.rows(samples.duckdbParquet.code);
    expect(rows[0]).toMatchObject({ kode: '31.72.01', nama: 'Penjaringan' });
    expect(rows).toHaveLength(6);
  });
  test('one province, some provinces, all provinces: the code of the province is a text', async () => {
    const one = await database.rows(samples.duckdbOnePart.code);
    expect(one.map(({ kode_provinsi }) => kode_provinsi)).toEqual(one.map(() => '32'));
    const [set = '', some = ''] = samples.duckdbSomeParts.code.split(/;\n/);
    await database.run(set);
    expect((await database.rows(some)).map(({ kode_provinsi }) => kode_provinsi)).toEqual(['31', '32', '36']);
    const all = samples.duckdbAllParts.code.replace(partPattern, places.file(partPattern));
    const rows = await database.rows(all);
    expect(rows.map(({ kode_provinsi }) => kode_provinsi)).toEqual(['11', '91']);
    expect(rows.every(({ desa_kelurahan }) => Number(desa_kelurahan) > 0)).toBe(true);
  });
});

test('samples for SQLite: each gives rows, and each figure has its year, unit and publisher', () => {
  const sqlite = new DatabaseSync(sitePath(paths.database), { readOnly: true });
  const run = ({ code }: Sample) => sqlite.prepare(code).all();
  try {
    for (const sample of Object.values(samples).filter(({ engine }) => engine === 'sqlite'))
      expect(run(sample).length, sample.title).toBeGreaterThan(0);
    expect(run(samples.sqlitePlaces)[0]).toMatchObject({ nama: 'Sidomulyo', nama_provinsi: 'Sumatera Utara' });
    const incomplete = run(samples.sqliteFigures).filter((row) =>
      ['tanggal_acuan', 'satuan', 'penerbit', 'url'].some((name) => row[name] === null),
    );
    expect(incomplete).toEqual([]);
    expect(run(samples.sqliteDictionary).map(({ kolom }) => kolom)).toContain('jumlah_penduduk');
  } finally {
    sqlite.close();
  }
});

test('the table for Trino has the columns of a part, with types that hold them', async () => {
  const trino: Readonly<Record<string, string>> = {
    VARCHAR: 'varchar',
    DOUBLE: 'double',
    BIGINT: 'bigint',
    INTEGER: 'integer',
  };
  const types = await database.types(`SELECT * FROM read_parquet('${places.file('wilayah.parquet')}')`);
  expect(Object.values(types).every((type) => Object.values(duckTypes).includes(type))).toBe(true);
  for (const [name, type] of Object.entries(types)) expect(samples.trino.code).toContain(`  ${name} ${trino[type]},\n`);
});

test('every file that a sample names is published', () => {
  const named = Object.values(samples).flatMap(({ code }) =>
    [...code.matchAll(/[^\s'"]+\/data\/[^\s'"]+/g)].map(([path]) => path).filter((path) => path.startsWith(site)),
  );
  const files = named.map((path) => path.replace('$kode', '32')).filter((path) => !path.endsWith('='));
  expect(files.length).toBeGreaterThan(8);
  expect(files.filter((path) => !existsSync(path))).toEqual([]);
});

const unended = ({ code }: Sample): string => code.replace(/;$/, '');
