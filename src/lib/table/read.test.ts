import { expect, test } from 'vitest';
import type { Field } from '../package/field.ts';
import { defineTable } from '../package/table.ts';
import { formatCsv } from './csv.ts';
import { formatJson } from './json.ts';
import { asTable, readRows } from './read.ts';

const field = (name: string, type: Field['type']): Field => ({
  name,
  type,
  title: name,
  description: name,
  example: '',
});
const fields = [field('kode', 'string'), field('jumlah', 'integer'), field('ada', 'boolean'), field('tahun', 'year')];
const rows = [
  { kode: '11.10', jumlah: 0, ada: false, tahun: 2019 },
  { kode: '007', jumlah: null, ada: null, tahun: null },
];

test('CSV and JSON of the same rows read to the same rows: zero is not missing, missing is not zero, codes stay text', () => {
  expect(readRows(fields, 'csv', formatCsv(fields, rows))).toEqual(rows);
  expect(readRows(fields, 'json', formatJson(fields, rows))).toEqual(rows);
});
test('formatJson writes a row a line, so that a change shows as a line', () => {
  expect(formatJson(fields, rows)).toBe(
    '[\n{"kode":"11.10","jumlah":0,"ada":false,"tahun":2019},\n{"kode":"007","jumlah":null,"ada":null,"tahun":null}\n]\n',
  );
  expect(formatJson(fields, [])).toBe('[]\n');
});
test('asTable names the columns that the code asks for and the release lacks', () => {
  const spec = { type: 'string', title: 'x', description: 'x', example: 'x' } as const;
  const table = defineTable({
    name: 'contoh',
    title: 'x',
    description: 'x',
    format: 'csv',
    primaryKey: ['kode'],
    fields: { kode: spec, jumlah: spec, nama: spec },
  });
  expect(() => asTable(table, fields, rows)).toThrow('table contoh: the release has no jumlah (string), nama (string)');
});
