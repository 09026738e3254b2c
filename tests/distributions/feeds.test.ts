import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outFolder } from '../../scripts/folders.ts';
import { changeSummarySchema } from '../../src/lib/changes/summary.ts';
import { codesPhrase } from '../../src/lib/i18n/feed.ts';
import { compareVersions } from '../../src/lib/package/version.ts';
import { parseCsv } from '../../src/lib/table/csv.ts';

/** Feeds of provinces against the releases that they tell of, read from the built site by other ways. */
interface Item {
  readonly summary: string;
  readonly _guyub: { readonly dataset: string; readonly version: string };
}
const text = (path: string) => readFileSync(join(outFolder(), path), 'utf8');
const feedOf = (folder: string) => (JSON.parse(text(`${folder}umpan.json`)) as { items: Item[] }).items;
const provinces = readdirSync(join(outFolder(), 'wilayah')).filter((name) => /^\d{2}$/.test(name));
const feeds = new Map(provinces.map((code) => [code, feedOf(`wilayah/${code}/`)]));
const entry = (items: readonly Item[], dataset: string, version: string) =>
  items.find(({ _guyub: own }) => own.dataset === dataset && own.version === version);
const versions = (dataset: string) =>
  feedOf(`data/${dataset}/`)
    .map(({ _guyub: { version } }) => version)
    .sort(compareVersions);
/** Province of each row of a table, by the column that says where it lies. */
const provinceCounts = (path: string, column: string): Map<string, number> => {
  const { header, records } = parseCsv(text(path));
  const i = header.indexOf(column);
  return new Map(
    [...Map.groupBy(records, ({ cells }) => (cells[i] ?? '').slice(0, 2))].map(([code, rows]) => [code, rows.length]),
  );
};

test('there is a feed for each of the 38 provinces', () => {
  expect(provinces).toHaveLength(38);
});

describe('places', () => {
  test.each(versions('wilayah').slice(1))('%s: each province is told what perubahan.json counts there', (version) => {
    const { tabel } = changeSummarySchema.parse(JSON.parse(text(`data/wilayah/${version}/perubahan.json`)));
    const counted = new Map(tabel[0]?.provinsi.map((province) => [province.kode, codesPhrase(province, 'id')]));
    expect(counted.size).toBeGreaterThan(10);
    for (const [code, items] of feeds) {
      const told = entry(items, 'wilayah', version)?.summary.replace(/^Sejak versi [\d.]+: |\.$/g, '');
      expect(told, code).toBe(counted.get(code));
    }
  });
});

test.each([
  ['wilayah', 'kode', /^Rilis pertama: ([\d.]+) kode wilayah\.$/],
  ['lembaga', 'kode_wilayah', /^Rilis pertama: ([\d.]+) baris di tabel «lembaga»\.$/],
  ['angka', 'kode_wilayah', /^Rilis pertama: ([\d.]+) baris di tabel «angka»\.$/],
] as const)(
  'the first release of %s tells each province its rows; one without any has no entry',
  (dataset, column, line) => {
    const [first = ''] = versions(dataset);
    const rows = provinceCounts(`data/${dataset}/${first}/${dataset}.csv`, column);
    for (const [code, items] of feeds) {
      const told = line.exec(entry(items, dataset, first)?.summary ?? '')?.[1]?.replaceAll('.', '');
      expect(told, code).toBe(rows.get(code)?.toString());
    }
  },
);
