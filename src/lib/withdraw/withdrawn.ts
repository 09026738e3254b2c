import type { TableState } from '../changes/diff-table.ts';
import { isWithdrawable, withdrawnTables } from '../dataset/ditarik.ts';
import type { Resource } from '../package/descriptor.ts';
import { columnsOf } from '../package/key-columns.ts';
import type { AnyRow } from '../package/table.ts';

/** What is told of a row that was withdrawn, whatever the dataset. */
export interface WithdrawnRow {
  readonly id: string;
  /** Programme whose page has the figure's anchor; figures only. */
  readonly program?: string;
  /** Day, ISO 8601. */
  readonly tanggal: string;
  readonly alasan: string;
  /** Version of the last release that held the row when it was withdrawn. */
  readonly rilis_terakhir: string;
  /** Whether older releases still hold it. */
  readonly rilis_lama: 'tetap' | 'dibersihkan';
}

/** Name of the table of withdrawn rows of a dataset; `undefined` for a dataset whose rows are not withdrawn. */
export const withdrawnTableName = (dataset: string): string | undefined =>
  isWithdrawable(dataset) ? withdrawnTables[dataset].name : undefined;

/** What a release says was withdrawn, in the order of its list; nothing where it has none. */
export function withdrawnRows(dataset: string, tables: readonly TableState[]): WithdrawnRow[] {
  const name = withdrawnTableName(dataset);
  const list = tables.find(({ resource }) => resource.name === name)?.rows ?? [];
  return list as unknown as WithdrawnRow[];
}

/** What a release withdrew: what it lists and the release before did not. */
export function newlyWithdrawn(
  dataset: string,
  before: readonly TableState[],
  after: readonly TableState[],
): WithdrawnRow[] {
  const known = new Set(withdrawnRows(dataset, before).map(({ id }) => id));
  return withdrawnRows(dataset, after).filter(({ id }) => !known.has(id));
}

/**
 * Says of a row of a table whether it goes with withdrawn rows: it is one, or a foreign key within the release leads to one.
 * @param dataset name of the dataset, which is the name of its main table too
 */
export function goesWith(dataset: string, { name, schema }: Resource, ids: ReadonlySet<string>) {
  const leading = (schema.foreignKeys ?? [])
    .filter(({ reference }) => reference.package === undefined && reference.resource === dataset)
    .flatMap(({ fields, reference }) => columnsOf(fields).filter((_, i) => columnsOf(reference.fields)[i] === mainKey));
  const columns = name === dataset ? [mainKey] : leading;
  return (row: AnyRow): boolean => columns.some((column) => ids.has(String(row[column])));
}

/** Key of the main tables whose rows are withdrawn. */
export const mainKey = 'id';
