import { describe, expect, test } from 'vitest';
import { exampleCited } from '../../../tests/fixtures/example-picture.ts';
import { exampleStyle } from '../../../tests/fixtures/chart-snapshot.ts';
import type { PopulationRow } from '../dataset/penduduk.ts';
import { populationMeasures } from './measures.ts';
import { pictureFile } from './picture-file.ts';
import { tileMaps } from './tile-maps.ts';
import type { TileGround } from './tile-maps.ts';

/** Made up: places of two provinces; one has no area, so no density. */
const row = (kode_wilayah: string, nama_wilayah: string, jumlah: number, luas_km2: number | null): PopulationRow => ({
  kode_wilayah,
  nama_wilayah,
  tingkat: 'kabupaten/kota',
  laki_laki: jumlah / 2,
  perempuan: jumlah / 2,
  jumlah_penduduk: jumlah,
  luas_km2,
});
const rows = [
  row('11.01', 'Kabupaten Contoh Utara', 1000, 100),
  row('11.02', 'Kabupaten Contoh dengan Nama yang Panjang Sekali', 52_000, 1000),
  row('11.71', 'Kota Contoh', 90_000, 30),
  row('12.01', 'Kabupaten Seberang', 4_000_000, 2500),
  row('12.02', 'Kabupaten Tanpa Luas', 2, null),
];
const release = (name: string) => ({ ...exampleCited, name, 'guyub:attribution': `Guyub, ${name} rekaan.` });
const ground: TileGround = {
  tiles: [
    { code: '11.01', column: 0, row: 0 },
    { code: '11.02', column: 0, row: 1 },
    { code: '11.71', column: 1, row: 1 },
    { code: '12.01', column: 3, row: 1 },
    { code: '12.02', column: 3, row: 2 },
    { code: '12.03', column: 9, row: 9 },
  ],
  quality: { pairs: 3, byEdge: 2, byEdgeOrCorner: 3 },
  provinceNames: new Map([
    ['11', 'Daerah Istimewa Contoh'],
    ['12', 'Seberang'],
  ]),
  releases: [release('batas'), release('wilayah')],
};
const pictures = tileMaps(ground, populationMeasures(release('penduduk'), rows));
const [density] = pictures;
const tips = (content: string) => [...content.matchAll(/<title>([^<]*)</g)].map(([, text]) => text);

describe('tileMaps', () => {
  test('makes one picture for each measure, drawn from its release, the boundaries and the places', async () => {
    expect(pictures.map(({ id }) => id)).toEqual(['peta-kepadatan-kabupaten', 'peta-penduduk-kabupaten']);
    expect(density!.releases.map(({ name }) => name)).toEqual(['penduduk', 'batas', 'wilayah']);
    const file = pictureFile(density!, { ...exampleStyle, address: 'https://guyub.example/peta/kepadatan/kabupaten/' });
    await expect(file).toMatchFileSnapshot('../charts/snapshots/tile-maps.svg');
  });

  test('draws exactly the numbers of its table', () => {
    const decimals = new Intl.NumberFormat('id', { maximumFractionDigits: 1 });
    expect(tips(density!.draw(924).content)).toEqual(
      density!.table.rows.map(({ nama_wilayah, jiwa_per_km2 }) =>
        typeof jiwa_per_km2 === 'number'
          ? `${String(nama_wilayah)}: ${decimals.format(jiwa_per_km2)} jiwa per km²`
          : `${String(nama_wilayah)}: belum ada data`,
      ),
    );
    expect(density!.table.rows.map(({ jiwa_per_km2 }) => jiwa_per_km2)).toEqual([10, 52, 3000, 1600, null]);
  });

  test('gives each row the province that it lies in', () => {
    const [first] = density!.table.rows;
    expect(first).toMatchObject({
      kode_provinsi: '11',
      nama_provinsi: 'Daerah Istimewa Contoh',
      kode_wilayah: '11.01',
    });
    expect(density!.table.fields.map(({ name }) => name)).toEqual([
      'kode_provinsi',
      'nama_provinsi',
      'kode_wilayah',
      'nama_wilayah',
      'jiwa_per_km2',
      'kelas',
    ]);
  });

  test('says that tiles are equal and about in their place, and how many neighbours are kept', () => {
    expect(density!.notes.slice(0, 3)).toEqual([
      'Satu petak satu kabupaten atau kota, semuanya sama besar. Letaknya kira-kira, dan bukan luas wilayah. Garis tebal mengelilingi provinsi.',
      'Dari 3 pasang tetangga darat, 67 persen tetap bersebelahan, dan 100 persen bersebelahan atau bertemu sudut.',
      'Batas tidak resmi.',
    ]);
  });

  test('links each tile where it is given addresses', () => {
    const { content } = density!.draw(924, (code) => `/wilayah/${code}/`);
    expect([...content.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      '/wilayah/11.01/',
      '/wilayah/11.02/',
      '/wilayah/11.71/',
      '/wilayah/12.01/',
      '/wilayah/12.02/',
    ]);
  });

  test('refuses a measure of a place without a tile, and names it', () => {
    const later = populationMeasures(release('penduduk'), [...rows, row('12.99', 'Kabupaten Baru', 10, 1)]);
    expect(() => tileMaps(ground, later)).toThrow(
      new RangeError('tileMaps: no tile for 12.99: run npm run data -- petak'),
    );
  });
});
