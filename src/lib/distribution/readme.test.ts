import { describe, expect, test } from 'vitest';
import { exampleRelease } from '../../../tests/fixtures/hostile-table.ts';
import { releaseReadme } from './readme.ts';

const text = releaseReadme(exampleRelease, [
  'jebakan.csv',
  'datapackage.json',
  'LICENSE-MIT.txt',
  'titik.csv-metadata.json',
]);

describe('README of a release', () => {
  test('says what it is, when, under which licence, from whom, and how to cite it', () => {
    for (const line of [
      'Rilis contoh\n============\n\nRilis buatan untuk uji',
      '- Versi: 1.2.3',
      '- Diterbitkan: 2 Januari 2026',
      '- Keadaan per: 23 Juni 2025',
      '- Letak di situs: data/contoh/1.2.3/',
      '- MIT: Lisensi MIT (teksnya ada pada berkas LICENSE-MIT.txt rilis ini)',
      'Penerbit Contoh, Rilis contoh 1.2.3.',
      '- Sumber contoh, versi 7, https://contoh.example/',
      'Penerbit Contoh (2026). Rilis contoh, versi 1.2.3 [dataset]. Diterbitkan 2 Januari',
      'Cite as: Penerbit Contoh (2026). Rilis contoh, version 1.2.3 [dataset]. Published 2',
    ])
      expect(text).toContain(line);
  });
  test('says what each file is, sorted', () => {
    expect(text).toContain(
      [
        '- LICENSE-MIT.txt: naskah lisensi sumber',
        '- datapackage.json: keterangan rilis dan semua kolom menurut Data Package v2',
        '- jebakan.csv: tabel Tabel contoh berisi jebakan, CSV',
        '- titik.csv-metadata.json: keterangan titik.csv menurut CSV on the Web',
      ].join('\n'),
    );
  });
  test('lists the columns of every table', () => {
    expect(text).toContain('titik (Titik contoh)\n- kode, teks: Kode\n- lintang, bilangan: Lintang\n');
  });
  test('tells how to open it without losing codes, and how to check it', () => {
    expect(text).toContain('- Python: pandas.read_csv("jebakan.csv", dtype=str)');
    expect(text).toContain('- Linux: sha256sum -c SHA256SUMS');
  });
  test('has no line longer than 88 characters, and ends with one line break', () => {
    expect(text.split('\n').filter((line) => line.length > 88)).toEqual([]);
    expect(text).toMatch(/[^\n]\n$/);
  });
});
