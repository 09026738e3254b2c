import { expect, test } from 'vitest';
import { messages } from '../i18n/messages.ts';
import { dataDictionary } from './dictionary.ts';

test('dataDictionary says type, unit and every rule of a column in words', () => {
  const [entry] = dataDictionary(
    {
      fields: [
        {
          name: 'luas',
          type: 'number',
          title: 'Luas',
          description: 'Contoh.',
          example: '1.5',
          constraints: { required: true, minimum: 0.5, maximum: 2000 },
          'guyub:unit': 'km²',
        },
      ],
      primaryKey: ['luas'],
      foreignKeys: [{ fields: 'luas', reference: { resource: 'lain', fields: ['x', 'y'] } }],
      missingValues: [''],
    },
    messages.id,
    'id',
  );
  expect(entry).toEqual({
    name: 'luas',
    title: 'Luas',
    type: 'bilangan (km²)',
    description: 'Contoh.',
    example: '1.5',
    rules: ['kunci utama', 'wajib diisi', 'paling kecil 0,5', 'paling besar 2.000', 'ada di lain.x, y'],
  });
});
