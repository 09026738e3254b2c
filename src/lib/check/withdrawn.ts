import { isWithdrawable } from '../dataset/ditarik.ts';
import { compareVersions } from '../package/version.ts';
import { mainKey, withdrawnTableName } from '../withdraw/withdrawn.ts';
import type { Fault } from './fault.ts';
import type { LoadedTable } from './table.ts';
import type { ReadRelease } from './version.ts';

/**
 * Rows of institutions and figures never vanish without a word: what is gone from a release stands in its list of withdrawn
 * rows, what was withdrawn once stays there in all later releases, and does not come back as a row. Only releases that are
 * not published yet are looked at: one that is cannot be changed.
 * @param releases of one dataset, in any order
 */
export function withdrawnFaults(releases: readonly ReadRelease[], isSealed: (id: string) => boolean): Fault[] {
  const sorted = [...releases].sort((a, b) => compareVersions(a.descriptor.version, b.descriptor.version));
  return sorted.flatMap((after, i): Fault[] => {
    const { name, version } = after.descriptor;
    const before = sorted[i - 1];
    const isBroken = [before, after].some((release) => release?.tables.some(({ isPartial }) => isPartial));
    if (!isWithdrawable(name) || isBroken || isSealed(`${name}/${version}`)) return [];
    return [...cameBack(after), ...(before === undefined ? [] : lost(before, after))];
  });
}

const tableOf = ({ tables }: ReadRelease, name: string | undefined): LoadedTable | undefined =>
  tables.find(({ resource }) => resource.name === name);

/** Ids of a table with their lines; empty where a release has no such table. */
function idsOf(table: LoadedTable | undefined): ReadonlyMap<string, number> {
  const column = table?.resource.schema.fields.findIndex(({ name }) => name === mainKey) ?? -1;
  return new Map((table?.records ?? []).map(({ line, cells }) => [cells[column] ?? '', line]));
}

function cameBack(release: ReadRelease): Fault[] {
  const { name } = release.descriptor;
  const list = idsOf(tableOf(release, withdrawnTableName(name)));
  const main = tableOf(release, name);
  return [...idsOf(main)]
    .filter(([id]) => list.has(id))
    .map(([id, line]) => ({
      file: main?.file ?? name,
      line,
      field: mainKey,
      reason: `«${id}» sudah ditarik, tetapi ada lagi di sini`,
      fix: 'hapus barisnya; lembaga atau angka lain mendapat pengenal baru',
    }));
}

function lost(before: ReadRelease, after: ReadRelease): Fault[] {
  const { name, version } = after.descriptor;
  const { version: last } = before.descriptor;
  const listName = withdrawnTableName(name);
  const list = tableOf(after, listName);
  const listed = idsOf(list);
  const rows = idsOf(tableOf(after, name));
  const fault = (file: string, reason: string, fix: string): Fault => ({ file, reason, fix });
  return [
    ...[...idsOf(tableOf(before, listName)).keys()]
      .filter((id) => !listed.has(id))
      .map((id) =>
        fault(
          list?.file ?? `${name}/${version}/datapackage.json`,
          `${id} tercatat ditarik pada ${last}, tetapi tidak tercatat lagi di sini`,
          `salin barisnya dari ${name}/${last}/${listName ?? ''}.csv`,
        ),
      ),
    ...[...idsOf(tableOf(before, name)).keys()]
      .filter((id) => !rows.has(id) && !listed.has(id))
      .map((id) =>
        fault(
          `${name}/${version}/${name}.csv`,
          `${id} ada pada ${last} dan hilang tanpa catatan`,
          `kembalikan, atau tarik dengan npm run data -- withdraw ${id} --why "…"`,
        ),
      ),
  ];
}
