import type { Descriptor } from '../package/descriptor.ts';
import { newlyWithdrawn } from '../withdraw/withdrawn.ts';
import type { ReleaseChanges, SchemaChange } from './change.ts';
import type { TableState } from './diff-table.ts';
import { diffSchema, diffTable } from './diff-table.ts';

/** A release with its rows. */
export interface ReleaseState {
  readonly release: Descriptor;
  readonly tables: readonly TableState[];
}

/**
 * What differs between two releases of a dataset. Tables are known by name; one whose primary key changed is compared by
 * the new key, if the older one has its columns. Of a row that the newer release withdrew only the key is told.
 */
export function diffReleases(before: ReleaseState, after: ReleaseState): ReleaseChanges {
  const older = new Map(before.tables.map((table) => [table.resource.name, table]));
  const newer = new Map(after.tables.map((table) => [table.resource.name, table]));
  const gone = [...older.keys()].filter((name) => !newer.has(name));
  const fresh = [...newer.keys()].filter((name) => !older.has(name));
  const both = after.tables.flatMap((table) => {
    const old = older.get(table.resource.name);
    return old === undefined ? [] : [{ old, table }];
  });
  const dataset = after.release.name;
  const withdrawn = newlyWithdrawn(dataset, before.tables, after.tables).map(({ id }) => id);
  const whole = (perubahan: SchemaChange['perubahan']) => (tabel: string) => ({ tabel, perubahan, lama: '', baru: '' });
  return {
    schema: [
      ...gone.map(whole('tabel dihapus')),
      ...fresh.map(whole('tabel ditambah')),
      ...both.flatMap(({ old, table }) => diffSchema(old.resource, table.resource)),
    ],
    changes: both.flatMap(({ old, table }) => diffTable(dataset, old, table, withdrawn)),
  };
}
