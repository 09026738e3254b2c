import type { Fault } from '../check/fault.ts';
import { DataError } from '../check/fault.ts';
import type { Resource } from '../package/descriptor.ts';
import { parseCsv, textRow } from '../table/csv.ts';
import type { ReleaseState } from './diff-releases.ts';
import { keyText } from './key.ts';

/**
 * A CSV file as a release of one table, so that two files can be compared: every column is text.
 * @param file name of the file, for faults
 * @param key columns that a row is known by; the first one where none are given
 * @throws DataError with every column that is not there and every key that stands twice
 */
export function csvState(file: string, text: string, key?: readonly string[]): ReleaseState {
  const { header, records } = parseCsv(text.replace(/^\uFEFF/, ''));
  const primaryKey = key ?? header.slice(0, 1);
  const missing = primaryKey.filter((name) => !header.includes(name));
  if (missing.length > 0 || header.length === 0)
    throw new DataError(
      (missing.length > 0 ? missing : ['']).map((field) => ({
        file,
        line: 1,
        field,
        reason: 'kolom kunci tidak ada',
        fix: `pilih dari: ${header.join(', ')}`,
      })),
    );
  const rows = records.map(({ cells }) => textRow(header, cells));
  const seen = new Map<string, number>();
  const faults = records.flatMap(({ line }, i): Fault[] => {
    const text = keyText(primaryKey, rows[i] ?? {});
    const first = seen.get(text);
    if (first === undefined) {
      seen.set(text, line);
      return [];
    }
    return [
      {
        file,
        line,
        field: primaryKey.join(', '),
        reason: `kunci «${text}» sudah ada pada baris ${first}`,
        fix: 'pilih kunci lain dengan --kunci',
      },
    ];
  });
  if (faults.length > 0) throw new DataError(faults);
  const field = (name: string) => ({ name, type: 'string' as const, title: name, description: name, example: name });
  const resource = {
    name: 'tabel',
    schema: { fields: header.map(field), primaryKey: [...primaryKey], missingValues: [''] },
  } as unknown as Resource;
  return { release: { name: 'berkas', version: file } as ReleaseState['release'], tables: [{ resource, rows }] };
}
