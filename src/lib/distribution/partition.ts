import type { AnyRow } from '../package/table.ts';

/** The column that the names of the folders carry, as Hive does: `kode_provinsi=32`. */
export const partitionColumn = 'kode_provinsi';

/** Path of a province's part beside the table's own file: `partisi/kode_provinsi=32/wilayah.parquet`. */
export const partitionFile = (code: string): string => `partisi/${partitionColumn}=${code}/wilayah.parquet`;

/** The places of one province. */
export interface Partition {
  /** Two digits. */
  readonly code: string;
  readonly rows: readonly AnyRow[];
}

/**
 * Cuts a table of places by the province that its `kode` begins with, in the order in which provinces first appear; the
 * rows keep theirs. @throws Error for a row whose code begins with no province
 */
export function partitionByProvince(rows: readonly AnyRow[]): Iterable<Partition> {
  const parts = new Map<string, AnyRow[]>();
  for (const row of rows) {
    const [code] = /^\d{2}(?![^.])/.exec(String(row['kode'])) ?? [];
    if (code === undefined) throw new Error(`partitionByProvince: ${JSON.stringify(row['kode'])} is in no province`);
    const part = parts.get(code);
    if (part === undefined) parts.set(code, [row]);
    else part.push(row);
  }
  return [...parts].map(([code, part]) => ({ code, rows: part }));
}
