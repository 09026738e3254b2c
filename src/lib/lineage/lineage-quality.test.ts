import { expect, test } from 'vitest';
import { editionOf } from '../../../tests/fixtures/example-editions.ts';
import { lineageQuality } from './lineage-quality.ts';
import { lineageRows } from './lineage-rows.ts';
import { traceEditions } from './trace.ts';

test('counts, for each step and level, what left and what became of it', () => {
  const editions = [
    editionOf(
      2016,
      '99.01.01 Satu',
      ...['2001 Mawar', '2002 Melati', '2003 Padi', '2004 Jagung'].map((village) => `99.01.01.${village}`),
    ),
    editionOf(
      2018,
      '99.01.01 Satu',
      ...['1001 Mawar', '2003 Jagung', '2004 Padi', '2008 Gunung'].map((village) => `99.01.01.${village}`),
    ),
    editionOf(
      2020,
      '99.01.01 Satu',
      ...['1001 Mawar', '2003 Jagung', '2004 Padi', '2008 Gunung'].map((village) => `99.01.01.${village}`),
    ),
  ];
  expect(lineageQuality(editions, lineageRows(traceEditions(editions)))).toEqual([
    {
      tahun_lama: 2016,
      tahun_baru: 2018,
      tingkat: 'desa/kelurahan',
      kode_ditinggalkan: 2,
      satu_pengganti: 1,
      berupa_calon: 0,
      tanpa_pengganti: 1,
      dipakai_tempat_lain: 2,
      kode_baru: 2,
      baru_berasal: 1,
    },
  ]);
});
