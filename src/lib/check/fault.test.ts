import { expect, test } from 'vitest';
import { DataError, formatFault, formatFaults } from './fault.ts';

const at = (file: string, line?: number) => ({ file, line, reason: 'kosong', fix: 'isi' });

test('formatFault names file, line and field, as far as they are known', () => {
  expect(formatFault({ file: 'a.csv', line: 2, field: 'kode', reason: 'kosong', fix: 'isi' })).toBe(
    'a.csv:2:kode: kosong; isi',
  );
  expect(formatFault(at('a.csv'))).toBe('a.csv: kosong; isi');
});
test('formatFault is one line, whatever stands in the file: controls and marks of direction are written as escapes', () => {
  const reason = '«a\nb\t\u001b[31mc\u202ed»';
  expect(formatFault({ file: 'a.csv', line: 2, reason, fix: 'isi' })).toBe(
    'a.csv:2: «a\\nb\\t\\u001b[31mc\\u202ed»; isi',
  );
});
test('formatFaults goes by file, then by line; faults of the whole file come first', () => {
  expect(formatFaults([at('b.csv', 1), at('a.csv', 10), at('a.csv', 9), at('a.csv')])).toEqual([
    'a.csv: kosong; isi',
    'a.csv:9: kosong; isi',
    'a.csv:10: kosong; isi',
    'b.csv:1: kosong; isi',
  ]);
});
test('formatFaults shows 20 of a file and counts the rest', () => {
  const faults = Array.from({ length: 23 }, (_, i) => at('a.csv', i + 1));
  const lines = formatFaults([...faults, at('b.csv', 1)]);
  expect(lines).toHaveLength(22);
  expect(lines.slice(19)).toEqual(['a.csv:20: kosong; isi', 'a.csv: dan 3 kesalahan lain', 'b.csv:1: kosong; isi']);
});
test('a DataError holds all faults and prints them as lines', () => {
  const error = new DataError([at('a.csv', 1), at('b.csv', 2)]);
  expect(error.faults).toHaveLength(2);
  expect(error.message).toBe('a.csv:1: kosong; isi\nb.csv:2: kosong; isi');
});
