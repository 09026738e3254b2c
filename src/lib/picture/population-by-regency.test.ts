import { describe, expect, test } from 'vitest';
import { exampleStyle } from '../../../tests/fixtures/chart-snapshot.ts';
import { textsOutside, textsTouching } from '../../../tests/fixtures/drawn-texts.ts';
import { exampleCited } from '../../../tests/fixtures/example-picture.ts';
import type { PopulationRow } from '../dataset/penduduk.ts';
import { pictureCsv } from './picture-data.ts';
import { pictureFile } from './picture-file.ts';
import { populationByRegency } from './population-by-regency.ts';

/** A made-up place. */
const place = (code: string, name: string, men: number, women: number, area: number | null): PopulationRow => ({
  kode_wilayah: code,
  nama_wilayah: name,
  tingkat: code.length === 2 ? 'provinsi' : 'kabupaten/kota',
  laki_laki: men,
  perempuan: women,
  jumlah_penduduk: men + women,
  luas_km2: area,
});
const rows = [
  place('11', 'Provinsi Contoh', 60_100, 50_100, 5100),
  place('11.71', 'Kota Contoh', 50_000, 50_000, 100),
  place('11.01', 'Kabupaten Contoh', 10_000, 0, 5000),
  place('11.02', 'Kabupaten Tanpa Luas', 100, 100, null),
  place('12', 'Provinsi Rekaan', 1000, 900, 10),
  place('12.01', 'Kabupaten Rekaan', 1000, 900, 10),
];
const pictures = (kept: readonly PopulationRow[] = rows) => populationByRegency(exampleCited, kept);
const tips = (svg: string) => [...svg.matchAll(/<title>([^<]*)</g)].map(([, text]) => text);

describe('populationByRegency', () => {
  test('draws every regency and city once, cities in another shape', () => {
    const [population] = pictures();
    const { content } = population!.draw(348);
    expect(tips(content)).toEqual([
      'Kabupaten Contoh: 10.000',
      'Kabupaten Tanpa Luas: 200',
      'Kabupaten Rekaan: 1.900',
      'Kota Contoh: 100.000',
    ]);
    expect(content).toMatch(/<g class="chart-point-open"><path d="M[^"]*l4 4-4 4-4-4z"><title>Kota Contoh/);
    expect(content).toContain('Skala log');
  });
  test('names the least and the greatest in its title', () => {
    expect(pictures().map(({ id, title }) => `${id}: ${title}`)).toEqual([
      'penduduk-kabupaten: Penduduk 4 kabupaten dan kota: dari 200 di Kabupaten Tanpa Luas sampai 100.000 jiwa di Kota Contoh',
      'kepadatan-kabupaten: Kepadatan 4 kabupaten dan kota: dari 2 di Kabupaten Contoh sampai 1.000 jiwa per km² di Kota Contoh',
      'rasio-jenis-kelamin-kabupaten: Di 2 dari 4 kabupaten dan kota, penduduk laki-laki lebih banyak daripada perempuan',
    ]);
  });
  test('what is not known has no dot, is named in its row, and stays in the table', () => {
    const [, density] = pictures();
    expect(tips(density!.draw(672).content)).not.toContain('Kabupaten Tanpa Luas: 0');
    expect(density!.draw(348).content).toContain('(belum ada data: Kabupaten Tanpa Luas)');
    expect(pictureCsv(density!)).toBe(
      'kode_wilayah,nama_wilayah,nama_provinsi,jumlah_penduduk,luas_km2,jiwa_per_km2\n' +
        '11.01,Kabupaten Contoh,Provinsi Contoh,10000,5000,2\n' +
        '11.02,Kabupaten Tanpa Luas,Provinsi Contoh,200,,\n' +
        '11.71,Kota Contoh,Provinsi Contoh,100000,100,1000\n' +
        '12.01,Kabupaten Rekaan,Provinsi Rekaan,1900,10,190\n',
    );
  });
  test('one whose sex ratio is far beyond all others is an arrow at the end of the axis, with its number', () => {
    const many = [
      ...Array.from({ length: 12 }, (_, i) => place(`11.${10 + i}`, `Kabupaten ${i}`, 990 + 5 * i, 1000, 1)),
      place('11.72', 'Kota Tambang Rekaan', 1731, 1000, 1),
    ];
    const { content } = pictures(many)[2]!.draw(348);
    expect(content).toContain('Kota Tambang Rekaan 173,1, di luar sumbu');
    expect(content).toContain('l-8-4v8z"><title>Kota Tambang Rekaan: 173,1</title>');
  });
  test('nothing leaves the canvas and no words touch, narrow and wide', () => {
    for (const picture of pictures())
      for (const width of [348, 672]) {
        expect(textsOutside(picture.draw(width))).toEqual([]);
        expect(textsTouching(picture.draw(width))).toEqual([]);
      }
  });
  test('is a file that stands alone', async () => {
    for (const picture of pictures())
      await expect(pictureFile(picture, { ...exampleStyle, address: 'https://guyub.example/' })).toMatchFileSnapshot(
        `snapshots/${picture.id}.svg`,
      );
  });
  test('is none where there is no regency', () => {
    expect(pictures([])).toEqual([]);
  });
});
