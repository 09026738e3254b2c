import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { DataError } from '../../src/lib/check/fault.ts';
import { parseCsv } from '../../src/lib/table/csv.ts';

/** A row of a source table: its cells by column, as text, and the line on which it stands. */
export type SourceRow<C extends string> = Readonly<Record<C, string>> & { readonly line: number };

/** The folder of sources that an import reads, and nothing else of the machine. */
export interface Sources {
  /** Text of a file, UTF-8. */
  text(path: string): Promise<string>;
  /** Rows of a CSV that must have `columns`; further columns are passed over. @throws DataError naming the columns it lacks. */
  table<C extends string>(path: string, columns: readonly C[]): Promise<SourceRow<C>[]>;
}

/** Opens the folder of sources at `root`. */
export function openSources(root: string): Sources {
  const text = (path: string) => readFile(join(root, path), 'utf8');
  return {
    text,
    async table<C extends string>(path: string, columns: readonly C[]) {
      const { header, records } = parseCsv(await text(path));
      const lacking = columns.filter((column) => !header.includes(column));
      if (lacking.length > 0)
        throw new DataError([
          {
            file: relative(root, join(root, path)),
            line: 1,
            reason: `kolom ${lacking.join(', ')} tidak ada`,
            fix: 'periksa apakah berkas sumbernya benar',
          },
        ]);
      const places = columns.map((column) => [column, header.indexOf(column)] as const);
      return records.map(({ line, cells }) => {
        const row: Record<string, string | number> = { line };
        for (const [column, i] of places) row[column] = cells[i] ?? '';
        return row as SourceRow<C>;
      });
    },
  };
}
