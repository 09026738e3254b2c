import { describe, expect, test } from 'vitest';
import { exampleStyle } from '../../../tests/fixtures/chart-snapshot.ts';
import { exampleGround } from '../../../tests/fixtures/example-ground.ts';
import { exampleMeasures } from '../../../tests/fixtures/example-measures.ts';
import { choroplethMaps } from './choropleth-maps.ts';
import { pictureFile } from './picture-file.ts';

const maps = choroplethMaps(exampleGround, exampleMeasures());
const map = (id: string) => {
  const found = maps.find((picture) => picture.id === id);
  if (found === undefined) throw new Error(`no map ${id}`);
  return found;
};
const tips = (content: string) => [...content.matchAll(/<title>([^<]*)</g)].map(([, text]) => text);

describe('choroplethMaps', () => {
  test('draws a map of Indonesia and one of each province, for each measure', () => {
    expect(maps.map(({ id }) => id)).toEqual([
      'peta-kepadatan-provinsi',
      'peta-kepadatan-11',
      'peta-kepadatan-12',
      'peta-penduduk-provinsi',
      'peta-penduduk-11',
      'peta-penduduk-12',
      'peta-desa-provinsi',
      'peta-desa-11',
      'peta-desa-12',
      'peta-liputan-provinsi',
      'peta-liputan-11',
      'peta-liputan-12',
    ]);
  });
  test('as a file it carries title, unit, time, source and licence', async () => {
    const file = pictureFile(map('peta-kepadatan-11'), { ...exampleStyle, address: 'https://contoh.example/peta/11/' });
    await expect(file).toMatchFileSnapshot('snapshots/choropleth-maps.svg');
  });
  test('says in its title what is to be seen, from the values', () => {
    expect(['kepadatan', 'penduduk', 'desa', 'liputan'].map((id) => map(`peta-${id}-11`).title)).toEqual([
      'Kepadatan penduduk di Daerah Istimewa Contoh: dari 98,8 di Kabupaten Contoh sampai 3.351 jiwa per km² di Kota Contoh',
      'Jumlah penduduk di Daerah Istimewa Contoh: dari 23.456 di Kota Contoh sampai 100.000 jiwa di Kabupaten Contoh',
      'Jumlah desa dan kelurahan di Daerah Istimewa Contoh: dari 0 di Kota Contoh sampai 2 desa dan kelurahan di Kabupaten Contoh',
      '1 dari 2 desa dan kelurahan di Daerah Istimewa Contoh punya lembaga yang disebut sumber kami',
    ]);
  });
  test('each place says its name and value, and its table has the same', () => {
    const drawn = map('peta-penduduk-11');
    expect(tips(drawn.draw(640).content)).toEqual(['Kabupaten Contoh: 100.000 jiwa', 'Kota Contoh: 23.456 jiwa']);
    expect(drawn.table.rows.map((row) => row['jumlah_penduduk'])).toEqual([100_000, 23_456]);
  });
  test('a place without data is told in the legend, the text and its own words', () => {
    const drawn = map('peta-kepadatan-provinsi');
    expect(drawn.legend.at(-1)).toEqual({ class: null, text: 'belum ada data' });
    expect(drawn.text).toContain('Belum ada data untuk 1 dari 2 provinsi.');
    expect(tips(drawn.draw(960).content)).toContain('Provinsi Lain: belum ada data');
    expect(map('peta-penduduk-provinsi').legend.filter((entry) => entry.class === null)).toEqual([]);
  });
  test('a province without places in a measure is drawn empty and says so', () => {
    expect(map('peta-kepadatan-12').title).toBe('Kepadatan penduduk di Provinsi Lain: belum ada data');
  });
  test('notes say that boundaries are not official, and what a circle means where there is one', () => {
    expect(map('peta-desa-11').notes.slice(0, 2)).toEqual([
      'Batas tidak resmi.',
      'Lingkaran menandai wilayah yang terlalu kecil untuk terlihat.',
    ]);
    expect(map('peta-desa-provinsi').notes).not.toContain(
      'Lingkaran menandai wilayah yang terlalu kecil untuk terlihat.',
    );
  });
  test('its releases are those of the measure, then the boundaries', () => {
    expect(map('peta-liputan-11').releases.map(({ name }) => name)).toEqual(['mutu', 'lembaga', 'wilayah', 'batas']);
  });
  test('in a page its places are links', () => {
    const { content } = map('peta-desa-11').draw(640, (code) => `/wilayah/${code}/`);
    expect([...content.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      '/wilayah/11.01/',
      '/wilayah/11.71/',
    ]);
  });
});
