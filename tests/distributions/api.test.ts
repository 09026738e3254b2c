import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/files-below.ts';
import { endpoints } from '../../src/lib/api/endpoints.ts';
import type { AnyRow } from '../../src/lib/package/table.ts';
import { exampleFile } from '../../src/lib/page/api.ts';
import { paths } from '../../src/lib/site/urls.ts';
import { readRows } from '../../src/lib/table/read.ts';
import type { OpenApiDocument } from '../api-validator.ts';
import { apiValidator } from '../api-validator.ts';
import { latestOf, publishedReleases, sitePath } from './published.ts';

/** The files of the API on the built site, against their description and the releases. */
type Item = Record<string, never>;
interface Answer {
  readonly data: never;
  readonly withdrawn?: unknown;
}
const folder = sitePath(paths.api(''));
const read = (file: string) => JSON.parse(readFileSync(sitePath(paths.api(file)), 'utf8')) as Answer;
const files = filesBelow(folder).filter((file) => file !== 'openapi.json');
const description = read('openapi.json') as unknown as OpenApiDocument;
const dataOf = (below: string) =>
  files.filter((file) => file.startsWith(below)).map((file) => ({ file, ...read(file) }));

test('every answer is as its description says, and each path has answers', () => {
  const { fault, pathOf } = apiValidator(description);
  expect(files.length).toBeGreaterThan(1_300);
  expect(files.length).toBeLessThanOrEqual(1_800);
  expect(files.flatMap((file) => fault(file, read(file)) ?? []).slice(0, 20)).toEqual([]);
  expect([...new Set(files.map(pathOf))].sort()).toEqual(Object.keys(description.paths).sort());
});
test('the examples of the description have answers', () => {
  expect(endpoints.map(exampleFile).filter((file) => !files.includes(file))).toEqual([]);
});
test('no answer is larger than 1 MiB', () => {
  expect(files.filter((file) => statSync(sitePath(paths.api(file))).size > 1024 ** 2)).toEqual([]);
});
test('the description lints without an error and without a warning', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      'node_modules/@redocly/cli/bin/cli.js',
      'lint',
      '--extends=recommended',
      '--format=json',
      sitePath(paths.api('openapi.json')),
    ],
    { env: { PATH: process.env['PATH'], REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } },
  );
  const { totals, problems } = JSON.parse(stdout) as { totals: object; problems: unknown[] };
  expect(problems).toEqual([]);
  expect(totals).toMatchObject({ errors: 0, warnings: 0 });
});

