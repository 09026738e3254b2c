import { expect, test } from 'vitest';
import { lineageSamples } from './lineage-samples.ts';

test('the samples speak of the file of the site and of the edition that they are given', () => {
  const { duckdb, python } = lineageSamples({ site: 'https://contoh.example/', year: 2018 });
  expect(duckdb.code).toContain("read_csv('https://contoh.example/data/silsilah/latest/silsilah.csv', all_varchar");
  expect(duckdb.code).toContain("WHERE tahun_lama >= '2018'");
  expect(python.code).toContain('alamat = "https://contoh.example/data/silsilah/latest/silsilah.csv"');
  expect(python.code).toContain('tahun = 2018 ');
});
