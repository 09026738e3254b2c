import type { AnyRow } from '../package/table.ts';
import { cellText } from '../table/csv.ts';

/** A row's primary key as text: the value of a key of one column, else its values as a JSON array. */
export function keyText(primaryKey: readonly string[], row: AnyRow): string {
  const values = primaryKey.map((name) => cellText(row[name] ?? null));
  const [only, ...more] = values;
  return more.length === 0 && only !== undefined ? only : JSON.stringify(values);
}
