import type { Fault } from '../../src/lib/check/fault.ts';
import { DataError } from '../../src/lib/check/fault.ts';
import type { FieldSpec, Row, TableSpec } from '../../src/lib/package/table.ts';
import { readCell } from '../../src/lib/table/read.ts';

/** A row as text, by column, with the line of the source on which it stands. */
export interface TextRow<T extends TableSpec> {
  readonly line: number;
  readonly cells: Readonly<Record<keyof T['fields'] & string, string | null>>;
}

/**
 * Rows of a table from cells of text, read by the types of its fields; an empty cell is `null`.
 * @throws DataError that names each cell of `file` which is empty though required, or is not of its type
 */
export function typedRows<T extends TableSpec>(table: T, file: string, rows: readonly TextRow<T>[]): Row<T>[] {
  const fields = Object.entries(table.fields) as [keyof T['fields'] & string, FieldSpec][];
  const faults: Fault[] = [];
  const typed = rows.map(({ line, cells }) =>
    Object.fromEntries(
      fields.map(([name, spec]) => {
        const text = cells[name] ?? '';
        const reason = wrong(spec, text);
        if (reason !== undefined)
          faults.push({ file, line, field: name, reason, fix: 'perbaiki sel itu pada sumbernya' });
        return [name, readCell(spec.type, text)];
      }),
    ),
  );
  if (faults.length > 0) throw new DataError(faults);
  return typed as unknown as Row<T>[];
}

function wrong({ type, constraints }: FieldSpec, text: string): string | undefined {
  if (text === '') return constraints?.required === true ? 'kosong, padahal wajib diisi' : undefined;
  if ((type === 'integer' || type === 'year') && !/^-?\d+$/.test(text)) return `«${text}» bukan bilangan bulat`;
  if (type === 'boolean' && !/^(true|false)$/.test(text)) return `«${text}» bukan true atau false`;
  const allowed = constraints?.enum;
  if (allowed !== undefined && !allowed.includes(text)) return `«${text}» bukan salah satu dari ${allowed.join(', ')}`;
  return undefined;
}
