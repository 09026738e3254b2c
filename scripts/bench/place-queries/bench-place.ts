import type { PlaceKind } from '../../../src/lib/dataset/wilayah.ts';
import type { Level } from '../../../src/lib/region/level.ts';
import { ancestorCodes } from '../../../src/lib/region/code.ts';

/** A place of the newest vintage, as the measurement sees it. */
export interface BenchPlace {
  readonly code: string;
  readonly level: Level;
  readonly kind: PlaceKind;
  /** Its name without "Kabupaten" or "Kota", and other forms in which it is officially written. */
  readonly names: readonly [string, ...string[]];
  readonly postal: string | null;
  /** The places above, largest first. */
  readonly above: readonly BenchPlace[];
}

/** What is read of a row of `wilayah`. */
export interface BenchRow {
  readonly kode: string;
  readonly nama: string;
  readonly tingkat: Level;
  readonly jenis: PlaceKind;
  readonly kode_pos: string | null;
}

/** Places from their rows; a place stands after those above it. @throws Error where a place above is missing */
export function benchPlaces(rows: readonly BenchRow[]): BenchPlace[] {
  const byCode = new Map<string, BenchPlace>();
  for (const row of [...rows].sort((a, b) => (a.kode < b.kode ? -1 : 1))) {
    const above = ancestorCodes(row.kode).map((code) => {
      const place = byCode.get(code);
      if (place === undefined) throw new Error(`bench: ${row.kode} lies in ${code}, which is no place`);
      return place;
    });
    byCode.set(row.kode, {
      code: row.kode,
      level: row.tingkat,
      kind: row.jenis,
      names: namesOf(row),
      postal: row.kode_pos,
      above,
    });
  }
  return [...byCode.values()];
}

/** Forms of a name of a province or regency that are as official as the whole. */
const shorter: readonly [RegExp, string][] = [
  [/^Administrasi /, ''],
  [/^Daerah Khusus Ibukota /, 'DKI '],
  [/^Daerah (Khusus Ibukota|Istimewa) /, ''],
  [/^Daerah Istimewa /, 'DI '],
  [/^Kepulauan (?=Bangka)/, ''],
];

function namesOf({ nama, tingkat }: BenchRow): [string, ...string[]] {
  if (tingkat === 'kecamatan' || tingkat === 'desa/kelurahan') return [nama];
  const bare = tingkat === 'kabupaten/kota' ? nama.replace(/^(Kabupaten|Kota) /, '') : nama;
  return [bare, ...shorter.flatMap(([long, short]) => (long.test(bare) ? [bare.replace(long, short)] : []))];
}
