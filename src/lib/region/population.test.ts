import { expect, test } from 'vitest';
import { formatFaults } from '../check/fault.ts';
import type { PopulationRow } from '../dataset/penduduk.ts';
import { populationFaults } from './population.ts';

/** Made-up rows. */
const row = (kode_wilayah: string, laki_laki: number, perempuan: number, jumlah_penduduk: number) =>
  ({ kode_wilayah, laki_laki, perempuan, jumlah_penduduk }) as PopulationRow;

test('rows that add up have no fault', () => {
  expect(
    populationFaults('p.csv', [row('0', 3, 4, 7), row('11', 3, 4, 7), row('11.01', 1, 2, 3), row('11.02', 2, 2, 4)]),
  ).toEqual([]);
});
test('a total that is not its sexes or not its parts is named', () => {
  const faults = populationFaults('p.csv', [row('0', 3, 4, 7), row('11', 3, 5, 8), row('11.01', 1, 2, 4)]);
  expect(formatFaults(faults)).toEqual([
    'p.csv:2:jumlah_penduduk: wilayah di bawah 0 berjumlah 8, bukan 7; periksa angka pada sumbernya',
    'p.csv:3:jumlah_penduduk: wilayah di bawah 11 berjumlah 4, bukan 8; periksa angka pada sumbernya',
    'p.csv:4:jumlah_penduduk: laki-laki 1 + perempuan 2 bukan 4; periksa angka pada sumbernya',
  ]);
});
