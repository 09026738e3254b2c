import type { AnyRow, Value } from '../package/table.ts';
import type { Change } from './change.ts';
import { keyText } from './key.ts';

/**
 * Applies changes of one table to the rows of the older release. What comes out has the rows of the newer release, in the
 * columns that are compared; rows that were added stand at the end.
 * @param withdrawn keys that the newer release withdrew: the older release may have been cleared of them since
 * @throws Error where a change does not fit the rows: the changes are not of this release
 */
export function applyChanges(
  primaryKey: readonly string[],
  rows: readonly AnyRow[],
  changes: readonly Change[],
  withdrawn: ReadonlySet<string> = new Set(),
): AnyRow[] {
  const table = new Map(rows.map((row): [string, Record<string, Value>] => [keyText(primaryKey, row), { ...row }]));
  const isAdded = new Set(changes.filter(({ perubahan }) => perubahan === 'ditambah').map(({ kunci }) => kunci));
  for (const kunci of isAdded) {
    if (table.has(kunci)) throw new Error(`applyChanges: "${kunci}" is added, and is there already`);
    table.set(kunci, {});
  }
  for (const { kunci, bidang, lama, baru } of changes) {
    const row = table.get(kunci);
    if (row === undefined && withdrawn.has(kunci)) continue;
    if (row === undefined) throw new Error(`applyChanges: "${kunci}" is changed, and is not there`);
    if (JSON.stringify(row[bidang] ?? null) !== JSON.stringify(lama))
      throw new Error(`applyChanges: "${kunci}", ${bidang}: not ${JSON.stringify(lama)} before the change`);
    row[bidang] = baru;
  }
  for (const { kunci, perubahan } of changes) if (perubahan === 'dihapus') table.delete(kunci);
  return [...table.values()];
}
