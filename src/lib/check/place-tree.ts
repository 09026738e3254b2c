import { isPlaceCode, kindOf, levelOf, parentCode } from '../region/code.ts';
import type { Fault } from './fault.ts';
import type { LoadedTable } from './table.ts';

/** Places whose parent, level or kind is not the one that their code says. Only for tables of places. */
export function placeTreeFaults({ file, resource, records }: LoadedTable): Fault[] {
  const at = (name: string) => resource.schema.fields.findIndex((field) => field.name === name);
  const [code, parent, level, kind] = [at('kode'), at('kode_induk'), at('tingkat'), at('jenis')];
  if ([code, parent, level, kind].includes(-1)) return [];
  return records.flatMap(({ line, cells }): Fault[] => {
    const kode = cells[code] ?? '';
    if (!isPlaceCode(kode)) return [];
    const expectedKind = kindOrUndefined(kode);
    if (expectedKind === undefined)
      return [
        {
          file,
          line,
          field: 'kode',
          reason: `kelompok keempat kode «${kode}» tidak diawali 1, 2, atau 3`,
          fix: 'periksa kodenya: 1 kelurahan, 2 desa, 3 desa adat',
        },
      ];
    const expected: [number, string, string][] = [
      [parent, 'kode_induk', parentCode(kode) ?? ''],
      [level, 'tingkat', levelOf(kode)],
      [kind, 'jenis', expectedKind],
    ];
    return expected
      .filter(([i, , value]) => cells[i] !== value)
      .map(([i, field, value]) => ({
        file,
        line,
        field,
        reason: `«${cells[i] ?? ''}» tidak sesuai dengan kode ${kode}`,
        fix: value === '' ? 'kosongkan' : `tulis ${value}`,
      }));
  });
}

function kindOrUndefined(code: string): string | undefined {
  try {
    return kindOf(code);
  } catch {
    return undefined;
  }
}
