import { formatChecksums } from './checksums.ts';

/**
 * What a database holds, as text: each table with the hash of its rows, sorted. Two databases of one content may differ
 * in bytes, since another version of SQLite may lay them out anew.
 * @param tables SHA-256 of a table's rows as NDJSON, by the table's name
 */
export const databaseContent = (tables: ReadonlyMap<string, string>): string => formatChecksums(tables);
