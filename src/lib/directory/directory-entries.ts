import type { InstitutionRow } from '../dataset/lembaga.ts';
import { nation } from '../region/code.ts';
import type { Hierarchy } from '../region/hierarchy.ts';
import { placeSeenFrom } from '../region/place-view.ts';
import type { DirectoryEntry } from './directory-entry.ts';
import { unsaid } from './directory-entry.ts';
import { byPlaceThenName } from './programmes-here.ts';

/** The institutions of the latest release as entries, by place, then name. */
export const directoryEntries = (institutions: readonly InstitutionRow[], tree: Hierarchy): DirectoryEntry[] =>
  [...institutions].sort(byPlaceThenName).map((row) => ({
    id: row.id,
    nama: row.nama,
    tempat: placeSeenFrom(tree, row.kode_wilayah, nation),
    program: row.program,
    jenis: institutionKind(row),
    provinsi: row.kode_provinsi,
    tahun: row.tahun === null ? unsaid : String(row.tahun),
    mutu: row.mutu,
  }));

/**
 * What kind an institution is, as one word for people: the field it serves (`anak`), a forum of others, else the level
 * of its board (`tingkat-kecamatan`). One facet, since no reader looks for the two columns apart: of the rows only
 * forums have both, and that it is a forum tells more than at which level.
 */
export function institutionKind({
  sub_jenis: field,
  tingkat_lembaga: level,
}: Pick<InstitutionRow, 'sub_jenis' | 'tingkat_lembaga'>): string {
  if (field !== null) return field;
  return level === null ? unsaid : `tingkat-${level.toLowerCase().replace('/', '-')}`;
}
