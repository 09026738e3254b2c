import { repeatingColumns } from '../dataset/mutu.ts';
import type { Value } from '../package/table.ts';

/** What became of a row: added, removed, or some of its values changed. */
export const changeKinds = ['ditambah', 'dihapus', 'diubah'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One value of one row that differs between two releases: a line of `perubahan.csv`. */
export interface Change {
  /** Name of the table. */
  readonly tabel: string;
  readonly perubahan: ChangeKind;
  /** Value of the primary key; of a key of several columns, its values as a JSON array. */
  readonly kunci: string;
  /**
   * Column. A row that was added or removed has a line a column that is filled; one that was withdrawn has a line for its
   * key, and none for what it said.
   */
  readonly bidang: string;
  /** Value in the older release; `null` where there was none. */
  readonly lama: Value;
  readonly baru: Value;
}

/** Columns of `perubahan.csv`, in their order. */
export const changeFields = ['tabel', 'perubahan', 'kunci', 'bidang', 'lama', 'baru'] as const;

/** A change of what a table is, not of its rows. */
export interface SchemaChange {
  readonly tabel: string;
  readonly perubahan:
    | 'tabel ditambah'
    | 'tabel dihapus'
    | 'kolom ditambah'
    | 'kolom dihapus'
    | 'jenis diubah'
    | 'urutan diubah'
    | 'kunci diubah';
  /** Column, columns or types in question; empty for a whole table. */
  readonly lama: string;
  readonly baru: string;
}

/** All that differs between two releases of a dataset. */
export interface ReleaseChanges {
  readonly changes: readonly Change[];
  readonly schema: readonly SchemaChange[];
}

/**
 * Columns whose changes are none, by dataset. `nama_sumber` says how a source wrote something, not what is so: it changes
 * with each edition's habits (capitals, «KAB.»), `nama` when a name does. `mutu` repeats values of other tables, whose
 * changes are told there; a value that was withdrawn there must not come back here.
 */
const uncompared: Readonly<Record<string, readonly string[]>> = {
  wilayah: ['nama_sumber'],
  mutu: repeatingColumns,
};

/** Whether changes of a column of a dataset count. */
export const isCompared = (dataset: string, column: string): boolean => !uncompared[dataset]?.includes(column);
