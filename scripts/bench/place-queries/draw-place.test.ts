import { expect, test } from 'vitest';
import { benchPlaces } from './bench-place.ts';
import type { BenchRow } from './bench-place.ts';
import { placeDrawer } from './draw-place.ts';
import { madeUpRows } from './made-up-rows.ts';
import { randomSource } from './random.ts';

test('draws all levels, villages most, and a small province as half of the draws are shared by province', () => {
  const small: BenchRow[] = madeUpRows
    .filter(({ kode }) => ['71', '71.01', '71.01.01', '71.01.01.2001'].includes(kode))
    .map((row) => ({ ...row, kode: row.kode.replace(/^71/, '92') }));
  const draw = placeDrawer(benchPlaces([...madeUpRows, ...small]));
  const random = randomSource('draws');
  const drawn = Array.from({ length: 2000 }, () => draw(random));
  const of = (level: string) => drawn.filter((place) => place.level === level).length;
  expect(
    [of('provinsi'), of('kabupaten/kota'), of('kecamatan'), of('desa/kelurahan')].map((n) => Math.round(n / 100)),
  ).toEqual([1, 2, 4, 13]);
  const inSmall = drawn.filter(({ code, level }) => level === 'desa/kelurahan' && code.startsWith('92')).length;
  expect(inSmall / of('desa/kelurahan')).toBeGreaterThan(0.25);
});
