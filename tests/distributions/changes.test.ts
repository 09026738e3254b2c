import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../src/lib/changes/apply.ts';
import type { Change } from '../../src/lib/changes/change.ts';
import { comparedColumns } from '../../src/lib/changes/diff-table.ts';
import { changeSummarySchema } from '../../src/lib/changes/summary.ts';
import { parseCsv } from '../../src/lib/table/csv.ts';
import { readRows } from '../../src/lib/table/read.ts';
import { publishedReleases } from './published.ts';

/** Rows that were added and removed, by an independent count of the six vintages of places. */
const counted: Readonly<Record<string, readonly [added: number, removed: number]>> = {
  '2018.0.0': [820, 527],
  '2020.0.0': [326, 284],
  '2022.0.0': [386, 332],
  '2023.0.0': [5453, 5143],
  '2025.0.0': [1258, 1250],
};
const releases = publishedReleases();
const pairs = releases.flatMap((after, i) => {
  const before = releases[i - 1];
  return before?.release.name === after.release.name ? [{ title: after.title, before, after }] : [];
});

test('places have five releases after their first', () => {
  expect(pairs.filter(({ after }) => after.release.name === 'wilayah')).toHaveLength(5);
});
describe.each(pairs)('$title', ({ before, after }) => {
  const lines = readFileSync(after.file('perubahan.ndjson'), 'utf8').split('\n').filter(Boolean);
  const changes = lines.map((line) => JSON.parse(line) as Change);

  test('what changed, applied to the release before, gives this one', () => {
    const { ditarik = [] } = changeSummarySchema.parse(JSON.parse(readFileSync(after.file('perubahan.json'), 'utf8')));
    const withdrawn = new Set(ditarik.map(({ id }) => id));
    for (const resource of after.release.resources) {
      const old = before.release.resources.find(({ name }) => name === resource.name);
      if (old === undefined) continue;
      const columns = comparedColumns(after.release.name, old, resource);
      const rows = (one: typeof after, { path, format, schema }: typeof resource) =>
        readRows(schema.fields, format, readFileSync(one.file(path), 'utf8')).map((row) =>
          Object.fromEntries(columns.map((name) => [name, row[name] ?? null])),
        );
      const own = changes.filter(({ tabel }) => tabel === resource.name);
      const { primaryKey } = resource.schema;
      const sorted = (list: readonly object[]) => list.map((row) => JSON.stringify(row)).sort();
      const made = applyChanges(primaryKey, rows(before, old), own, withdrawn).map((row) =>
        Object.fromEntries(columns.map((name) => [name, row[name] ?? null])),
      );
      expect(sorted(made)).toEqual(sorted(rows(after, resource)));
    }
  });
  test('CSV has the lines of NDJSON', () => {
    const { header, records } = parseCsv(readFileSync(after.file('perubahan.csv'), 'utf8'));
    expect(header).toEqual(['tabel', 'perubahan', 'kunci', 'bidang', 'lama', 'baru']);
    expect(records.map(({ cells }) => cells[2])).toEqual(changes.map(({ kunci }) => kunci));
  });
  test.runIf(after.release.name === 'wilayah')('as many rows added and removed as counted', () => {
    const keys = (kind: string) => new Set(changes.filter((one) => one.perubahan === kind).map(({ kunci }) => kunci));
    expect([keys('ditambah').size, keys('dihapus').size]).toEqual(counted[after.release.version]);
  });
});
