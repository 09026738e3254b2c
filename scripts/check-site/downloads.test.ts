import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleFiles } from '../../tests/fixtures/example-data.ts';
import { checkDownloads } from './downloads.ts';

let root: string;
const at = (path: string) => join(root, 'data', path);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guyub-site-'));
  const files = exampleFiles();
  const published = {
    'tempat/index.html': '',
    'tempat/1.0.0/index.html': '',
    'tempat/1.0.0/datapackage.json': files['tempat/1.0.0/datapackage.json'] ?? '',
    'tempat/1.0.0/tempat.csv': files['tempat/1.0.0/tempat.csv'] ?? '',
    'tempat/1.0.0/tempat.json': JSON.stringify([
      { kode: '99', nama: 'Provinsi Contoh', tingkat: 'provinsi', kode_induk: null, jenis: 'provinsi' },
      { kode: '99.01', nama: 'Kabupaten Contoh', tingkat: 'kabupaten/kota', kode_induk: '99', jenis: 'kabupaten' },
      { kode: '99.10', nama: 'Kabupaten Lain', tingkat: 'kabupaten/kota', kode_induk: '99', jenis: 'kabupaten' },
    ]),
  };
  for (const [path, text] of Object.entries(published)) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  }
  cpSync(at('tempat/1.0.0'), at('tempat/latest'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});
const edit = (path: string, from: string, to: string) => {
  writeFileSync(at(path), readFileSync(at(path), 'utf8').replace(from, to));
};

test('a release with its page, its files and the same rows in both formats has no fault', () => {
  expect(checkDownloads(root)).toEqual({ faults: [], releases: 1, tables: 1, rows: 3 });
});
test('a code that lost its zero in JSON is found by comparing cells', () => {
  edit('tempat/1.0.0/tempat.json', '"99.10"', '99.1');
  expect(checkDownloads(root).faults).toEqual([
    'data/tempat/1.0.0/tempat.json: row 3, kode: "99.1", the CSV has "99.10"',
    'data/tempat/latest/tempat.json: not the bytes of data/tempat/1.0.0/tempat.json',
  ]);
});
test('a size that is not the one described, and a file in latest that no release has', () => {
  for (const folder of ['1.0.0', 'latest']) edit(`tempat/${folder}/datapackage.json`, '"bytes": 173', '"bytes": 172');
  writeFileSync(at('tempat/latest/lama.csv'), '');
  expect(checkDownloads(root).faults).toEqual([
    'data/tempat/1.0.0/tempat.csv: 173 bytes, its descriptor says 172',
    'data/tempat/latest/lama.csv: not a file of 1.0.0',
  ]);
});
test('a latest that is not there at all', () => {
  rmSync(at('tempat/latest'), { recursive: true });
  expect(checkDownloads(root).faults).toEqual(['data/tempat/latest: not there']);
});
test('a file that is not the one described, a page that is missing, a latest that is gone', () => {
  edit('tempat/1.0.0/tempat.csv', 'Lain', 'Baru');
  rmSync(at('tempat/1.0.0/index.html'));
  rmSync(at('tempat/latest/tempat.csv'));
  expect(checkDownloads(root).faults).toEqual([
    'data/tempat/1.0.0/: no page',
    'data/tempat/1.0.0/tempat.csv: not the hash of its descriptor',
    'data/tempat/1.0.0/tempat.json: row 3, nama: "Kabupaten Lain", the CSV has "Kabupaten Baru"',
    'data/tempat/latest/tempat.csv: not there, though data/tempat/1.0.0/tempat.csv is',
  ]);
});
