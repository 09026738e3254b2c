import { describe, expect, test } from 'vitest';
import { hostileTable, pointTable } from '../../../tests/fixtures/hostile-table.ts';
import { lembarKerjaCodec } from './lembar-kerja.ts';
import { fromUtf8, toUtf8 } from './utf8.ts';

const written = async (table: typeof pointTable) => fromUtf8(await lembarKerjaCodec.write(table));

describe('CSV for spreadsheets set to Indonesian', () => {
  test('begins with a byte order mark, has semicolons, CRLF, decimal commas and codes behind an apostrophe', async () => {
    expect(await written(pointTable)).toBe(
      "\uFEFFkode;lintang;nama;bujur\r\n'11.10;3,16185;Contoh;97,43652\r\n'31.72;;;\r\n",
    );
  });
  test('leaves numbers, years, dates and booleans bare', async () => {
    const [first, second, ...others] = hostileTable.rows;
    expect(await written({ ...hostileTable, rows: [{ ...first, bilangan: -1.5e-7 }, second!] })).toBe(
      [
        '\uFEFFkode;constructor;bilangan;jumlah;tahun;aktif;tanggal',
        "'11.10;'=1+1;-1,5e-7;0;2021;true;2021-05-03",
        `'12.10;"'=HYPERLINK(""http://contoh.example"";""klik"")";-0,5;-1;1945;false;1900-02-28`,
        '',
      ].join('\r\n'),
    );
    expect(others.length).toBeGreaterThan(30);
  });
  test('a text is never left with what a formula starts with', async () => {
    const texts = (await written(hostileTable)).split(/;|\r\n/).map((cell) => cell.replace(/^"/, ''));
    const numbers = /^-?\d+(,\d+)?(e[+-]\d+)?$/;
    expect(texts.filter((text) => /^[=+\-@\t\r]/.test(text) && !numbers.test(text))).toEqual([]);
  });
  test('a file without its mark, or with a quote that never ends, is refused', () => {
    const { resource } = pointTable;
    expect(() => lembarKerjaCodec.read(toUtf8('kode;lintang\r\n'), resource)).toThrow('byte order mark');
    expect(() => lembarKerjaCodec.read(toUtf8('\uFEFFkode\r\n"11.10\r\n'), resource)).toThrow('record');
  });
});
