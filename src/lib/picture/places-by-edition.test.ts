import { describe, expect, test } from 'vitest';
import { exampleStyle } from '../../../tests/fixtures/chart-snapshot.ts';
import { citedEdition } from '../../../tests/fixtures/example-cited-editions.ts';
import { pictureFile } from './picture-file.ts';
import { placesByEdition } from './places-by-edition.ts';

const first = citedEdition(
  2016,
  '2015-06-29',
  '98 Satu',
  '98.01 Kabupaten A',
  '98.01.01 X',
  '98.01.01.2001 P',
  '98.01.01.2002 Q',
);
const second = citedEdition(
  2018,
  '2017-12-27',
  '98 Satu',
  '98.01 Kabupaten A',
  '98.01.01 X',
  '98.01.02 Y',
  '98.01.01.2001 P',
);
const third = citedEdition(
  2025,
  '2025-06-23',
  '98 Satu',
  '99 Dua',
  '98.01 Kabupaten A',
  '98.01.01 X',
  '98.01.02 Y',
  '98.01.01.2001 P',
);
const picture = placesByEdition([first, second, third])!;

describe('placesByEdition', () => {
  test('belongs to the newest edition and cites all, and is a file that stands alone', async () => {
    expect(picture.releases.map(({ version }) => version)).toEqual(['2025.0.0', '2016.0.0', '2018.0.0']);
    const file = pictureFile(picture, { ...exampleStyle, address: 'https://guyub.example/grafik/wilayah-tiap-edisi/' });
    await expect(file).toMatchFileSnapshot('snapshots/wilayah-tiap-edisi.svg');
  });
  test('says what is more and what is less in its title, and each level in its text', () => {
    expect(picture.title).toBe(
      'Edisi 2025 memuat 1 provinsi dan 1 kecamatan lebih banyak dan 1 desa/kelurahan lebih sedikit daripada edisi 2016',
    );
    expect(picture.text).toBe(
      'Provinsi: 1 pada edisi 2016, 2 pada edisi 2025, bertambah 1. Kabupaten/kota: 1 pada edisi 2016, 1 pada edisi 2025, sama banyak. Kecamatan: 1 pada edisi 2016, 2 pada edisi 2025, bertambah 1. Desa/kelurahan: 2 pada edisi 2016, 1 pada edisi 2025, berkurang 1.',
    );
  });
  test('says so where nothing changed', () => {
    expect(placesByEdition([second, { ...second, release: third.release }])?.title).toBe(
      'Edisi 2025 memuat wilayah sebanyak edisi 2018 pada setiap tingkat',
    );
  });
  test('draws every number of its table, and names each edition by its legal basis', () => {
    const { content } = picture.draw(672);
    const tips = [...content.matchAll(/<title>([^<]*)<\/title>/g)].map(([, text]) => text?.toLowerCase());
    expect(new Set(tips)).toEqual(
      new Set(
        picture.table.rows.map(
          ({ tingkat, edisi, jumlah }) => `${String(tingkat)}, ${String(edisi)}: ${String(jumlah)}`,
        ),
      ),
    );
    expect(tips).toHaveLength(12);
    for (const date of ['2015-06-29', '2017-12-27', '2025-06-23'])
      expect(content).toContain(`>Peraturan Rekaan Nomor 1 (${date})<`);
  });
  test('is not drawn of one edition: nothing is to be seen over time', () => {
    expect(placesByEdition([first])).toBeNull();
    expect(placesByEdition([])).toBeNull();
  });
});
