import { describe, expect, test } from 'vitest';
import { exampleFiles } from '../../../tests/fixtures/example-data.ts';
import type { Manifest } from '../distribution/manifest.ts';
import { catalogSchema, descriptorSchema } from '../package/descriptor.ts';
import { makeUrls } from '../site/urls.ts';
import { releasePage } from './release.ts';

const files = exampleFiles();
const json = (path: string): unknown => JSON.parse(files[path] ?? '');
const release = descriptorSchema.parse(json('badan/1.0.0/datapackage.json'));
const folder = 'data/badan/1.0.0/';
const published = (...names: string[]): Manifest =>
  Object.fromEntries(
    names.map((name) => [
      name.startsWith('data/') ? name : folder + name,
      { bytes: name.length, sha256: 'a'.repeat(64) },
    ]),
  );
const required = ['datapackage.json', 'badan.csv', 'label.json'];
const page = (manifest: Manifest) =>
  releasePage(release, {
    catalog: catalogSchema.parse(json('catalog.json')),
    manifest,
    urls: makeUrls('/guyub/'),
    site: new URL('https://example.org'),
    doi: undefined,
    rowsOf: () => [],
  });
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

describe('releasePage', () => {
  test('groups the tables by format, spreadsheets first, and leaves out what was not published', () => {
    const { formats } = page(
      published(...required, 'badan.parquet', 'badan.xlsx', 'label.xlsx', 'badan.lembar-kerja.csv'),
    );
    expect(formats.map(({ format, files: inFormat }) => [format, ...names(inFormat)])).toEqual([
      ['xlsx', 'badan.xlsx', 'label.xlsx'],
      ['csv', 'badan.csv'],
      ['lembar-kerja', 'badan.lembar-kerja.csv'],
      ['json', 'label.json'],
      ['parquet', 'badan.parquet'],
    ]);
    expect(formats[0]?.files[0]?.href).toBe('/guyub/data/badan/1.0.0/badan.xlsx');
  });
  test('lists every file once for its checksum, the list of checksums apart', () => {
    const {
      files: all,
      zip,
      checksums,
      descriptors,
      citations,
    } = page(
      published(...required, 'badan-1.0.0.zip', 'SHA256SUMS', 'CITATION.cff', 'badan.csv-metadata.json', 'kutipan.ris'),
    );
    expect(names(all)).toEqual([
      'badan.csv',
      'label.json',
      'badan-1.0.0.zip',
      'datapackage.json',
      'badan.csv-metadata.json',
      'CITATION.cff',
      'kutipan.ris',
    ]);
    expect(zip?.name).toBe('badan-1.0.0.zip');
    expect(checksums?.name).toBe('SHA256SUMS');
    expect(descriptors.map(({ kind }) => kind)).toEqual(['datapackage', 'csvw', 'citation']);
    expect(names(citations)).toEqual(['kutipan.ris']);
  });
  test('describes every table in every format, and the whole, to search engines', () => {
    const { jsonLd } = page(published(...required, 'badan.parquet', 'badan-1.0.0.zip'));
    expect(jsonLd['distribution']).toMatchObject([
      { contentUrl: 'https://example.org/guyub/data/badan/1.0.0/badan.csv', encodingFormat: 'text/csv' },
      { name: 'label.json', encodingFormat: 'application/json' },
      { name: 'badan.parquet', encodingFormat: 'application/vnd.apache.parquet' },
      { name: 'badan-1.0.0.zip', encodingFormat: 'application/zip' },
    ]);
  });
  test('counts the parts by province without listing them', () => {
    const { partitions, files: all } = page(
      published(...required, 'partisi/kode_provinsi=11/wilayah.parquet', 'partisi/kode_provinsi=12/wilayah.parquet'),
    );
    expect(partitions).toBe(2);
    expect(all).toHaveLength(3);
  });
  test('knows the latest release of a dataset that is cut by place', () => {
    const slice = 'data/badan/latest/wilayah/11.csv';
    const other = { bytes: 1, sha256: 'b'.repeat(64) };
    const latest = 'data/badan/latest/datapackage.json';
    expect(page(published(...required, slice, latest)).isSliced).toBe(true);
    expect(page(published(...required, latest)).isSliced).toBe(false);
    expect(page({ ...published(...required, slice), [latest]: other }).isSliced).toBe(false);
  });
  test('says each column as Satu Data Indonesia asks', () => {
    expect(page(published(...required)).tables[0]?.variables[0]).toMatchObject({ name: 'id', satuan: 'Tanpa satuan' });
  });
  test('a table that was not published stops the build', () => {
    expect(() => page(published('datapackage.json', 'badan.csv'))).toThrow(
      'release badan 1.0.0 publishes no label.json',
    );
  });
});
