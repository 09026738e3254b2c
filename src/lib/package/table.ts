import type { Constraints, Field, FieldKind, FieldType } from './field.ts';
import type { ForeignKey, TableSchema } from './descriptor.ts';

/** A field as the code defines it: a descriptor's field without its name, which is the key. */
export interface FieldSpec {
  readonly type: FieldType;
  readonly format?: 'uri';
  readonly title: string;
  readonly description: string;
  readonly example: string | number | boolean;
  readonly constraints?: Constraints;
  readonly 'guyub:kind'?: FieldKind;
  readonly 'guyub:unit'?: string;
}

/** A table as the code defines it: from it come the row type, the descriptor that the import writes, and what pages may ask for. */
export interface TableSpec {
  /** Name of the resource. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Format of the file in `data/`. */
  readonly format: 'csv' | 'json';
  readonly fields: Readonly<Record<string, FieldSpec>>;
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

interface Values {
  string: string;
  integer: number;
  number: number;
  boolean: boolean;
  date: string;
  year: number;
  geojson: GeoJsonGeometry;
}
/** A GeoJSON geometry of a place: polygons in degrees, longitude first (RFC 7946). */
export type GeoJsonGeometry =
  { type: 'Polygon'; coordinates: number[][][] } | { type: 'MultiPolygon'; coordinates: number[][][][] };

type FieldValue<F extends FieldSpec> = F extends { constraints: { enum: readonly (infer E)[] } }
  ? E
  : Values[F['type']];
type IsRequired<F extends FieldSpec> = F extends { constraints: { required: true } } ? true : false;

/** The row of a table: a required field has its value, any other may be `null` (no data, never zero). */
export type Row<T extends TableSpec> = {
  readonly [K in keyof T['fields']]: IsRequired<T['fields'][K]> extends true
    ? FieldValue<T['fields'][K]>
    : FieldValue<T['fields'][K]> | null;
};

/** A cell's value once read, whatever its field. */
export type Value = string | number | boolean | GeoJsonGeometry | null;
/** A row whose table is known at run time only. */
export type AnyRow = Readonly<Record<string, Value>>;

/** Defines a table and keeps its literal types, so that `Row<typeof table>` is exact. */
export const defineTable = <const T extends TableSpec>(table: T): T => table;

/** The fields of a table in their order, as a descriptor lists them. */
export const fieldsOf = (table: TableSpec): Field[] =>
  Object.entries(table.fields).map(([name, spec]) => ({ name, ...spec, example: String(spec.example) }));

/** Fields of a table in an order of their own. */
export const pickFields = <T extends TableSpec>(table: T, names: readonly (keyof T['fields'] & string)[]): Field[] =>
  names.flatMap((name) => fieldsOf(table).filter((field) => field.name === name));

/** The `schema` of a resource in a descriptor, made from the table's definition. */
export const tableSchemaOf = (table: TableSpec): TableSchema => ({
  fields: fieldsOf(table),
  primaryKey: [...table.primaryKey],
  ...(table.foreignKeys ? { foreignKeys: [...table.foreignKeys] } : {}),
  missingValues: [''],
});
