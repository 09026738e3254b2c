import { expect, test } from 'vitest';
import { exampleApi } from '../../../tests/fixtures/example-api.ts';
import { institutionTable } from '../dataset/lembaga.ts';
import type { Resource } from '../package/descriptor.ts';
import { fieldsOf } from '../package/table.ts';
import { endpoints } from './endpoints.ts';
import { openApi } from './openapi.ts';

interface Described {
  info: { description: string; contact: object; license: { name: string } };
  servers: { url: string }[];
  paths: Record<string, { get: { operationId: string } }>;
  components: {
    schemas: Record<string, { properties: Record<string, Record<string, unknown>>; additionalProperties?: unknown }>;
  };
}
const described = (base?: string) => openApi(exampleApi(base)) as unknown as Described;

test('the server is the site with its base; a placeholder is no address to write to', () => {
  expect(described('/guyub/').servers.map(({ url }) => url)).toEqual(['https://example.org/guyub/api/v1']);
  expect(described().info.contact).toEqual({ name: 'Guyub', url: 'https://example.org/koreksi/' });
  expect(described().info.license.name).toBe('Lisensi MIT; lihat releases di setiap jawaban');
});
test('every path answers for one file of an endpoint, and each has a name of its own', () => {
  const { paths } = described();
  expect(Object.keys(paths)).toEqual(endpoints.map(({ file }) => `/${file}`));
  const names = Object.values(paths).map(({ get }) => get.operationId);
  expect(new Set(names).size).toBe(names.length);
});
test('keys are described as the published columns are; null stands beside the type', () => {
  const { schemas } = described().components;
  expect(schemas['Lembaga']?.properties['tahun']).toMatchObject({
    type: ['integer', 'null'],
    minimum: 1945,
    title: 'Tahun disebut',
  });
  expect(schemas['Lembaga']?.properties['sub_jenis']?.['enum']).toEqual([
    'anak',
    'lanjut-usia',
    'disabilitas',
    'keluarga',
    'forum',
    null,
  ]);
  expect(schemas['Lembaga']?.properties['kode_wilayah']).toMatchObject({ type: 'string', examples: ['32.76.02.1009'] });
});
test('an example that a release has given up, since its row was withdrawn, is gone here too', () => {
  const input = exampleApi();
  const field = { ...fieldsOf(institutionTable).find(({ name }) => name === 'nama')!, example: 'Contoh yang tersisa' };
  const datasets = input.datasets.map((one) => ({
    ...one,
    latest: {
      ...one.latest,
      resources: one.latest.name === 'lembaga' ? [{ name: 'lembaga', schema: { fields: [field] } } as Resource] : [],
    },
  }));
  const text = JSON.stringify(openApi({ ...input, datasets }));
  expect(text).toContain('Contoh yang tersisa');
  expect(text).not.toContain(institutionTable.fields.nama.example);
});
test('objects are open, since keys may be added within v1', () => {
  expect(JSON.stringify(described())).not.toContain('additionalProperties');
});
test('the description carries the promise', () => {
  expect(described().info.description).toContain('Alamat yang pernah menjawab tetap menjawab.');
  expect(described().info.description).toContain('## Yang ditarik');
});
