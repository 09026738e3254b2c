import { describe, expect, test } from 'vitest';
import type { Field } from '../package/field.ts';
import type { Value } from '../package/table.ts';
import { columnQuality } from './column-quality.ts';

const release = { name: 'contoh', version: '1.2.0', created: '2026-11-24T00:00:00Z', 'guyub:temporal': '2026' };
const field = (more: Partial<Field>): Field => ({
  name: 'isi',
  type: 'string',
  title: 'Isi',
  description: 'Rekaan.',
  example: 'x',
  ...more,
});
const measure = (more: Partial<Field>, values: readonly Value[]) => {
  const schema = { fields: [field(more)], primaryKey: ['isi'], missingValues: [''] as [''] };
  const [row] = columnQuality({ release, resource: { name: 'tabel', schema }, rows: values.map((isi) => ({ isi })) });
  return row;
};

describe('columnQuality', () => {
  test('counts what is filled, what is empty and how many values differ; an empty cell is no value', () => {
    expect(measure({}, ['a', null, 'b', 'a'])).toEqual({
      dataset: 'contoh',
      versi: '1.2.0',
      tabel: 'tabel',
      kolom: 'isi',
      urutan: 1,
      jenis: 'string',
      baris: 4,
      terisi: 3,
      kosong: 1,
      berbeda: 2,
      terkecil: null,
      terbesar: null,
      huruf_terpendek: 1,
      huruf_terpanjang: 1,
      contoh_1: 'a',
      contoh_2: 'b',
      contoh_3: null,
    });
  });
  test('zero and false are values', () => {
    expect(measure({ type: 'integer' }, [0, null])).toMatchObject({ terisi: 1, terkecil: '0', contoh_1: '0' });
    expect(measure({ type: 'boolean' }, [false, true])).toMatchObject({ terisi: 2, berbeda: 2, terkecil: null });
  });
  test('a column with nothing in it has no range, no length and no example', () => {
    expect(measure({}, [null, null])).toMatchObject({
      terisi: 0,
      kosong: 2,
      berbeda: 0,
      terkecil: null,
      huruf_terpendek: null,
      contoh_1: null,
    });
  });
  test('numbers are compared as numbers, not as text', () => {
    expect(measure({ type: 'number' }, [9, 10.5, -2])).toMatchObject({ terkecil: '-2', terbesar: '10.5' });
  });
  test('dates and partial dates are compared by time', () => {
    expect(measure({ type: 'date' }, ['2021-12-31', '2020-01-01'])).toMatchObject({ terkecil: '2020-01-01' });
    expect(measure({ 'guyub:kind': 'partial-date' }, ['2021-05', '2021', '2020-07-23'])).toMatchObject({
      terkecil: '2020-07-23',
      terbesar: '2021-05',
      huruf_terpendek: null,
    });
  });
  test('the length of a text counts characters, not code units', () => {
    expect(measure({}, ['🏡🏡', 'abcd'])).toMatchObject({ huruf_terpendek: 2, huruf_terpanjang: 4 });
  });
  test('examples are the first, the middle and the last of the distinct values', () => {
    expect(measure({}, ['a', 'b', 'a', 'c', 'd', 'e'])).toMatchObject({ contoh_1: 'a', contoh_2: 'c', contoh_3: 'e' });
  });
  test('a long example is cut, without a space before the mark, and stands on one line', () => {
    expect(measure({}, [`${'a'.repeat(79)} bc`])?.contoh_1).toBe(`${'a'.repeat(79)}…`);
    expect(measure({}, ['baris satu\nbaris dua'])?.contoh_1).toBe('baris satu baris dua');
  });
  test('of an address only the site is shown, since paths of pages name people', () => {
    expect(measure({ format: 'uri' }, ['https://example.org/berita/nama-orang'])?.contoh_1).toBe(
      'https://example.org/…',
    );
    expect(measure({ format: 'uri' }, ['http://example.org/a', 'http://example.org/b'])).toMatchObject({
      berbeda: 2,
      contoh_1: 'http://example.org/…',
      contoh_2: null,
    });
    expect(measure({ format: 'uri' }, ['https://example.org/'])?.contoh_1).toBe('https://example.org/');
  });
  test('an outline is counted, and not shown', () => {
    const outline = { type: 'Polygon' as const, coordinates: [[[1, 2]]] };
    expect(measure({ type: 'geojson' }, [outline, outline])).toMatchObject({
      terisi: 2,
      berbeda: 1,
      huruf_terpanjang: null,
      contoh_1: null,
    });
  });
});
