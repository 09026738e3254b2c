import { describe, expect, test } from 'vitest';
import { exampleStyle } from '../../../tests/fixtures/chart-snapshot.ts';
import { citedEdition } from '../../../tests/fixtures/example-cited-editions.ts';
import { exampleCited } from '../../../tests/fixtures/example-picture.ts';
import type { FigureRow } from '../dataset/angka.ts';
import { pictureFile } from './picture-file.ts';
import { tkskAndDistricts } from './tksk-and-districts.ts';
import { tkskTotals, vacancyNote } from './tksk-totals.ts';

/** A made-up figure. */
const figure = (
  id: string,
  kode_wilayah: string,
  nilai: number,
  tanggal_acuan: string,
  more: Partial<FigureRow> = {},
) =>
  ({
    id,
    program: 'tksk',
    sub_jenis: null,
    indikator: 'jumlah',
    cakupan: 'seluruh',
    kode_wilayah,
    nama_wilayah: { '0': 'Indonesia', '98': 'Provinsi Contoh' }[kode_wilayah] ?? `Kabupaten ${kode_wilayah}`,
    tingkat: { 1: 'nasional', 2: 'provinsi', 5: 'kabupaten/kota' }[kode_wilayah.length] as FigureRow['tingkat'],
    nilai,
    satuan: 'orang',
    makna: 'TKSK rekaan',
    tanggal_acuan,
    mutu: 'B',
    jenis_sumber: 'rekaan',
    penerbit: `Penerbit rekaan ${id}`,
    url: `https://contoh.example/${id}`,
    catatan: null,
    jenis_asal: 'tksk',
    ...more,
  }) as FigureRow;

const editions = [
  citedEdition(2016, '2015-06-29', '98 Contoh', '98.01 A', '98.01.01 X'),
  citedEdition(2018, '2017-12-27', '98 Contoh', '98.01 A', '98.01.01 X', '98.01.02 Y'),
  citedEdition(2022, '2022-02-14', '98 Contoh', '98.01 A', '98.02 B', '98.01.01 X', '98.01.02 Y', '98.02.01 Z'),
];
const figures = [
  figure('A009', '98.01', 2, '2018-05-24'),
  figure('A001', '0', 3, '2020-07-23', { satuan: 'formasi', mutu: 'A' }),
  figure('A003', '98', 2, '2022', { catatan: '3 formasi, 1 kosong.' }),
  figure('A002', '98', 3, '2021-10-01', { satuan: 'formasi', catatan: 'Cocok dengan tiga kecamatan.' }),
  figure('A004', '98.02', 1, '2016', { nilai: 1 }),
  figure('A005', '98', 9, '2022', { makna: 'TKSK yang diharapkan tersedia' }),
  figure('A006', '98.01', 2, '2022', { satuan: 'kecamatan' }),
  figure('A007', '98', 1, '2022', { cakupan: 'sebagian' }),
  figure('A008', '98', 1, '2022', { satuan: 'tidak jelas' }),
  figure('A010', '98', 1, '2022', { indikator: 'peserta' }),
  figure('A011', '98', 1, '2022', { program: 'psm' }),
];
const picture = tkskAndDistricts(exampleCited, figures, editions)!;

describe('tkskTotals', () => {
  const { totals, wished, otherUnits } = tkskTotals(figures);
  const ids = (rows: readonly FigureRow[]) => rows.map(({ id }) => id);
  test('keeps totals of posts or people, by code of the place, then date', () => {
    expect(ids(totals)).toEqual(['A001', 'A002', 'A003', 'A009', 'A004']);
  });
  test('sets apart what is hoped for or needed, and what is of another or an unclear unit', () => {
    expect(ids(wished)).toEqual(['A005']);
    expect(ids(otherUnits)).toEqual(['A008', 'A006']);
  });
});

describe('vacancyNote', () => {
  test('is the note where it speaks of vacant posts, and nothing else', () => {
    expect(vacancyNote({ catatan: '576 formasi, 9 kosong.' })).toBe('576 formasi, 9 kosong.');
    expect(vacancyNote({ catatan: 'Sama dengan 24 kecamatan.' })).toBeNull();
    expect(vacancyNote({ catatan: null })).toBeNull();
  });
});

describe('tkskAndDistricts', () => {
  test('cites the figures first, then the editions used, and is a file that stands alone', async () => {
    expect(picture.releases.map(({ name, version }) => `${name} ${version}`)).toEqual([
      'contoh 1.0.0',
      'wilayah 2016.0.0',
      'wilayah 2018.0.0',
      'wilayah 2022.0.0',
    ]);
    const file = pictureFile(picture, { ...exampleStyle, address: 'https://guyub.example/grafik/tksk-dan-kecamatan/' });
    await expect(file).toMatchFileSnapshot('snapshots/tksk-dan-kecamatan.svg');
  });
  test('compares each total with the districts of its place in the edition nearest in time', () => {
    const rows = picture.table.rows.map((row) => [row['id'], row['nilai'], row['kecamatan'], row['edisi']]);
    expect(rows).toEqual([
      ['A001', 3, 3, 2022],
      ['A002', 3, 3, 2022],
      ['A003', 2, 3, 2022],
      ['A009', 2, 2, 2018],
      ['A004', 1, null, 2016],
    ]);
  });
  test('a place whose code the edition lacks has no data, never zero districts', () => {
    expect(picture.draw(348).content).toContain('>belum ada data: kode belum ada pada edisi 2016<');
  });
  test('posts and people never share a panel', () => {
    const { content } = picture.draw(672);
    const heads = [...content.matchAll(/"chart-strong"[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(heads).toEqual([
      'Formasi TKSK: Indonesia',
      'Formasi TKSK: provinsi',
      'TKSK sebagai orang: provinsi',
      'TKSK sebagai orang: kabupaten dan kota',
      'Dasar hukum tiap edisi',
    ]);
    const units = content
      .split('"chart-strong"')
      .map((panel) => new Set([...panel.matchAll(/>\d+ (formasi|orang)</g)].map(([, unit]) => unit)));
    expect(units.map((own) => [...own].join())).toEqual(['', 'formasi', 'formasi', 'orang', 'orang', '']);
  });
  test('speaks of vacant posts only where the note does', () => {
    expect(picture.draw(348).content.match(/Catatan: [^<]*/g)).toEqual(['Catatan: 3 formasi, 1 kosong.']);
    expect(picture.text).toBe(
      'Sama dengan jumlah kecamatannya: 2 dari 2 angka formasi dan 1 dari 3 angka orang. Berbeda: Provinsi Contoh 2022, 2 orang dan 3 kecamatan (edisi 2022). Catatan A003, Provinsi Contoh: 3 formasi, 1 kosong.',
    );
  });
  test('names what it does not draw', () => {
    expect(picture.notes.filter((note) => note.startsWith('Tidak digambar'))).toEqual([
      'Tidak digambar: A005; jumlahnya diharapkan atau dibutuhkan, belum tentu ada.',
      'Tidak digambar: A008 (tidak jelas) dan A006 (kecamatan); satuannya bukan formasi atau orang.',
    ]);
  });
  test('of no totals, or no editions, there is no picture', () => {
    expect(tkskAndDistricts(exampleCited, [], editions)).toBeNull();
    expect(tkskAndDistricts(exampleCited, figures, [])).toBeNull();
  });
});
