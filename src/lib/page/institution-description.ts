import type { InstitutionRow } from '../dataset/lembaga.ts';
import type { Hierarchy } from '../region/hierarchy.ts';
import { fullName } from '../region/local-word.ts';
import { firstThatFits } from './description.ts';

/**
 * The description of an institution's page: its name, where it is, and what its source says. Where there is little room the
 * places between, then what the source says, are left out.
 */
export function institutionDescription(institution: InstitutionRow, tree: Hierarchy): string {
  const { nama, kode_wilayah, tahun, penerbit, keterangan } = institution;
  const [place = '', ...above] = [tree.get(kode_wilayah), ...[...tree.ancestors(kode_wilayah)].reverse()].map(fullName);
  const source = `${penerbit} (${tahun ?? 'tahun tidak tertulis'})`;
  const far = [place, ...above.slice(-2)].join(', ');
  const near = [place, ...above.slice(-1)].join(', ');
  return firstThatFits(
    `${nama} di ${far}. Menurut ${source}: ${keterangan}.`,
    `${nama} di ${near}. Menurut ${source}: ${keterangan}.`,
    `${nama} di ${place}. Menurut ${source}: ${keterangan}.`,
    `${nama} di ${far}, disebut oleh ${source}.`,
    `${nama} di ${near}, disebut oleh ${source}.`,
    `${nama} di ${place}, disebut oleh ${source}.`,
  );
}
