import { formatCsv } from '../table/csv.ts';
import { formatNdjson } from '../table/ndjson.ts';
import type { Change } from './change.ts';
import { changeFields } from './change.ts';
import type { ChangeSummary } from './summary.ts';

const fields = changeFields.map((name) => ({ name }));
const rowsOf = (changes: readonly Change[]) => changes.map((change) => ({ ...change }));

/** `perubahan.csv`: a line a value that changed. */
export const changesCsv = (changes: readonly Change[]): string => formatCsv(fields, rowsOf(changes));

/** `perubahan.ndjson`: the same, with values as the table types them. */
export const changesNdjson = (changes: readonly Change[]): string => formatNdjson(fields, rowsOf(changes));

/** `perubahan.json`: the counts. */
export const changesJson = (summary: ChangeSummary): string => `${JSON.stringify(summary, null, 2)}\n`;

/** Names of the files of a release that say what changed since the one before. */
export const changeFiles = { csv: 'perubahan.csv', ndjson: 'perubahan.ndjson', summary: 'perubahan.json' } as const;
