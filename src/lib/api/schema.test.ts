import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineTable } from '../package/table.ts';
import { apiSchemas, rowShape } from './schema.ts';

const table = defineTable({
  name: 'contoh',
  title: 'Contoh',
  description: 'Tabel rekaan.',
  format: 'csv',
  primaryKey: ['kode'],
  fields: {
    kode: {
      type: 'string',
      title: 'Kode',
      description: 'Selalu teks.',
      example: '11.10',
      constraints: { required: true, pattern: String.raw`^\d{2}\.\d{2}$` },
    },
    luas: {
      type: 'number',
      title: 'Luas',
      description: 'Luasnya.',
      example: 4.5,
      constraints: { minimum: 0 },
      'guyub:unit': 'km²',
    },
    jenis: {
      type: 'string',
      title: 'Jenis',
      description: 'Jenisnya.',
      example: 'kota',
      constraints: { required: true, enum: ['kota'] },
    },
  },
});
const shape = rowShape(table);
const accepts = (row: unknown) => z.object(shape).safeParse(row).success;

test('a key has the meaning, unit and example of its column', () => {
  expect(apiSchemas.get(shape.luas)).toEqual({
    title: 'Luas',
    description: 'Luasnya. Satuan: km². null jika tidak ada.',
    examples: [4.5],
    'x-kolom': 'contoh.luas',
  });
});
test('what a column asks for is asked of the answer: text for codes, null only where it may be empty', () => {
  expect(accepts({ kode: '11.10', luas: null, jenis: 'kota' })).toBe(true);
  expect(accepts({ kode: 11.1, luas: null, jenis: 'kota' })).toBe(false);
  expect(accepts({ kode: '11.1', luas: null, jenis: 'kota' })).toBe(false);
  expect(accepts({ kode: '11.10', luas: -1, jenis: 'kota' })).toBe(false);
  expect(accepts({ kode: '11.10', jenis: 'kota' })).toBe(false);
  expect(accepts({ kode: '11.10', luas: null, jenis: 'desa' })).toBe(false);
});
