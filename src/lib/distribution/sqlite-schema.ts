import type { Descriptor, ForeignKey, Resource } from '../package/descriptor.ts';
import type { Field, FieldType } from '../package/field.ts';
import type { AnyRow, Value } from '../package/table.ts';
import { columnsOf } from '../package/key-columns.ts';

/** A foreign key of a table, with the table of the database that it leads to. */
export interface DatabaseKey {
  readonly fields: readonly string[];
  readonly table: string;
  readonly columns: readonly string[];
  /** The release that the descriptor names: `wilayah 2025.0.0`. */
  readonly release: string;
  /** Values that need not be rows there. */
  readonly except: readonly string[];
}

/** A table of the database: a resource of a latest release. */
export interface DatabaseTable {
  readonly name: string;
  readonly release: Descriptor;
  readonly resource: Resource;
  readonly keys: readonly DatabaseKey[];
}

/** Name of a resource as a table: `katalog-program` → `katalog_program`. */
export const databaseName = (resource: string): string => resource.replaceAll('-', '_');

/** An identifier or a text in SQL. */
export const sqlName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const names = (columns: readonly string[]): string => columns.map(sqlName).join(', ');

/**
 * The tables of the database that holds these releases, one of each dataset, in their order.
 * @throws Error where two resources would be one table
 */
export function databaseTables(releases: readonly Descriptor[]): DatabaseTable[] {
  const tables = releases.flatMap((release) =>
    release.resources.map((resource) => ({
      name: databaseName(resource.name),
      release,
      resource,
      keys: (resource.schema.foreignKeys ?? []).map((key) => databaseKey(key, release)),
    })),
  );
  for (const [i, { name, release }] of tables.entries()) {
    const other = tables.slice(0, i).find((table) => table.name === name);
    if (other !== undefined)
      throw new Error(`${release.name} and ${other.release.name} both have a table "${name}" for the database`);
  }
  return tables;
}

function databaseKey({ fields, reference, 'guyub:except': except = [] }: ForeignKey, release: Descriptor): DatabaseKey {
  const [, name = release.name, version = release.version] =
    /([^/]+)\/([^/]+)\/datapackage\.json$/.exec(reference.package ?? '') ?? [];
  return {
    fields: columnsOf(fields),
    table: databaseName(reference.resource),
    columns: columnsOf(reference.fields),
    release: `${name} ${version}`,
    except,
  };
}

/** A row's values in some columns as one text; `null` where one is missing, since such a key refers to nothing. */
function tuple(row: AnyRow, columns: readonly string[]): string | null {
  const values = columns.map((column) => row[column] ?? null);
  return values.includes(null) ? null : JSON.stringify(values);
}

/**
 * The keys of a table that the database can enforce: each value is a row of the other table, whose columns are its
 * primary key or unique. A key to rows that are not there (`0`, Indonesia) cannot be, and is left to its index.
 * @param rowsOf rows of a table of the database, by its name
 */
