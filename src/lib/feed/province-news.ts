import type { Change, ReleaseChanges } from '../changes/change.ts';
import type { ReleaseState } from '../changes/diff-releases.ts';
import { keyText } from '../changes/key.ts';
import { summarise } from '../changes/summary.ts';
import type { AnyRow } from '../package/table.ts';
import { isPlaceCode } from '../region/code.ts';
import type { TableCount, Told } from './news.ts';

/** Datasets that a province's feed tells of, each with the column that says where a row belongs. */
export const provinceDatasets: Readonly<Record<string, string>> = {
  wilayah: 'kode',
  lembaga: 'kode_wilayah',
  angka: 'kode_wilayah',
};

/** Code of the province that a row lies in; `undefined` for rows of all Indonesia (`0`) and rows without a place. */
export function provinceOfRow(column: string, row: AnyRow): string | undefined {
  const code = row[column];
  return typeof code === 'string' && code !== '0' && isPlaceCode(code) ? code.slice(0, 2) : undefined;
}

/** What the first release of a dataset brought to each province, those without any row left out. */
export function firstByProvince(column: string, { tables }: ReleaseState): Map<string, Told> {
  const found = new Map<string, TableCount[]>();
  for (const { resource, rows } of tables) {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const province = provinceOfRow(column, row);
      if (province !== undefined) counts.set(province, (counts.get(province) ?? 0) + 1);
    }
    for (const [province, count] of counts)
      found.set(province, [...(found.get(province) ?? []), { table: resource.name, rows: count }]);
  }
  return new Map([...found].map(([province, tables]) => [province, { kind: 'first', tables }]));
}

/**
 * What a release changed in each province, those in which nothing changed left out. A row that moved counts in both.
 * Changes of columns concern no province.
 * @param provincesOf codes of the provinces in which a row lies, in either release
 */
export function changedByProvince(
  before: ReleaseState['release'],
  after: ReleaseState['release'],
  changes: readonly Change[],
  provincesOf: (change: Change) => Iterable<string>,
): Map<string, Told> {
  const byProvince = new Map<string, Change[]>();
  for (const change of changes)
    for (const province of provincesOf(change)) {
      const own = byProvince.get(province);
      if (own === undefined) byProvince.set(province, [change]);
      else own.push(change);
    }
  // Counts need the names of the tables, not their rows.
  const state = (release: ReleaseState['release']): ReleaseState => ({
    release,
    tables: release.resources.map((resource) => ({ resource, rows: [] })),
  });
  const [older, newer] = [state(before), state(after)];
  return new Map(
    [...byProvince].map(([province, own]) => {
      const only: ReleaseChanges = { changes: own, schema: [] };
      return [province, { kind: 'changed', summary: summarise(older, newer, only) }];
    }),
  );
}

/** Finds the provinces of a changed row from the rows of both releases. */
export function provincesByKey(column: string, states: readonly ReleaseState[]): (change: Change) => Iterable<string> {
  const found = new Map<string, Set<string>>();
  for (const { tables } of states)
    for (const { resource, rows } of tables)
      for (const row of rows) {
        const province = provinceOfRow(column, row);
        if (province === undefined) continue;
        const key = `${resource.name} ${keyText(resource.schema.primaryKey, row)}`;
        found.set(key, (found.get(key) ?? new Set()).add(province));
      }
  return ({ tabel, kunci }) => found.get(`${tabel} ${kunci}`) ?? [];
}
