import { describe, expect, test } from 'vitest';
import { partitionByProvince, partitionFile } from './partition.ts';

const rows = (...codes: string[]) => codes.map((kode) => ({ kode }));

describe('parts by province', () => {
  test('a part a province, in the order of the rows', () => {
    expect([...partitionByProvince(rows('32', '11', '11.01', '32.04.01', '11.01.01.2001'))]).toEqual([
      { code: '32', rows: rows('32', '32.04.01') },
      { code: '11', rows: rows('11', '11.01', '11.01.01.2001') },
    ]);
  });
  test.each(['0', '3204', 'x', ''])('a row with the code «%s» is in no province', (code) => {
    expect(() => partitionByProvince(rows('11', code))).toThrow('is in no province');
  });
  test('the folder of a part is named as Hive names it', () => {
    expect(partitionFile('32')).toBe('partisi/kode_provinsi=32/wilayah.parquet');
  });
});
