import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolder, outFolder } from '../../scripts/folders.ts';
import { readDatasets, readResource } from '../../src/store/data.ts';
import { parseCsv } from '../../src/lib/table/csv.ts';
import { readRows } from '../../src/lib/table/read.ts';

/** What the built site publishes, against what lies in `data/`. */
const published = (...parts: string[]) => join(outFolder(), 'data', ...parts);

describe.each(
  readDatasets().flatMap(({ releases }) =>
    releases.map((release) => [`${release.name} ${release.version}`, release] as const),
  ),
)('%s', (_name, release) => {
  test('is published with the same rows, as CSV and as JSON', () => {
    for (const resource of release.resources) {
      const rows = readResource(release, resource);
      for (const format of ['csv', 'json'] as const) {
        const text = readFileSync(published(release.name, release.version, `${resource.name}.${format}`), 'utf8');
        const found = readRows(resource.schema.fields, format, text);
        expect(found.length).toBe(rows.length);
        expect(found.findIndex((row, i) => JSON.stringify(row) !== JSON.stringify(rows[i]))).toBe(-1);
      }
    }
  });
});

test('figures that are held back are kept in the project and never published', () => {
  const { header, records } = parseCsv(readFileSync(join(dataFolder(), 'angka/ditahan.csv'), 'utf8'));
  const held = records.map(({ cells }) => cells[header.indexOf('id')] ?? '');
  expect(held).toHaveLength(34);
  const figures = JSON.parse(readFileSync(published('angka/latest/angka.json'), 'utf8')) as { id: string }[];
  expect(figures.filter(({ id }) => held.includes(id))).toEqual([]);
  const pages = readdirSync(join(outFolder(), 'angka')).map((name) => join(outFolder(), 'angka', name, 'index.html'));
  const ids = pages
    .filter((page) => existsSync(page))
    .flatMap((page) => [...readFileSync(page, 'utf8').matchAll(/id="(A\d+)"/g)]);
  expect(ids).toHaveLength(352);
  expect(ids.filter(([, id]) => held.includes(id ?? ''))).toEqual([]);
});
