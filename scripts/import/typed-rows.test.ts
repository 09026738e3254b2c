import { expect, test } from 'vitest';
import { DataError } from '../../src/lib/check/fault.ts';
import { defineTable } from '../../src/lib/package/table.ts';
import { typedRows } from './typed-rows.ts';

const words = { title: 'Contoh', description: 'Kolom contoh untuk uji.' };
const table = defineTable({
  name: 'contoh',
  title: 'Contoh',
  description: 'Tabel contoh untuk uji.',
  format: 'csv',
  primaryKey: ['id'],
  fields: {
    id: { type: 'string', ...words, example: 'X1', constraints: { required: true } },
    tahun: { type: 'year', ...words, example: 2021 },
    sekunder: { type: 'boolean', ...words, example: true },
    mutu: { type: 'string', ...words, example: 'A', constraints: { enum: ['A', 'B'] } },
  },
});

test('typedRows reads cells by the types of the fields, and an empty cell as no value, never zero', () => {
  expect(
    typedRows(table, 'contoh.csv', [{ line: 2, cells: { id: '007', tahun: '', sekunder: 'false', mutu: null } }]),
  ).toEqual([{ id: '007', tahun: null, sekunder: false, mutu: null }]);
});

test('typedRows reports every cell that is wrong, all at once', () => {
  const read = () =>
    typedRows(table, 'contoh.csv', [
      { line: 2, cells: { id: '', tahun: '20I9', sekunder: 'ya', mutu: 'D' } },
      { line: 3, cells: { id: 'X2', tahun: '2019', sekunder: 'true', mutu: 'A' } },
    ]);
  expect(read).toThrow(DataError);
  expect(read).toThrowErrorMatchingInlineSnapshot(`
    [DataError: contoh.csv:2:id: kosong, padahal wajib diisi; perbaiki sel itu pada sumbernya
    contoh.csv:2:tahun: «20I9» bukan bilangan bulat; perbaiki sel itu pada sumbernya
    contoh.csv:2:sekunder: «ya» bukan true atau false; perbaiki sel itu pada sumbernya
    contoh.csv:2:mutu: «D» bukan salah satu dari A, B; perbaiki sel itu pada sumbernya]
  `);
});
