import { describe, expect, test } from 'vitest';
import { exampleStyle } from '../../../tests/fixtures/chart-snapshot.ts';
import { textsOutside, textsTouching } from '../../../tests/fixtures/drawn-texts.ts';
import { exampleFigure } from '../../../tests/fixtures/example-explainer.ts';
import { exampleCited } from '../../../tests/fixtures/example-picture.ts';
import type { FigureRow } from '../dataset/angka.ts';
import { figureAge } from './figure-age.ts';
import { pictureCsv } from './picture-data.ts';
import { pictureFile } from './picture-file.ts';

/** Made-up figures, with values and units that must not be seen. */
const figure = (tanggal_acuan: string, mutu: FigureRow['mutu'], satuan = 'orang') =>
  exampleFigure({ tanggal_acuan, mutu, satuan, nilai: 987_654 });
const rows = [
  figure('2019', 'C'),
  figure('2021-05', 'A'),
  figure('2021-05-03', 'B', 'tidak jelas'),
  figure('2021', 'B', 'lembaga'),
  figure('2022', 'B'),
  figure('2022-12', 'A'),
];

describe('figureAge', () => {
  test('counts rows of each year by grade, with the years between', () => {
    expect(pictureCsv(figureAge(exampleCited, rows)!)).toBe(
      'tahun,mutu_a,mutu_b,mutu_c,angka\n2019,0,0,1,1\n2020,0,0,0,0\n2021,1,2,0,3\n2022,1,1,0,2\n',
    );
  });
  test('says how many figures are of the median year or before', () => {
    const { title, text } = figureAge(exampleCited, rows)!;
    expect(title).toBe('4 dari 6 angka kami bicara tentang tahun 2021 atau sebelumnya');
    expect(text).toBe(
      'Angka tertua tentang 2019, terbaru tentang 2022; tahun tengahnya 2021. Mutu A 2 angka, Mutu B 3 angka, Mutu C 1 angka. 2019: 1; 2020: 0; 2021: 3; 2022: 2.',
    );
  });
  test('draws counts of rows, never their values', () => {
    const file = pictureFile(figureAge(exampleCited, rows)!, { ...exampleStyle, address: 'https://guyub.example/' });
    expect(file).toContain('2021, mutu B: 2 angka');
    expect(file).not.toMatch(/987/);
  });
  test('is a file that stands alone, in which no words touch', async () => {
    const picture = figureAge(exampleCited, rows)!;
    await expect(pictureFile(picture, { ...exampleStyle, address: 'https://guyub.example/' })).toMatchFileSnapshot(
      'snapshots/umur-angka.svg',
    );
    for (const width of [348, 672]) {
      expect(textsOutside(picture.draw(width))).toEqual([]);
      expect(textsTouching(picture.draw(width))).toEqual([]);
    }
  });
  test('is none without figures, and one column for one figure', () => {
    expect(figureAge(exampleCited, [])).toBeNull();
    expect(figureAge(exampleCited, rows.slice(0, 1))?.table.rows).toHaveLength(1);
  });
});
