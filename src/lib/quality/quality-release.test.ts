import { expect, test } from 'vitest';
import type { Descriptor } from '../package/descriptor.ts';
import { descriptorSchema } from '../package/descriptor.ts';
import { exampleTree } from '../../../tests/fixtures/example-places.ts';
import { qualityHead, qualityTables } from './quality-release.ts';

const release = (name: string, version: string, created: string) => ({ name, version, created }) as Descriptor;

test('qualityHead speaks of the day of the newest release, and names each release it is computed from', () => {
  const head = qualityHead('1.1.0', [
    release('wilayah', '2025.0.0', '2026-11-24T00:00:00Z'),
    release('angka', '1.0.1', '2027-02-03T00:00:00Z'),
  ]);
  expect(head).toMatchObject({
    name: 'mutu',
    version: '1.1.0',
    created: '2027-02-03T00:00:00Z',
    'guyub:temporal': '2027-02-03',
    'guyub:attribution': 'Guyub, Mutu data 1.1.0, CC BY 4.0.',
    sources: [
      { title: 'Guyub, dataset wilayah', version: '2025.0.0' },
      { title: 'Guyub, dataset angka', version: '1.0.1' },
    ],
  });
  expect(descriptorSchema.shape.description.safeParse(head.description).success).toBe(true);
});

test('qualityTables gives as examples values that stand in the columns', () => {
  const tables = qualityTables({ tables: [], places: exampleTree().places, institutions: [] });
  const coverage = tables.find(({ table }) => table.name === 'mutu-cakupan');
  expect(coverage?.table.fields['kode_wilayah']?.example, 'none of Jawa Barat here').toBe('0');
  expect(coverage?.table.fields['tingkat']?.example, 'stands there').toBe('desa/kelurahan');
});
