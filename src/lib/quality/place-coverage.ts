import type { CoverageProgramme, CoverageRow } from '../dataset/mutu.ts';
import { coverageProgrammes } from '../dataset/mutu.ts';
import { programmeIds } from '../dataset/shared.ts';
import type { InstitutionRow } from '../dataset/lembaga.ts';
import type { PlaceRow } from '../dataset/wilayah.ts';
import { levelOf, nation, selfAndAbove } from '../region/code.ts';
import { levels } from '../region/level.ts';

type NamedInstitution = Pick<InstitutionRow, 'program' | 'kode_wilayah'>;

/**
 * How many places have an institution that a source names, in the place or below it: by programme, level, and for
 * Indonesia and each province. An institution of a village counts for its district, regency and province; one whose
 * place is certain down to the regency only does not count for any village.
 */
export function placeCoverage(
  places: readonly Pick<PlaceRow, 'kode' | 'nama' | 'tingkat'>[],
  institutions: readonly NamedInstitution[],
): CoverageRow[] {
  const areas = [
    { kode: nation, nama: 'Indonesia' },
    ...places.filter(({ tingkat }) => tingkat === 'provinsi').sort((a, b) => (a.kode < b.kode ? -1 : 1)),
  ];
  const all = countByArea(places.map(({ kode }) => kode));
  return coverageProgrammes.flatMap((program) => {
    const named = countByArea(namedPlaces(institutions, program));
    return levels.flatMap((tingkat) =>
      areas.map(({ kode, nama }): CoverageRow => ({
        program,
        tingkat,
        kode_wilayah: kode,
        nama_wilayah: nama,
        jumlah_wilayah: all.get(`${tingkat} ${kode}`) ?? 0,
        wilayah_bersumber: named.get(`${tingkat} ${kode}`) ?? 0,
      })),
    );
  });
}

/** Codes of the places that an institution of the programme lies in, each once, without Indonesia. */
function namedPlaces(institutions: readonly NamedInstitution[], programme: CoverageProgramme): string[] {
  const wanted: readonly string[] = programme === 'semua' ? programmeIds : [programme];
  const codes = institutions
    .filter(({ program }) => wanted.includes(program))
    .flatMap(({ kode_wilayah }) => selfAndAbove(kode_wilayah));
  return [...new Set(codes)].filter((code) => code !== nation);
}

/** How many codes of each level lie in Indonesia and in each province, by `level code`. */
function countByArea(codes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes)
    for (const area of [nation, code.slice(0, 2)]) {
      const key = `${levelOf(code)} ${area}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}
