import { read as readSheets } from '@e965/xlsx';
import type { CellObject, WorkBook } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { hostileRows, hostileTable, hostileTexts, shapeTable } from '../../../../tests/fixtures/hostile-table.ts';
import type { PublishedTable } from '../codec.ts';
import { xlsxCodec } from './codec.ts';

const writing = async (table: PublishedTable) => xlsxCodec.write(table);

/** Cells of a sheet by their address, as another library than the one that wrote them reads them. */
const cellsOf = (book: WorkBook, sheet: string): Record<string, CellObject> =>
  Object.fromEntries(Object.entries(book.Sheets[sheet] ?? {}).filter(([address]) => /^[A-Z]+\d+$/.test(address)));

let bytes: Uint8Array;
let book: WorkBook;
beforeAll(async () => {
  bytes = await writing(hostileTable);
  book = readSheets(bytes, { cellNF: true, cellFormula: true, cellText: false });
});

describe('the workbook, as another library reads it', () => {
  test('has a cover, a dictionary and the data, in this order', () => {
    expect(book.SheetNames).toEqual(['Tentang', 'Kamus data', 'jebakan']);
  });
  test('has no formula in any cell', () => {
    const formulas = book.SheetNames.flatMap((name) =>
      Object.values(cellsOf(book, name)).filter((cell) => 'f' in cell),
    );
    expect(formulas).toEqual([]);
    expect(cellsOf(book, 'jebakan')['B2']).toMatchObject({ t: 's', v: '=1+1', z: '@' });
    expect(cellsOf(book, 'Kamus data')['D3']).toMatchObject({ t: 's', v: '=Teks buatan.', z: '@' });
  });
  test('gives every text as it was, in cells of the format text', () => {
    const cells = cellsOf(book, 'jebakan');
    const texts = hostileTexts.map((_, i) => cells[`B${i + 2}`]?.v ?? null);
    expect(texts).toEqual(hostileRows.map((row) => row['constructor']));
    const formats = Object.entries(cells).filter(([address]) => /^[AB]/.test(address));
    expect(formats.every(([, { t, z }]) => t === 's' && z === '@')).toBe(true);
  });
  test('gives numbers, years, booleans and dates as what they are, nothing as an empty cell', () => {
    const cells = cellsOf(book, 'jebakan');
    expect(cells['C3']).toMatchObject({ t: 'n', v: -0.5 });
    expect(cells['C4']).toMatchObject({ t: 'n', v: 1e-7 });
    expect(cells['D4']).toMatchObject({ t: 'n', v: 9_007_199_254_740_991 });
    expect(cells['E2']).toMatchObject({ t: 'n', v: 2021 });
    expect(cells['F2']).toMatchObject({ t: 'b', v: true });
    expect(cells['F3']).toMatchObject({ t: 'b', v: false });
    expect(cells['F4']).toBeUndefined();
    expect(cells['G2']).toMatchObject({ t: 'n', v: 44_319, z: 'yyyy-mm-dd' });
  });
  test('gives a date before March 1900 as text', () => {
    const cells = cellsOf(book, 'jebakan');
    expect(cells['G3']).toMatchObject({ t: 's', v: '1900-02-28' });
    expect(cells['G4']).toMatchObject({ t: 'n', v: 61 });
  });
  test('names the columns in a bold first row that stays in sight', () => {
    const cells = cellsOf(book, 'jebakan');
    expect('ABCDEFG'.split('').map((letter) => cells[`${letter}1`]?.v)).toEqual([
      'kode',
      'constructor',
      'bilangan',
      'jumlah',
      'tahun',
      'aktif',
      'tanggal',
    ]);
    const files = unzipSync(bytes);
    const sheet = strFromU8(files['xl/worksheets/sheet3.xml']!);
    expect(sheet).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
    const style = Number(/<c r="A1" s="(\d+)"/.exec(sheet)![1]);
    const styles = strFromU8(files['xl/styles.xml']!);
    const font = Number(/fontId="(\d+)"/.exec([...styles.matchAll(/<xf [^>]*>/g)][style]![0])![1]);
    expect([...styles.matchAll(/<font>.*?<\/font>/g)][font]![0]).toContain('<b/>');
  });
  test('the cover says what it is, how to cite it and under which licence, and names no host of ours', () => {
    const cells = cellsOf(book, 'Tentang');
    const lines = Object.keys(cells)
      .filter((address) => address.startsWith('A'))
      .map((address) => [cells[address]?.v ?? '', cells[address.replace('A', 'B')]?.v]);
    expect(lines).toEqual(
      expect.arrayContaining([
        ['Judul', 'Rilis contoh'],
        ['Versi', '1.2.3'],
        ['Diterbitkan', '2 Januari 2026'],
        ['Keadaan per', '23 Juni 2025'],
        ['Jumlah baris', '41'],
        ['Lisensi', 'MIT: Lisensi MIT (teksnya ada pada berkas LICENSE-MIT.txt rilis ini)'],
        ['Atribusi', 'Penerbit Contoh, Rilis contoh 1.2.3.'],
        ['Cara mengutip', 'Penerbit Contoh (2026). Rilis contoh, versi 1.2.3 [dataset]. Diterbitkan 2 Januari 2026.'],
        ['Sumber', 'Sumber contoh, versi 7, https://contoh.example/'],
        ['Dasar hukum', 'Aturan contoh'],
        ['Pengenal rilis', 'contoh/1.2.3'],
        ['Letak di situs', 'data/contoh/1.2.3/'],
      ]),
    );
  });
  test('the dictionary has a line a column', () => {
    const cells = cellsOf(book, 'Kamus data');
    expect('ABCDE'.split('').map((letter) => cells[`${letter}2`]?.v)).toEqual([
      'kode',
      'Kode',
      'teks; sel teks, tidak dijalankan sebagai rumus',
      'Kode buatan.',
      '11.10',
    ]);
    expect(cells['F2']?.v).toBe('kunci utama; wajib diisi; tidak berulang');
    expect(cells['A3']?.v).toBe('constructor');
    expect(cells['J4']?.v).toBe('km²');
    expect(cells['A9']).toBeUndefined();
  });
});

describe('what no workbook holds', () => {
  const long = (length: number): PublishedTable => ({
    ...hostileTable,
    rows: [...hostileRows.slice(0, 1), { ...hostileRows[1], constructor: 'x'.repeat(length) }],
  });
  test('32,767 characters are a cell, one more stops the work and says where', async () => {
    const table = long(32_767);
    expect(await xlsxCodec.read(await writing(table), table.resource)).toEqual(table.rows);
    await expect(writing(long(32_768))).rejects.toThrow(/^jebakan row 2, constructor: longer than 32767 characters/);
  });
  test('a workbook without the sheet of the table is refused', () => {
    expect(() => xlsxCodec.read(bytes, shapeTable.resource)).toThrow('the workbook has no sheet «bentuk»');
  });
});
