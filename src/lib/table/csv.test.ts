import { describe, expect, test } from 'vitest';
import { formatCsv, parseCsv } from './csv.ts';

describe('parseCsv', () => {
  test('names the line on which a record starts, also after line breaks in quotes', () => {
    const { header, records } = parseCsv('a,b\n1,"x\ny"\n2,z\n');
    expect(header).toEqual(['a', 'b']);
    expect(records).toEqual([
      { line: 2, cells: ['1', 'x\ny'] },
      { line: 4, cells: ['2', 'z'] },
    ]);
  });
  test('coerces and trims nothing: zeros, dots and spaces stay', () => {
    expect(parseCsv('a\n007\n11.10\n x\n').records.map(({ cells }) => cells)).toEqual([['007'], ['11.10'], [' x']]);
  });
  test('reads CRLF as it reads LF, and the last line without a break', () => {
    expect(parseCsv('a,b\r\n1,2\r\n3,4').records).toEqual([
      { line: 2, cells: ['1', '2'] },
      { line: 3, cells: ['3', '4'] },
    ]);
  });
  test('keeps a blank line as a record of one empty cell, but not the break at the end', () => {
    expect(parseCsv('a,b\n\n1,2\n').records).toEqual([
      { line: 2, cells: [''] },
      { line: 3, cells: ['1', '2'] },
    ]);
  });
  test('reads CRLF and LF in one file, and CR where there is nothing else', () => {
    expect(parseCsv('a,b\r\n1,"2"\n3,"4"\r\n').records).toEqual([
      { line: 2, cells: ['1', '2'] },
      { line: 3, cells: ['3', '4'] },
    ]);
    expect(parseCsv('a,b\r1,2\r3,4\r').records).toEqual([
      { line: 2, cells: ['1', '2'] },
      { line: 3, cells: ['3', '4'] },
    ]);
  });
  test('keeps every blank line but the break at the end', () => {
    expect(parseCsv('a\n1\n\n\n').records.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(parseCsv('')).toEqual({ header: [], records: [], brokenQuotes: [] });
  });
  test('names the line of a quote that is never closed', () => {
    expect(parseCsv('a,b\n1,2\n3,"4\n5,6\n').brokenQuotes).toEqual([3]);
  });
});

describe('formatCsv', () => {
  const fields = [{ name: 'kode' }, { name: 'teks' }];
  test('quotes only what needs it, and reads back to the same cells', () => {
    const rows = [
      { kode: '11.10', teks: 'a, "b"' },
      { kode: '0', teks: 'satu\ndua' },
      { kode: null, teks: ' tepi ' },
    ];
    const text = formatCsv(fields, rows);
    expect(text).toBe('kode,teks\n11.10,"a, ""b"""\n0,"satu\ndua"\n," tepi "\n');
    expect(parseCsv(text).records.map(({ cells }) => cells)).toEqual([
      ['11.10', 'a, "b"'],
      ['0', 'satu\ndua'],
      ['', ' tepi '],
    ]);
  });
  test('numbers are written as short as they read back, a missing value is an empty cell', () => {
    expect(
      formatCsv(fields, [
        { kode: 0.1, teks: true },
        { kode: -6.2, teks: null },
      ]),
    ).toBe('kode,teks\n0.1,true\n-6.2,\n');
  });
});
