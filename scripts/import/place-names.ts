import type { Fault } from '../../src/lib/check/fault.ts';
import { nation } from '../../src/lib/region/code.ts';
import type { Sources } from './source.ts';

/** Names of places by code, `0` for Indonesia. */
export type PlaceNames = ReadonlyMap<string, string>;

/** Names of the 2025 vintage by code. Five of them carry stray whitespace in the source. */
export async function readPlaceNames(sources: Sources): Promise<PlaceNames> {
  const rows = await sources.table('sources/wilayah-kepmendagri-2025/wilayah.csv', ['kode', 'nama']);
  return new Map([[nation, 'Indonesia'], ...rows.map(({ kode, nama }) => [kode, nama.trim()] as const)]);
}

/** A code, and the name that a source writes for it; a name without code is a fault, as is a code without name. */
export interface NamedPlace {
  readonly field: string;
  readonly code: string | undefined;
  readonly name: string;
}

/** What is wrong with the place names of one row: each must be the name of its code, letter case of `INDONESIA` apart. */
export function placeNameFaults(file: string, line: number, places: readonly NamedPlace[], names: PlaceNames): Fault[] {
  return places.flatMap(({ field, code, name }): Fault[] => {
    const official = code === undefined ? '' : names.get(code);
    if (official === undefined)
      return [{ file, line, field, reason: `kode ${code} tidak ada pada edisi 2025`, fix: 'periksa kodenya' }];
    const written = code === nation && name === 'INDONESIA' ? 'Indonesia' : name.trim();
    if (written === official) return [];
    const fix = 'samakan nama dengan tabel kode; simpan ejaan sumber pada kolom catatan';
    if (code === undefined)
      return [
        {
          file,
          line,
          field,
          reason: `«${written}» tanpa kode setingkat itu`,
          fix: 'perbaiki kode atau kosongkan nama',
        },
      ];
    return [{ file, line, field, reason: `«${written}» bukan nama wilayah ${code} («${official}»)`, fix }];
  });
}
