import { describe, expect, test } from 'vitest';
import type { Field } from '../package/field.ts';
import { pictureTable } from './picture-table.ts';

/** Made-up fields. */
const field = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  type: 'string',
  title: name.toUpperCase(),
  description: 'Rekaan.',
  example: 'x',
  ...more,
});
const fields = [
  field('nama'),
  field('nilai', { type: 'number' }),
  field('tanggal', { 'guyub:kind': 'partial-date' }),
  field('penerbit'),
  field('url', { format: 'uri' }),
];
const row = (nama: string, nilai: number | null, tanggal: string) => ({
  nama,
  nilai,
  tanggal,
  penerbit: 'Penerbit rekaan',
  url: 'https://contoh.example/',
});

describe('pictureTable', () => {
  test('numbers and dates read as a person writes them; no data is said, zero is zero', () => {
    const table = { fields, rows: [row('a', 1234.5, '2021-05'), row('b', null, '2020'), row('c', 0, '2020')] };
    expect(pictureTable({ ...table, decimals: { nilai: 1 } }).rows).toEqual([
      ['a', '1.234,5', 'Mei 2021'],
      ['b', 'belum ada data', '2020'],
      ['c', '0', '2020'],
    ]);
  });
  test('what is the same in all rows is said once; numbers and the first column always stand in their rows', () => {
    const view = pictureTable({ fields, rows: [row('a', 1, '2020'), row('a', 1, '2020')] });
    expect(view.columns.map(({ title }) => title)).toEqual(['NAMA', 'NILAI']);
    expect(view.same).toEqual([
      { title: 'TANGGAL', text: '2020' },
      { title: 'PENERBIT', text: 'Penerbit rekaan' },
    ]);
  });
  test('a single row says everything in itself', () => {
    expect(pictureTable({ fields, rows: [row('a', 1, '2020')] })).toMatchObject({ same: [] });
    expect(pictureTable({ fields, rows: [row('a', 1, '2020')] }).columns).toHaveLength(4);
  });
});
