import { describe, expect, test } from 'vitest';
import { exampleStyle } from '../../../tests/fixtures/chart-snapshot.ts';
import { textsOutside, textsTouching } from '../../../tests/fixtures/drawn-texts.ts';
import { exampleCited } from '../../../tests/fixtures/example-picture.ts';
import type { CoverageRow } from '../dataset/mutu.ts';
import { namedPlaces } from './named-places.ts';
import { pictureCsv } from './picture-data.ts';
import { pictureFile } from './picture-file.ts';

/** A made-up count. */
const row = (
  tingkat: CoverageRow['tingkat'],
  kode_wilayah: string,
  nama_wilayah: string,
  [part, whole]: readonly [number, number],
  program: CoverageRow['program'] = 'semua',
): CoverageRow => ({ program, tingkat, kode_wilayah, nama_wilayah, jumlah_wilayah: whole, wilayah_bersumber: part });
const rows = [
  row('desa/kelurahan', '12', 'Provinsi Rekaan', [3, 100]),
  row('desa/kelurahan', '0', 'Indonesia', [4, 10_600]),
  row('desa/kelurahan', '11', 'Provinsi Contoh', [1, 10_000]),
  row('desa/kelurahan', '13', 'Provinsi Kosong', [0, 500]),
  row('desa/kelurahan', '13', 'Provinsi Kosong', [400, 500], 'psm'),
  row('kabupaten/kota', '0', 'Indonesia', [12, 20]),
  row('kabupaten/kota', '11', 'Provinsi Contoh', [10, 10]),
  row('kabupaten/kota', '12', 'Provinsi Rekaan', [2, 10]),
];
const pictures = namedPlaces(exampleCited, rows);
const [regencies, villages] = pictures;
const texts = (svg: string) => [...svg.matchAll(/class="chart-value"[^>]*>([^<]*)</g)].map(([, text]) => text);

describe('namedPlaces', () => {
  test('gives the whole of Indonesia in words, and the provinces in the order of codes', () => {
    expect(pictures.map(({ id, title }) => `${id}: ${title}`)).toEqual([
      'liputan-kabupaten-provinsi: 12 dari 20 kabupaten dan kota punya lembaga yang disebut sumber kami',
      'liputan-desa-provinsi: 4 dari 10.600 desa dan kelurahan punya lembaga yang disebut sumber kami',
    ]);
    expect(pictureCsv(villages!)).toBe(
      'kode_wilayah,nama_wilayah,wilayah_bersumber,jumlah_wilayah,persen\n' +
        '0,Indonesia,4,10600,0.04\n11,Provinsi Contoh,1,10000,0.01\n12,Provinsi Rekaan,3,100,3\n13,Provinsi Kosong,0,500,0\n',
    );
  });
  test('writes part and whole beside each bar, the share too where there is room', () => {
    expect(texts(villages!.draw(348).content)).toEqual(['1 dari 10.000', '3 dari 100', 'belum ada dari 500']);
    expect(texts(villages!.draw(672).content)).toEqual([
      '1 dari 10.000 (&lt; 0,1 %)',
      '3 dari 100 (3 %)',
      'belum ada dari 500',
    ]);
  });
  test('where none is named there is no bar, and no word that there is none', () => {
    expect(villages!.draw(348).content.match(/<rect class="chart-bar"/g)).toHaveLength(2);
    expect(villages!.text).toContain('Di Provinsi Kosong belum ada yang disebut.');
    expect(`${villages!.text} ${villages!.notes.join(' ')}`).toContain('tidak disebut bukan berarti tidak ada');
  });
  test('the axis goes to 100 percent, or says that it does not', () => {
    expect(regencies!.draw(672).content).toContain('>100 %</text>');
    expect(villages!.draw(672).content).toContain('Sumbu hanya sampai 3 persen, bukan 100 persen.');
  });
  test('is a file that stands alone, in which no words touch', async () => {
    for (const picture of pictures) {
      await expect(pictureFile(picture, { ...exampleStyle, address: 'https://guyub.example/' })).toMatchFileSnapshot(
        `snapshots/${picture.id}.svg`,
      );
      for (const width of [348, 672]) {
        expect(textsOutside(picture.draw(width))).toEqual([]);
        expect(textsTouching(picture.draw(width))).toEqual([]);
      }
    }
  });
  test('is none where a level, or Indonesia, is not counted', () => {
    expect(namedPlaces(exampleCited, rows.slice(5)).map(({ id }) => id)).toEqual(['liputan-kabupaten-provinsi']);
    expect(
      namedPlaces(
        exampleCited,
        rows.filter(({ kode_wilayah }) => kode_wilayah !== '0'),
      ),
    ).toEqual([]);
  });
});
