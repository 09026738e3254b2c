import type { Fault } from '../../src/lib/check/fault.ts';
import { levelOf, nation } from '../../src/lib/region/code.ts';
import { normaliseName } from '../../src/lib/region/name.ts';
import type { Sources } from './source.ts';

/** Names of places by code, `0` for Indonesia. */
export type PlaceNames = ReadonlyMap<string, string>;

/** Names of the 2025 vintage by code, in the convention of `wilayah`. */
export async function readPlaceNames(sources: Sources): Promise<PlaceNames> {
  const rows = await sources.table('sources/wilayah-kepmendagri-2025/wilayah.csv', ['kode', 'nama']);
  return new Map([
    [nation, 'Indonesia'],
    ...rows.map(({ kode, nama }) => [kode, normaliseName(nama, levelOf(kode))] as const),
  ]);
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
    const written =
      code === nation && name === 'INDONESIA'
        ? 'Indonesia'
        : code === undefined || code === nation
          ? name.trim()
          : normaliseName(name, levelOf(code));
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
