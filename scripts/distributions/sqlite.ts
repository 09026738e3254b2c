import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { DatabaseTable } from '../../src/lib/distribution/sqlite-schema.ts';
import {
  createIndexes,
  createTable,
  databaseName,
  databaseTables,
  enforcedKeys,
  fromSqlite,
  sqlName,
  toSqlite,
} from '../../src/lib/distribution/sqlite-schema.ts';
import { createDictionaryTable, dictionaryTables } from '../../src/lib/distribution/sqlite-dictionary.ts';
import { applicationId, derivedOf, schemaVersion } from '../../src/lib/distribution/sqlite-derived.ts';
import type { Resource } from '../../src/lib/package/descriptor.ts';
import type { AnyRow } from '../../src/lib/package/table.ts';
import type { StoredDataset } from '../../src/store/data.ts';
import { readResource } from '../../src/store/data.ts';
import { dataFolder } from '../folders.ts';

/** What was written: tables of data, without those that tell of them, and their rows. */
export interface WrittenDatabase {
  readonly tables: number;
  readonly rows: number;
}

/**
 * Writes the latest release of each dataset into one SQLite database at `path`, in place of what is there. The same
 * releases give the same bytes, with one version of SQLite.
 * @throws Error where a row breaks a constraint of its table; no file is left then
 */
export function writeDatabase(path: string, datasets: readonly StoredDataset[]): WrittenDatabase {
  const tables = databaseTables(datasets.map(({ latest }) => latest));
  const rows = new Map(tables.map(({ name, release, resource }) => [name, readResource(release, resource)]));
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  try {
    fill(database, tables, (name) => rows.get(name) ?? []);
  } catch (error) {
    database.close();
    rmSync(path, { force: true });
    throw error;
  }
  database.close();
  return { tables: tables.length, rows: [...rows.values()].reduce((sum, list) => sum + list.length, 0) };
}

function fill(database: DatabaseSync, tables: readonly DatabaseTable[], rowsOf: (name: string) => readonly AnyRow[]) {
  // A journal would be for those who read while it is written. The page size is fixed: it is part of the bytes.
  database.exec('PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;');
  database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion};`);
  const derived = derivedOf(tables);
  const enforced = new Map(tables.map((table) => [table.name, enforcedKeys(table, tables, rowsOf)]));
  const dictionary = dictionaryTables({
    tables,
    derived,
    countOf: (name) => rowsOf(name).length,
    enforcedOf: (name) => enforced.get(name) ?? [],
    noticeOf: (dataset, file) => readNotice(tables, dataset, file),
  });
  database.exec('BEGIN');
  for (const table of dictionary) {
    database.exec(createDictionaryTable(table));
    insert(database, table.name, table.columns.length, table.rows);
  }
  for (const table of tables) {
    database.exec(createTable(table, enforced.get(table.name) ?? []));
    const names = table.resource.schema.fields.map(({ name }) => name);
    const cells = rowsOf(table.name).map((row) => names.map((name) => toSqlite(row[name] ?? null)));
    insert(database, table.name, names.length, cells);
  }
  for (const sql of tables.flatMap(createIndexes)) database.exec(sql);
  for (const sql of derived.flatMap((entry) => entry.sql)) database.exec(sql);
  database.exec('COMMIT');
  database.exec('ANALYZE; VACUUM;');
  const broken = [
    ...database.prepare('PRAGMA foreign_key_check').all(),
    ...database
      .prepare('PRAGMA integrity_check')
      .all()
      .filter((row) => row['integrity_check'] !== 'ok'),
  ];
  if (broken.length > 0) throw new Error(`the database is broken: ${JSON.stringify(broken.slice(0, 5))}`);
}

type Cell = string | number | null;

function insert(database: DatabaseSync, table: string, columns: number, rows: readonly (readonly Cell[])[]): void {
  const statement = database.prepare(
    `INSERT INTO ${sqlName(table)} VALUES (${Array.from({ length: columns }, () => '?').join(', ')})`,
  );
  for (const [i, row] of rows.entries()) {
    try {
      statement.run(...row);
    } catch (error) {
      const begin = row.slice(0, 3).map((cell) => JSON.stringify(cell));
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${table}, row ${i + 1} (${begin.join(', ')}, …): ${reason}`, { cause: error });
    }
  }
}

function readNotice(tables: readonly DatabaseTable[], dataset: string, file: string): string {
  const version = tables.find(({ release }) => release.name === dataset)?.release.version ?? '';
  return readFileSync(join(dataFolder(), dataset, version, file), 'utf8');
}

/** Rows of a resource as the release has them, in its order, from a database that `writeDatabase` made. */
export function readDatabaseRows(path: string, resource: Resource): AnyRow[] {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const { fields } = resource.schema;
    const columns = fields.map(({ name }) => sqlName(name)).join(', ');
    return database
      .prepare(`SELECT ${columns} FROM ${sqlName(databaseName(resource.name))} ORDER BY rowid`)
      .all()
      .map((row) => Object.fromEntries(fields.map(({ name, type }) => [name, fromSqlite(type, row[name] as Cell)])));
  } finally {
    database.close();
  }
}
