import { describe, expect, test } from 'vitest';
import { exampleStyle } from '../../../tests/fixtures/chart-snapshot.ts';
import { textsOutside, textsTouching } from '../../../tests/fixtures/drawn-texts.ts';
import { exampleCited } from '../../../tests/fixtures/example-picture.ts';
import type { PopulationRow } from '../dataset/penduduk.ts';
import { pictureCsv } from './picture-data.ts';
import { pictureFile } from './picture-file.ts';
import { populationByProvince } from './population-by-province.ts';

/** A made-up province. */
const province = (code: string, name: string, men: number, women: number, area: number | null): PopulationRow => ({
  kode_wilayah: code,
  nama_wilayah: name,
  tingkat: 'provinsi',
  laki_laki: men,
  perempuan: women,
  jumlah_penduduk: men + women,
  luas_km2: area,
});
const rows = [
  province('13', 'Rekaan', 600, 400, 100),
  province('11', 'Contoh', 500_000, 500_000, 2000),
  province('12', 'Tanpa Luas', 49, 51, null),
];
/** Ten more, one of them far denser than all. */
const many = [
  ...rows,
  ...Array.from({ length: 10 }, (_, i) => province(String(50 + i), `Rekaan ${i}`, 500 + i, 500, 5 + i)),
  province('31', 'Padat Rekaan', 500_000, 500_000, 10),
];
const pictures = (kept: readonly PopulationRow[] = rows) => populationByProvince(exampleCited, kept);
const tips = (svg: string) => [...svg.matchAll(/<title>([^<]*)</g)].map(([, text]) => text);

describe('populationByProvince', () => {
  test('draws population, density and sex ratio in the order of codes', () => {
    expect(pictures().map(({ id }) => id)).toEqual([
      'penduduk-provinsi',
      'kepadatan-provinsi',
      'rasio-jenis-kelamin-provinsi',
    ]);
    const [first] = pictures();
    expect(tips(first!.draw(348).content)).toEqual([
      'Contoh: 1.000.000 jiwa',
      'Tanpa Luas: 100 jiwa',
      'Rekaan: 1.000 jiwa',
    ]);
  });
  test('says in its title what is to be seen, from the rows', () => {
    expect(pictures().map(({ title }) => title)).toEqual([
      'Penduduk 3 provinsi: dari 100 di Tanpa Luas sampai 1.000.000 jiwa di Contoh',
      'Kepadatan 3 provinsi: dari 10 di Rekaan sampai 500 jiwa per km² di Contoh',
      'Di 1 dari 3 provinsi, penduduk laki-laki lebih banyak daripada perempuan',
    ]);
    expect(pictures()[2]!.text).toBe(
      'Laki-laki lebih banyak di 1 provinsi, perempuan lebih banyak di 1, sama banyak di 1. Dari 96,1 di Tanpa Luas sampai 150 di Rekaan.',
    );
  });
  test('an area that is not known leaves a gap, in the picture and in its table', () => {
    const [, density] = pictures();
    expect(tips(density!.draw(348).content)).toEqual(['Contoh: 500 jiwa per km²', 'Rekaan: 10 jiwa per km²']);
    expect(density!.draw(348).content).toContain('belum ada data');
    expect(pictureCsv(density!)).toBe(
      'kode_wilayah,nama_wilayah,jumlah_penduduk,luas_km2,jiwa_per_km2\n' +
        '11,Contoh,1000000,2000,500\n12,Tanpa Luas,100,,\n13,Rekaan,1000,100,10\n',
    );
  });
  test('a province that is far denser than all is drawn on an axis that holds it, and has no bar on the one of the others', () => {
    const { content } = pictures(many)[1]!.draw(348);
    expect(content).toContain('Padat Rekaan, 100.000');
    expect(content).toContain('100.000, di luar sumbu ini');
    expect(content.match(/<rect class="chart-bar"/g)).toHaveLength(12);
    expect(content.match(/<circle/g)).toHaveLength(13);
  });
  test('nothing leaves the canvas and no words touch, narrow and wide', () => {
    for (const picture of [...pictures(), ...pictures(many)])
      for (const width of [348, 672]) {
        expect(textsOutside(picture.draw(width))).toEqual([]);
        expect(textsTouching(picture.draw(width))).toEqual([]);
      }
  });
  test('is a file that stands alone', async () => {
    for (const picture of pictures(many))
      await expect(pictureFile(picture, { ...exampleStyle, address: 'https://guyub.example/' })).toMatchFileSnapshot(
        `snapshots/${picture.id}.svg`,
      );
  });
  test('is none where there is no province', () => {
    expect(pictures([])).toEqual([]);
  });
});
