import type { Fault } from '../check/fault.ts';
import type { PopulationRow } from '../dataset/penduduk.ts';
import { nation, parentCode } from './code.ts';

/**
 * Where a table of population does not add up: male and female to the total, regencies to their province, provinces to
 * Indonesia. Lines count the header as line 1.
 */
export function populationFaults(file: string, rows: readonly PopulationRow[]): Fault[] {
  const below = Map.groupBy(
    rows.filter(({ kode_wilayah }) => kode_wilayah !== nation),
    ({ kode_wilayah }) => parentCode(kode_wilayah) ?? nation,
  );
  return rows.flatMap((row, i) => {
    const { kode_wilayah, laki_laki, perempuan, jumlah_penduduk } = row;
    const parts = below.get(kode_wilayah);
    const sum = parts?.reduce((total, part) => total + part.jumlah_penduduk, 0);
    const faults: [boolean, string][] = [
      [
        laki_laki + perempuan !== jumlah_penduduk,
        `laki-laki ${laki_laki} + perempuan ${perempuan} bukan ${jumlah_penduduk}`,
      ],
      [
        sum !== undefined && sum !== jumlah_penduduk,
        `wilayah di bawah ${kode_wilayah} berjumlah ${sum ?? 0}, bukan ${jumlah_penduduk}`,
      ],
    ];
    return faults
      .filter(([isWrong]) => isWrong)
      .map(([, reason]) => ({
        file,
        line: i + 2,
        field: 'jumlah_penduduk',
        reason,
        fix: 'periksa angka pada sumbernya',
      }));
  });
}
