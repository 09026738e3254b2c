import type { AnyRow, Value } from '../package/table.ts';
import { isSameValue } from '../table/same-value.ts';
import type { PublishedTable } from './codec.ts';

/** Faults named one by one; of the others only their number is told. */
const most = 10;

/**
 * What differs between the rows of a table and those read back from a file of it, cell by cell and by type: the text
 * `11.10` is not the number 11.1, and nothing is not an empty text. Empty where all is equal.
 * @param file what the faults name: `data/wilayah/2025.0.0/wilayah.xlsx`
 */
export function roundTripFaults(file: string, table: PublishedTable, read: readonly AnyRow[]): string[] {
  const { fields, primaryKey } = table.resource.schema;
  const names = fields.map(({ name }) => name);
  const faults: string[] = [];
  let count = 0;
  const report = (fault: string) => {
    if (++count <= most) faults.push(`${file}: ${fault}`);
  };
  if (read.length !== table.rows.length) report(`${table.rows.length} rows written, ${read.length} read`);
  for (let i = 0; i < Math.min(read.length, table.rows.length); i++) {
    const [written, found] = [table.rows[i] ?? {}, read[i] ?? {}];
    const row = () => `row ${i + 1} (${primaryKey.map((key) => shown(written[key])).join(', ')})`;
    for (const name of names)
      if (!isSameValue(written[name] ?? null, found[name]))
        report(`${row()}, ${name}: ${shown(written[name] ?? null)} written, ${shown(found[name])} read`);
    const stray = Object.keys(found).filter((name) => !names.includes(name));
    if (stray.length > 0) report(`${row()}: ${stray.join(', ')} read, which the table has not`);
  }
  return count > most ? [...faults, `${file}: ${count - most} more`] : faults;
}

function shown(value: Value | undefined): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
