import { describe, expect, test } from 'vitest';
import type { OpenApiDocument } from '../../../tests/api-validator.ts';
import { apiValidator } from '../../../tests/api-validator.ts';
import { exampleApi, exampleInstitution } from '../../../tests/fixtures/example-api.ts';
import { apiAnswers } from './answers.ts';
import { openApi } from './openapi.ts';

type Answer = Record<string, never> & { data: never; withdrawn?: unknown; links: Record<string, string> };
const answersOf = (base?: string) =>
  new Map([...apiAnswers(exampleApi(base))].map(({ file, text }) => [file, JSON.parse(text) as Answer]));
const answers = answersOf();
const { fault, pathOf } = apiValidator(openApi(exampleApi()) as unknown as OpenApiDocument);

test('every answer is of a path of the description, and as it says', () => {
  const files = [...answers.keys()].filter((file) => file !== 'openapi.json');
  expect(files).toEqual([
    'index.json',
    'programmes.json',
    'datasets.json',
    ...['wilayah', 'penduduk', 'program', 'lembaga', 'angka', 'silsilah'].map((name) => `datasets/${name}.json`),
    'places/index.json',
    'places/99.json',
    'places/99.10.json',
    'places/98.json',
    'institutions/index.json',
    'institutions/L001.json',
    'institutions/L002.json',
    'figures/index.json',
    ...['karang-taruna', 'organisasi-sosial', 'psm', 'wksbm', 'tksk', 'lainnya'].map((id) => `figures/${id}.json`),
    'lineage/index.json',
    'lineage/98.01.json',
    'lineage/99.10.json',
  ]);
  expect(files.flatMap((file) => fault(file, answers.get(file)) ?? [])).toEqual([]);
});

describe('an answer that is not as the description says is found', () => {
  const file = 'institutions/L001.json';
  const right = answers.get(file)!;
  const broken = (change: object) => fault(file, { ...right, data: { ...(right.data as object), ...change } });
  test('a code that became a number', () => {
    expect(broken({ kode_wilayah: 99.1 })).toMatch(/^institutions\/L001\.json\/data\/kode_wilayah: must be string/);
  });
  test('a key that is missing, though it is unknown and should be null', () => {
    expect(broken({ tahun: undefined })).toBeDefined();
    const { tahun: _, ...without } = right.data as Record<string, unknown>;
    expect(fault(file, { ...right, data: without })).toMatch("must have required property 'tahun'");
  });
  test('a key that no one described', () => {
    expect(broken({ telepon: null })).toMatch('must NOT have additional properties');
  });
  test('a value outside its options, and a link that is no address', () => {
    expect(broken({ mutu: 'D' })).toMatch('/data/mutu: must be equal to one of the allowed values');
    expect(fault(file, { ...right, links: { ...right.links, self: 'L001.json' } })).toMatch(
      '/links/self: must match format "uri"',
    );
  });
  test('a file at a path that the description does not have', () => {
    expect(pathOf('places/99.10.01.json')).toBeUndefined();
    expect(fault('places/99.10.01.json', {})).toBe('places/99.10.01.json: no path of the description');
  });
});

test('a row has the columns of the release, in their order', () => {
  expect(answers.get('institutions/L001.json')).toMatchObject({ data: exampleInstitution, withdrawn: null });
  expect(Object.keys(answers.get('institutions/L001.json')!.data)).toEqual(Object.keys(exampleInstitution));
});
test('what was withdrawn keeps its address, and says when and why, nothing else', () => {
  const { data, withdrawn, links } = answers.get('institutions/L002.json')!;
  expect(data).toBeNull();
  expect(withdrawn).toEqual({
    id: 'L002',
    tanggal: '2026-02-03',
    alasan: 'Halaman sumbernya tentang hal lain.',
    rilis_terakhir: '1.0.0',
    rilis_lama: 'tetap',
  });
  expect([links['source'], links['place'], links['page']]).toEqual([null, null, 'https://example.org/lembaga/L002/']);
  expect(answers.get('figures/karang-taruna.json')!.withdrawn).toMatchObject([{ id: 'A002' }]);
  expect(answers.get('figures/psm.json')!.withdrawn).toEqual([]);
});
test('a code that no place has any more keeps its address, and names the last release that had it', () => {
  expect(answers.get('places/98.json')).toMatchObject({
    data: null,
    withdrawn: { kode: '98', nama: 'Provinsi Lama Rekaan', rilis_terakhir: '0.9.0' },
  });
});
test('population that is not known is null, rows that we have none of are 0', () => {
  const { data } = answers.get('places/99.10.json')!;
  expect(data).toMatchObject({
    penduduk: null,
    baris_lembaga: 1,
    baris_angka: 0,
    id_lembaga: ['L001'],
    jumlah: { kecamatan: 1, desa: 1, kelurahan: 0, desa_adat: 0 },
  });
});
test('the lineage of a code stands with the regency that it left and with the one where it is now', () => {
  for (const file of ['lineage/98.01.json', 'lineage/99.10.json'])
    expect(answers.get(file)).toMatchObject({ data: [{ kode_lama: '98.01', kode_baru: '99.10', kode_kini: '99.10' }] });
});
test('addresses are absolute, below the base of the site', () => {
  const { links } = answersOf('/guyub/').get('places/99.10.json')!;
  expect(links).toMatchObject({
    self: 'https://example.org/guyub/api/v1/places/99.10.json',
    up: 'https://example.org/guyub/api/v1/places/99.json',
    page: 'https://example.org/guyub/wilayah/99.10/',
  });
});
test('the entry leads to the first address of each collection', () => {
  const { collections } = answers.get('index.json')!.data as { collections: { name: string; url: string }[] };
  expect(collections.map(({ url }) => url.replace('https://example.org/api/v1/', ''))).toEqual([
    'programmes.json',
    'datasets.json',
    'places/index.json',
    'institutions/index.json',
    'figures/index.json',
    'lineage/index.json',
  ]);
});
test('the same input gives the same bytes', () => {
  const all = () => [...apiAnswers(exampleApi())].map(({ text }) => text).join('');
  expect(all()).toBe(all());
});
