import { describe, expect, test } from 'vitest';
import { recognise, releaseOf } from './recognise.ts';

const known = new Map([
  ['guyub.sqlite', 'd0'],
  ['angka/latest/wilayah/11.csv', 'e0'],
  ['angka/latest/wilayah/12.csv', 'e0'],
  ['tempat/1.0.0/tempat.csv', 'a1'],
  ['tempat/2.0.0/partisi/kode_provinsi=11/tempat.parquet', 'c2'],
  ['tempat/2.0.0/tempat.csv', 'a2'],
  ['tempat/2.0.0/tempat.parquet', 'b2'],
  ['tempat/latest/tempat.csv', 'a2'],
]);

describe('recognise', () => {
  test('knows a file by its content, whatever its name, and tells the release that lasts rather than latest/', () => {
    expect(recognise({ name: 'data dari kantor.csv', sha256: 'a2' }, known)).toEqual({
      kind: 'unchanged',
      paths: ['tempat/2.0.0/tempat.csv'],
    });
  });
  test('finds a file of another release than that of the page', () => {
    expect(recognise({ name: 'tempat.csv', sha256: 'a1' }, known, 'tempat/2.0.0/')).toEqual({
      kind: 'unchanged',
      paths: ['tempat/1.0.0/tempat.csv'],
    });
  });
  test('among files of one content, the one of that name', () => {
    expect(recognise({ name: '12.csv', sha256: 'e0' }, known)).toEqual({
      kind: 'unchanged',
      paths: ['angka/latest/wilayah/12.csv'],
    });
    expect(recognise({ name: 'kosong.csv', sha256: 'e0' }, known)).toEqual({
      kind: 'unchanged',
      paths: ['angka/latest/wilayah/11.csv', 'angka/latest/wilayah/12.csv'],
    });
  });
  test('tells a changed file by its name, first within the release of the page', () => {
    expect(recognise({ name: 'tempat.csv', sha256: 'ff' }, known, 'tempat/2.0.0/')).toEqual({
      kind: 'changed',
      paths: ['tempat/2.0.0/tempat.csv'],
    });
    expect(recognise({ name: 'tempat.csv', sha256: 'ff' }, known, 'angka/1.0.0/')).toEqual({
      kind: 'changed',
      paths: ['tempat/1.0.0/tempat.csv', 'tempat/2.0.0/tempat.csv'],
    });
  });
  test('prefers a table to its parts by province', () => {
    expect(recognise({ name: 'tempat.parquet', sha256: 'ff' }, known)).toEqual({
      kind: 'changed',
      paths: ['tempat/2.0.0/tempat.parquet'],
    });
  });
  test.each(['tempat (1).csv', 'tempat(12).csv'])('reads the name past the number that a browser added: %s', (name) => {
    expect(recognise({ name, sha256: 'ff' }, known, 'tempat/2.0.0/').kind).toBe('changed');
  });
  test('a file too large to be ours goes by its name alone', () => {
    expect(recognise({ name: 'guyub.sqlite' }, known)).toEqual({ kind: 'changed', paths: ['guyub.sqlite'] });
    expect(recognise({ name: 'film.mp4' }, known)).toEqual({ kind: 'unknown' });
  });
  test('neither content nor name: unknown', () => {
    expect(recognise({ name: 'lain.csv', sha256: 'ff' }, known)).toEqual({ kind: 'unknown' });
  });
});

test('releaseOf reads dataset, version and file from a path', () => {
  expect(releaseOf('tempat/1.0.0/tempat.csv')).toEqual({ dataset: 'tempat', version: '1.0.0', file: 'tempat.csv' });
  expect(releaseOf('angka/latest/wilayah/11.csv')).toEqual({
    dataset: 'angka',
    version: 'latest',
    file: 'wilayah/11.csv',
  });
  expect(releaseOf('guyub.sqlite')).toBeNull();
});
