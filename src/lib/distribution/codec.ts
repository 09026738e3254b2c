import type { Descriptor, Resource } from '../package/descriptor.ts';
import type { Field } from '../package/field.ts';
import type { AnyRow } from '../package/table.ts';
import type { TableFormat } from './format.ts';

/**
 * A table of a release as a codec gets it. What may change without a release (title of the dataset, contact, address of
 * the site) is kept from it, so that a file of a release never changes.
 */
export interface PublishedTable {
  readonly release: Descriptor;
  readonly resource: Resource;
  /** In the order of the release. */
  readonly rows: readonly AnyRow[];
}

/**
 * Writes a table in a format and reads it back. Pure: the same table gives the same bytes, whatever the clock, the
 * machine and the address of the site. What `read` gives is what was given to `write`, cell by cell.
 */
export interface TableCodec {
  readonly format: TableFormat;
  /** Whether the format can hold a table of these fields: GeoJSON needs a point or a geometry. */
  holds(fields: readonly Field[]): boolean;
  write(table: PublishedTable): Uint8Array | Promise<Uint8Array>;
  /** Typed rows of a file that `write` made. @throws Error where the file is not of this format */
  read(bytes: Uint8Array, resource: Resource): readonly AnyRow[] | Promise<readonly AnyRow[]>;
}
