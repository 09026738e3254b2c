import { describe, expect, test } from 'vitest';
import { formatChecksums, parseChecksums } from './checksums.ts';

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];

describe('SHA256SUMS', () => {
  test('a line a file, as sha256sum -c reads it, sorted by path', () => {
    expect(
      formatChecksums(
        new Map([
          ['wilayah.csv', b],
          ['LICENSE.txt', a],
          ['partisi/kode_provinsi=32/x.parquet', a],
        ]),
      ),
    ).toBe(`${a}  LICENSE.txt\n${a}  partisi/kode_provinsi=32/x.parquet\n${b}  wilayah.csv\n`);
  });
  test('no files are no lines', () => {
    expect(formatChecksums(new Map())).toBe('');
    expect(parseChecksums('')).toEqual(new Map());
  });
  test('a path that sha256sum would write with escapes is refused', () => {
    expect(() => formatChecksums(new Map([['a\nb', a]]))).toThrow('needs an escape');
  });
  test('lines are read back, also those of binary mode', () => {
    const sums = new Map([
      ['a b.csv', a],
      ['c.csv', b],
    ]);
    expect(parseChecksums(formatChecksums(sums))).toEqual(sums);
    expect(parseChecksums(`${a} *c.csv\n`)).toEqual(new Map([['c.csv', a]]));
  });
  test('a line that is no checksum is named', () => {
    expect(() => parseChecksums(`${a}  x\nabc  y\n`)).toThrow('SHA256SUMS:2: "abc  y" is no checksum');
  });
});
