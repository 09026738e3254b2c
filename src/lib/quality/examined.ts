import type { Descriptor, Resource } from '../package/descriptor.ts';
import type { AnyRow } from '../package/table.ts';

/** A table of a release with its rows, as quality is computed from it. */
export interface ExaminedTable {
  readonly release: Pick<Descriptor, 'name' | 'version' | 'created' | 'guyub:temporal'>;
  readonly resource: Pick<Resource, 'name' | 'schema'>;
  readonly rows: readonly AnyRow[];
}