export function enforcedKeys(
  table: DatabaseTable,
  tables: readonly DatabaseTable[],
  rowsOf: (name: string) => readonly AnyRow[],
): DatabaseKey[] {
  return table.keys.filter((key) => {
    const target = tables.find(({ name }) => name === key.table);
    if (target === undefined || !identifies(target.resource, key.columns)) return false;
    const present = new Set(rowsOf(key.table).map((row) => tuple(row, key.columns)));
    return rowsOf(table.name).every((row) => {
      const value = tuple(row, key.fields);
      return value === null || present.has(value);
    });
  });
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => JSON.stringify(a) === JSON.stringify(b);

const identifies = ({ schema }: Resource, columns: readonly string[]): boolean =>
  isSame(schema.primaryKey, columns) ||
  schema.fields.some(({ name, constraints }) => constraints?.unique === true && isSame([name], columns));

type SqliteType = 'TEXT' | 'INTEGER' | 'REAL';
const sqliteTypes: Readonly<Record<FieldType, SqliteType>> = {
  string: 'TEXT',
  date: 'TEXT',
  geojson: 'TEXT',
  integer: 'INTEGER',
  year: 'INTEGER',
  boolean: 'INTEGER',
  number: 'REAL',
};
/** SQLite's type of a field. A boolean is 0 or 1; a geometry and a date are text. */
export const sqliteType = (type: FieldType): SqliteType => sqliteTypes[type];

/** `CREATE TABLE` of a table with its columns, constraints and the keys that hold for each row. */
export function createTable({ name, resource }: DatabaseTable, enforced: readonly DatabaseKey[]): string {
  const { fields, primaryKey } = resource.schema;
  const parts = [
    ...fields.map((field) => column(field, primaryKey)),
    `PRIMARY KEY (${names(primaryKey)})`,
    ...enforced.map(
      (key) => `FOREIGN KEY (${names(key.fields)}) REFERENCES ${sqlName(key.table)} (${names(key.columns)})`,
    ),
  ];
  return `CREATE TABLE ${sqlName(name)} (\n  ${parts.join(',\n  ')}\n) STRICT`;
}

function column(field: Field, primaryKey: readonly string[]): string {
  const { name, type, constraints = {} } = field;
  const isRequired = constraints.required === true || primaryKey.includes(name);
  const isUnique = constraints.unique === true && !isSame([name], primaryKey);
  const checks = columnChecks(field);
  return [
    `${sqlName(name)} ${sqliteType(type)}`,
    ...(isRequired ? ['NOT NULL'] : []),
    ...(isUnique ? ['UNIQUE'] : []),
    ...checks.map((check) => `CHECK (${check})`),
  ].join(' ');
}

/** What a column's values must fulfil, beyond their type. A pattern is left out: SQLite has no regular expressions. */
function columnChecks({ name, type, constraints = {} }: Field): string[] {
  const { enum: values, minimum, maximum, minLength, maxLength } = constraints;
  const value = sqlName(name);
  const literal = (text: string | number) => (typeof text === 'number' ? String(text) : sqlText(text));
  return [
    ...(type === 'boolean' ? [`${value} IN (0, 1)`] : []),
    ...(type === 'geojson' ? [`json_valid(${value})`] : []),
    ...(values ? [`${value} IN (${values.map(literal).join(', ')})`] : []),
    ...(minimum === undefined ? [] : [`${value} >= ${minimum}`]),
    ...(maximum === undefined ? [] : [`${value} <= ${maximum}`]),
    ...(minLength === undefined ? [] : [`length(${value}) >= ${minLength}`]),
    ...(maxLength === undefined ? [] : [`length(${value}) <= ${maxLength}`]),
  ];
}

/** Columns beyond the keys by which people look rows up. */
const lookedUp: Readonly<Record<string, readonly string[]>> = { wilayah: ['nama'] };

/**
 * `CREATE INDEX` for the columns of each foreign key, and for those by which people look rows up. None where the table's
 * primary key begins with them: SQLite has that index already.
 */
export function createIndexes({ name, resource, keys }: DatabaseTable): string[] {
  const { primaryKey, fields } = resource.schema;
  const wanted = [
    ...keys.map((key) => key.fields),
    ...(lookedUp[name] ?? []).filter((found) => fields.some((field) => field.name === found)).map((found) => [found]),
  ];
  const distinct = [...new Map(wanted.map((columns) => [columns.join(), columns])).values()];
  return distinct
    .filter((columns) => !isSame(primaryKey.slice(0, columns.length), columns))
    .map(
      (columns) =>
        `CREATE INDEX ${sqlName(`indeks_${name}_${columns.join('_')}`)} ON ${sqlName(name)} (${names(columns)})`,
    );
}

/** A cell as SQLite stores it. */
export function toSqlite(value: Value): string | number | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

/** A cell as the release has it, from what SQLite stores. */
export function fromSqlite(type: FieldType, value: string | number | null): Value {
  if (value === null) return null;
  if (type === 'boolean') return value === 1;
  return type === 'geojson' ? (JSON.parse(String(value)) as Value) : value;
}
