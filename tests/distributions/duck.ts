import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll } from 'vitest';
import type { Field, FieldType } from '../../src/lib/package/field.ts';

type Cell = string | number | boolean | null;

/** DuckDB, which shares no code with what wrote the files. */
export interface Duck {
  run(sql: string): Promise<void>;
  /** Rows as objects; a 64-bit integer comes as text. */
  rows(sql: string): Promise<Record<string, Cell>[]>;
  /** Rows of a query whose columns are all texts. */
  cells(sql: string): Promise<(string | null)[][]>;
  /** Columns of a query with their types. */
  types(sql: string): Promise<Record<string, string>>;
}

/** A database in memory for a file of tests. One thread: rows come in the order of the file. */
export function duck(): Duck {
  let connection: DuckDBConnection;
  beforeAll(async () => {
    connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  });
  afterAll(() => connection.closeSync());
  const read = async (sql: string) => connection.runAndReadAll(sql);
  return {
    run: async (sql) => void (await connection.run(sql)),
    rows: async (sql) => (await read(sql)).getRowObjectsJson() as Record<string, Cell>[],
    // Column by column: of a large table, three times as fast as row by row.
    cells: async (sql) => {
      const columns = (await read(sql)).getColumns() as (string | null)[][];
      return (columns[0] ?? []).map((_, i) => columns.map((column) => column[i] ?? null));
    },
    types: async (sql) => {
      const described = (await read(`DESCRIBE ${sql}`)).getRowObjectsJson();
      return Object.fromEntries(described.map((row) => [String(row['column_name']), String(row['column_type'])]));
    },
  };
}

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
export const named = (name: string): string => `"${name}"`;

/** Type in which DuckDB reads a field from Parquet. */
export const duckTypes: Readonly<Record<FieldType, string>> = {
  string: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  year: 'INTEGER',
  boolean: 'BOOLEAN',
  date: 'DATE',
  geojson: 'JSON',
};

/** SQL that reads a CSV as texts, with the number of each row, in a column that no release can have; an empty cell is NULL. */
export const csvTexts = (file: string): string =>
  `SELECT row_number() OVER () AS _nomor, * FROM read_csv(${quoted(file)}, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')`;

/** SQL of a text of the CSV as the type of its field. A text that is no such value stops the query. */
export function typed({ name, type }: Field): string {
  const column = named(name);
  if (type === 'boolean')
    return `CASE ${column} WHEN 'true' THEN true WHEN 'false' THEN false ELSE error(${column}) END`;
  return type === 'string' || type === 'geojson' ? column : `CAST(${column} AS ${duckTypes[type]})`;
}

/** A column of the CSV, typed; an empty one is NULL before it is read as anything. */
export const typedColumns = (fields: readonly Field[]): string =>
  fields
    .map((field) => `CASE WHEN ${named(field.name)} IS NULL THEN NULL ELSE ${typed(field)} END AS ${named(field.name)}`)
    .join(', ');

/**
 * What differs between two tables that number their rows in `_nomor`, as `row 12 (11.10), nama: «a», not «b»`; at most
 * five rows. `expected` is the CSV.
 */
export async function differences(
  database: Duck,
  expected: string,
  found: string,
  fields: readonly Field[],
  key: readonly string[],
  by = '_nomor',
): Promise<string[]> {
  const same = (name: string) => `a.${named(name)} IS NOT DISTINCT FROM b.${named(name)}`;
  const shown = (column: string) => `coalesce('«' || left(CAST(${column} AS VARCHAR), 80) || '»', 'nothing')`;
  const cells = fields.map(
    ({ name }) =>
      `CASE WHEN ${same(name)} THEN NULL ELSE ${quoted(`${name}: `)} || ${shown(`b.${named(name)}`)} || ', the CSV has ' || ${shown(`a.${named(name)}`)} END`,
  );
  const keys = key.map((name) => `coalesce(CAST(coalesce(a.${named(name)}, b.${named(name)}) AS VARCHAR), '')`);
  const rows = await database.rows(
    `SELECT 'row ' || CAST(coalesce(a._nomor, b._nomor) AS VARCHAR) || ' (' || concat_ws(', ', ${keys.join(', ')}) || '), ' ||
       CASE WHEN a._nomor IS NULL THEN 'not in the CSV' WHEN b._nomor IS NULL THEN 'lacking' ELSE concat_ws('; ', ${cells.join(', ')}) END AS fault
     FROM (${expected}) AS a FULL JOIN (${found}) AS b USING (${named(by)})
     WHERE a._nomor IS NULL OR b._nomor IS NULL OR NOT (${fields.map(({ name }) => same(name)).join(' AND ')})
     ORDER BY coalesce(a._nomor, b._nomor) LIMIT 5`,
  );
  return rows.map(({ fault }) => String(fault));
}
