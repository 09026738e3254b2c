import { describe, expect, test } from 'vitest';
import { exampleStyle } from '../../../tests/fixtures/chart-snapshot.ts';
import { citedEdition } from '../../../tests/fixtures/example-cited-editions.ts';
import { exampleCited } from '../../../tests/fixtures/example-picture.ts';
import type { LineageQualityRow } from '../dataset/silsilah.ts';
import { codesLeftAndCame } from './codes-left-and-came.ts';
import { pictureFile } from './picture-file.ts';

/** Province 98 stays; 99 comes into being in 2023 out of 97, and takes a village along. 96 never changes. */
const shared = ['96 Tetap', '96.01.01.2001 Lama', '97 Induk', '97.01.01 X', '97.01.01.2001 P', '98 Tetangga'];
const editions = [
  citedEdition(2018, '2017-12-27', ...shared, '97.02.01 Y', '97.02.01.2001 R', '98.01.01.2001 S'),
  citedEdition(2022, '2022-02-14', ...shared, '97.02.01 Y', '97.02.01.2001 R', '98.01.01.2002 S', '98.01.01.2003 T'),
  citedEdition(
    2023,
    '2022',
    ...shared,
    '99 Anak',
    '99.01.01 Y',
    '99.01.01.2001 R',
    '98.01.01.2002 S',
    '98.01.01.2003 T',
  ),
];
/** A row of the release's own count. */
const quality = (
  tahun_lama: number,
  tahun_baru: number,
  tingkat: LineageQualityRow['tingkat'],
  left: number,
  came: number,
) => ({ tahun_lama, tahun_baru, tingkat, kode_ditinggalkan: left, kode_baru: came }) as LineageQualityRow;
const counted = [
  quality(2018, 2022, 'desa/kelurahan', 1, 2),
  quality(2022, 2023, 'kecamatan', 1, 1),
  quality(2022, 2023, 'desa/kelurahan', 1, 1),
];
const release = { ...exampleCited, name: 'silsilah' };
const picture = codesLeftAndCame(release, counted, editions, 'desa/kelurahan')!;
const numbers = (province: string) =>
  picture.table.rows
    .filter(({ kode_provinsi }) => kode_provinsi === province)
    .map((row) => [row['tahun_lama'], row['kode_ditinggalkan'], row['kode_baru']]);

describe('codesLeftAndCame', () => {
  test('cites the release of silsilah first, then the editions, and is a file that stands alone', async () => {
    expect(picture.releases.map(({ name, version }) => `${name} ${version}`)).toEqual([
      'silsilah 1.0.0',
      'wilayah 2018.0.0',
      'wilayah 2022.0.0',
      'wilayah 2023.0.0',
    ]);
    const file = pictureFile(picture, { ...exampleStyle, address: 'https://guyub.example/grafik/kode/' });
    await expect(file).toMatchFileSnapshot('snapshots/kode-ditinggalkan-dan-baru.svg');
  });
  test('a code that went to another province counts where it left and where it came', () => {
    expect(numbers('97')).toEqual([
      [2018, 0, 0],
      [2022, 1, 0],
    ]);
    expect(numbers('99')).toEqual([[2022, 0, 1]]);
  });
  test('a province that neither edition has is no row and no cell', () => {
    expect(picture.draw(672).content).not.toContain('Anak, 2018 ke 2022');
    expect(picture.draw(672).content).toContain('<title>Anak, 2022 ke 2023: 0 ditinggalkan, 1 baru</title>');
  });
  test('provinces stand in the order of their codes', () => {
    expect([...new Set(picture.table.rows.map((row) => row['nama_provinsi']))]).toEqual([
      'Tetap',
      'Induk',
      'Tetangga',
      'Anak',
    ]);
  });
  test('draws every number of its table', () => {
    const { content } = picture.draw(348);
    for (const row of picture.table.rows)
      expect(content).toContain(
        `<title>${String(row['nama_provinsi'])}, ${String(row['tahun_lama'])} ke ${String(row['tahun_baru'])}: ${String(row['kode_ditinggalkan'])} ditinggalkan, ${String(row['kode_baru'])} baru</title>`,
      );
  });
  test('says the steps and where nothing ever changed', () => {
    expect(picture.title).toBe('Dari edisi 2018 ke 2022, 1 kode desa/kelurahan ditinggalkan, semuanya di Tetangga');
    expect(picture.text).toBe(
      'Kode desa/kelurahan dari edisi ke edisi: 2018 ke 2022, 1 ditinggalkan dan 2 baru; 2022 ke 2023, 1 ditinggalkan dan 1 baru. Di antara edisi-edisi ini tidak ada yang ditinggalkan atau baru di Tetap.',
    );
  });
  test('districts have a picture of their own, and are never added to villages', () => {
    const districts = codesLeftAndCame(release, counted, editions, 'kecamatan')!;
    expect(districts.id).toBe('kode-kecamatan-ditinggalkan-dan-baru');
    expect(districts.unit).toBe('kode kecamatan');
    expect(new Set(districts.table.rows.map((row) => row['tingkat']))).toEqual(new Set(['kecamatan']));
    expect(districts.title).toBe('Dari edisi 2022 ke 2023, 1 kode kecamatan ditinggalkan, semuanya di Induk');
  });
  test('numbers that are not the release’s are a fault, not a picture', () => {
    expect(() => codesLeftAndCame(release, counted.slice(1), editions, 'desa/kelurahan')).toThrow(
      'codesLeftAndCame: 2018 to 2022, desa/kelurahan, kode_ditinggalkan is 1, but 0 in silsilah-mutu',
    );
  });
  test('one edition has no step', () => {
    expect(codesLeftAndCame(release, [], editions.slice(0, 1), 'desa/kelurahan')).toBeNull();
  });
});