describe('answers hold the rows of the latest releases', () => {
  const rowsOf = (dataset: string, table = dataset): AnyRow[] => {
    const { release, file } = latestOf(dataset);
    const { path, format, schema } = release.resources.find(({ name }) => name === table)!;
    return readRows(schema.fields, format, readFileSync(file(path), 'utf8'));
  };
  /** Of an item only the columns of its row, in their order. */
  const only = (row: AnyRow, item: Item): AnyRow =>
    Object.fromEntries(Object.keys(row).map((column) => [column, item[column] ?? null]));
  const differing = (rows: readonly AnyRow[], key: string, found: ReadonlyMap<string, Item>) =>
    rows
      .map((row) => [row, only(row, found.get(String(row[key])) ?? ({} as Item))] as const)
      .filter(([row, other]) => JSON.stringify(row) !== JSON.stringify(other))
      .slice(0, 5);

  test('places: each of them once, whole', () => {
    const items: Item[] = [];
    for (const { data } of dataOf('places/')) {
      const place = data as { kecamatan?: (Item & { desa_kelurahan: Item[] })[] } | null;
      if (place === null || 'provinsi' in place) continue;
      items.push(place as Item);
      for (const district of place.kecamatan ?? []) items.push(district, ...district.desa_kelurahan);
    }
    const rows = rowsOf('wilayah');
    expect(items).toHaveLength(rows.length);
    expect(differing(rows, 'kode', new Map(items.map((item) => [String(item['kode']), item])))).toEqual([]);
  });
  test('population, of Indonesia, provinces and regencies', () => {
    const found = dataOf('places/').flatMap(({ data }) => {
      const place = data as { penduduk: Item | null } | null;
      return place === null || place.penduduk === null ? [] : [place.penduduk];
    });
    const rows = rowsOf('penduduk');
    expect(found).toHaveLength(rows.length);
    const byCode = new Map(found.map((item) => [String(item['kode_wilayah']), item]));
    expect(differing(rows, 'kode_wilayah', byCode)).toEqual([]);
  });
  test('institutions, one an answer, and all of them in the list', () => {
    const rows = rowsOf('lembaga');
    const items = dataOf('institutions/L').flatMap(({ data }) => (data === null ? [] : [data as Item]));
    expect(items).toHaveLength(rows.length);
    expect(differing(rows, 'id', new Map(items.map((item) => [String(item['id']), item])))).toEqual([]);
    const listed = read('institutions/index.json').data as Item[];
    expect(listed.map(({ id, nama }) => [id, nama])).toEqual(rows.map(({ id, nama }) => [id, nama]));
  });
  test('figures, each in the answer of its programme', () => {
    const rows = rowsOf('angka');
    const found = dataOf('figures/').flatMap(({ file, data }) =>
      file.endsWith('index.json') ? [] : (data as Item[]).map((item) => ({ file, item })),
    );
    expect(found.filter(({ file, item }) => file !== `figures/${String(item['program'])}.json`)).toEqual([]);
    expect(found).toHaveLength(rows.length);
    expect(differing(rows, 'id', new Map(found.map(({ item }) => [String(item['id']), item])))).toEqual([]);
  });
  test('programmes, with every other name and every reference', () => {
    const items = dataOf('programmes/').map(({ data }) => data as Item & { sebutan: Item[]; rujukan: Item[] });
    expect(differing(rowsOf('program'), 'id', new Map(items.map((item) => [String(item['id']), item])))).toEqual([]);
    const below = (part: 'sebutan' | 'rujukan') =>
      items.flatMap((item) => item[part].map((row) => ({ id_program: item['id'], ...(row as object) })));
    const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(sorted(below('sebutan'))).toEqual(sorted(rowsOf('program', 'program-sinonim')));
    expect(sorted(below('rujukan'))).toEqual(sorted(rowsOf('program', 'program-rujukan')));
  });
  test('lineage: each row with the regency of its old code and with that of its new one, nowhere else', () => {
    const regency = (code: unknown) => String(code).slice(0, 5);
    const found = dataOf('lineage/').flatMap(({ file, data }) =>
      file.endsWith('index.json') ? [] : (data as Item[]).map((item) => `${file} ${JSON.stringify(item)}`),
    );
    const wanted = rowsOf('silsilah').flatMap((row) =>
      [...new Set([row['kode_lama'], row['kode_baru'] ?? row['kode_lama']].map(regency))].map(
        (code) => `lineage/${code}.json ${JSON.stringify(row)}`,
      ),
    );
    expect(found.sort()).toEqual(wanted.sort());
  });
  test('datasets: every release, and every file of it with its size', () => {
    const releases = publishedReleases();
    const told = dataOf('datasets/').flatMap(({ data }) => {
      const { name, releases: list } = data as unknown as {
        name: string;
        releases: { version: string; files: { path: string; bytes: number }[] }[];
      };
      return list.map((one) => ({ ...one, title: `${name} ${one.version}` }));
    });
    expect(told.map(({ title }) => title).sort()).toEqual(releases.map(({ title }) => title).sort());
    for (const { title, file } of releases) {
      const listed = told.find((one) => one.title === title)!.files;
      const there = filesBelow(file('.')).filter((path) => !path.endsWith('index.html'));
      expect(listed.map(({ path }) => path).sort(), title).toEqual(there.sort());
      expect(listed.filter(({ path, bytes }) => statSync(file(path)).size !== bytes)).toEqual([]);
    }
  });
});
