import { describe, expect, test } from 'vitest';
import { exampleStyle } from '../../../tests/fixtures/chart-snapshot.ts';
import { textsOutside, textsTouching } from '../../../tests/fixtures/drawn-texts.ts';
import { exampleFigure } from '../../../tests/fixtures/example-explainer.ts';
import { exampleCited } from '../../../tests/fixtures/example-picture.ts';
import type { FigureRow } from '../dataset/angka.ts';
import { figureSet, figuresByYear } from './figures-by-year.ts';
import { lksByKind } from './lks-by-kind.ts';
import { pictureFile } from './picture-file.ts';

/** Made-up figures of one meaning in one made-up place. */
const figure = (id: string, date: string, more: Partial<FigureRow> = {}): FigureRow =>
  exampleFigure({
    id,
    tanggal_acuan: date,
    kode_wilayah: '99.71',
    nama_wilayah: 'Kota Contoh',
    satuan: 'orang',
    makna: 'TKSK rekaan',
    catatan: null,
    ...more,
  });
const rows = [
  figure('A003', '2022-09-14', { nilai: 229, mutu: 'A', penerbit: 'Dinas Contoh' }),
  figure('A001', '2018', { nilai: 225, mutu: 'B', penerbit: 'Koran Contoh', catatan: 'Sekitar.' }),
  figure('A002', '2019-05', { nilai: 225, mutu: 'C', penerbit: 'Blog Contoh' }),
];
const ids = (figures: readonly FigureRow[]) => figuresByYear(exampleCited, figures).map(({ id }) => id);
const [id] = ids(rows) as [string];

describe('figuresByYear', () => {
  test('draws figures of one meaning in one place, by date, with grade and publisher', async () => {
    const [picture] = figuresByYear(exampleCited, rows);
    expect(picture!.title).toBe(
      'TKSK rekaan, Kota Contoh: 225 pada 2018, 225 pada Mei 2019, dan 229 pada 14 September 2022',
    );
    expect(picture!.notes).toEqual([
      'Satu titik satu angka dari satu sumber. Ini bukan tren: cara menghitungnya bisa berbeda.',
      '2018: Sekitar.',
    ]);
    expect(picture!.table.rows.map(({ id: row }) => row)).toEqual(['A001', 'A002', 'A003']);
    const file = pictureFile(picture!, { ...exampleStyle, address: 'https://guyub.example/' });
    await expect(file).toMatchFileSnapshot('snapshots/figures-by-year.svg');
    for (const width of [348, 672]) {
      expect(textsOutside(picture!.draw(width))).toEqual([]);
      expect(textsTouching(picture!.draw(width))).toEqual([]);
    }
  });
  test('names a long set by its ends', () => {
    const [picture] = figuresByYear(exampleCited, [...rows, figure('A004', '2025', { nilai: 300 })]);
    expect(picture!.title).toBe('TKSK rekaan, Kota Contoh: 4 angka, 2018 sampai 2025');
  });
  test.each(['program', 'sub_jenis', 'indikator', 'cakupan', 'kode_wilayah', 'satuan', 'makna'] as const)(
    'never puts figures of another %s with them',
    (name) => {
      const other = { program: 'psm', cakupan: 'sebagian', kode_wilayah: '99.72' }[name as string] ?? 'lain';
      expect(ids([rows[0]!, { ...rows[1]!, [name]: other } as FigureRow])).toEqual([]);
    },
  );
  test('draws nothing of one date, nor of dates that may be one', () => {
    expect(ids([figure('A001', '2019'), figure('A002', '2019')])).toEqual([]);
    expect(ids([figure('A001', '2019'), figure('A002', '2019-04-05')])).toEqual([]);
    expect(ids([figure('A001', '2019-04-05'), figure('A002', '2019-05')])).toHaveLength(1);
  });
  test('an id says programme and place, and stays whatever rows are added or withdrawn', () => {
    expect(id).toMatch(/^angka-tksk-99-71-[0-9a-z]{7}$/);
    expect(ids(rows.slice(0, 2))).toEqual([id]);
    expect(ids([figure('A000', '2001'), ...rows, figure('A009', '2026', { satuan: 'formasi' })])).toEqual([id]);
  });
  test('two sets of one programme in one place have two ids', () => {
    const other = rows.map((row) => ({ ...row, id: `${row.id}0`, makna: 'TKSK rekaan yang aktif' }));
    expect(new Set(ids([...rows, ...other])).size).toBe(2);
  });
});

describe('a list whose units its source leaves unclear', () => {
  /** Made-up rows, like a list that writes «orang» for bodies. */
  const list = ['2013', '2014'].map((date, i) =>
    figure(`A90${i}`, date, { program: 'organisasi-sosial', satuan: 'tidak jelas', makna: 'LKS rekaan' }),
  );
  test('is in no picture of figures by year', () => {
    expect(ids(list)).toEqual([]);
  });
  test('is refused as a set, and the fault says which rows', () => {
    expect(() => figureSet(exampleCited, list)).toThrow(
      expect.objectContaining({
        name: 'MixedRowsError',
        message: 'figureSet: A900 has unclear unit; A901 has unclear unit',
        rows: ['A900', 'A901'],
      }),
    );
    expect(() => figureSet(exampleCited, [...rows, list[0]!])).toThrow(
      'figureSet: A900 has unclear unit, unit "tidak jelas" instead of "orang", meaning "LKS rekaan" instead of "TKSK rekaan"',
    );
  });
  test('is refused as parts of a whole', () => {
    const whole = { ...list[0]!, id: 'A024', nilai: 1234 };
    expect(() => lksByKind(exampleCited, [whole, { ...list[0]! }])).toThrow(
      'lksByKind: A024 has unclear unit; A900 has unclear unit',
    );
  });
});

describe('figureSet', () => {
  test('refuses figures of two places or programmes, and none', () => {
    expect(() => figureSet(exampleCited, [rows[0]!, { ...rows[1]!, kode_wilayah: '99.72' }])).toThrow(
      'figureSet: A003 is of another place or programme than A001',
    );
    expect(() => figureSet(exampleCited, [])).toThrow('figureSet: no figures');
  });
});
