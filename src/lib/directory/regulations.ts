import type {
  RegulationProgrammeRow,
  RegulationReferenceRow,
  RegulationRelationRow,
  RegulationRow,
} from '../dataset/peraturan.ts';

/** A regulation with all that is tied to it. */
export interface RegulationEntry {
  readonly regulation: RegulationRow;
  /** `Permensos 25/2019`. */
  readonly name: string;
  readonly programmes: readonly RegulationProgrammeRow['program'][];
  readonly references: readonly string[];
  /** What it does to others, and what others do to it, each with the other's name. */
  readonly relations: readonly { readonly relation: RelationKind; readonly id: string; readonly name: string }[];
}
export type RelationKind = 'mengubah' | 'mencabut' | 'diubah' | 'dicabut';

/** `Permensos 25/2019`; a number that already ends in the year keeps it once; without a number: `Kepdirjen 2020`. */
export function regulationName({ jenis, nomor, tahun }: Pick<RegulationRow, 'jenis' | 'nomor' | 'tahun'>): string {
  if (nomor === null) return `${jenis} ${tahun}`;
  return nomor.endsWith(`/${tahun}`) ? `${jenis} ${nomor}` : `${jenis} ${nomor}/${tahun}`;
}

const passive = { mengubah: 'diubah', mencabut: 'dicabut' } as const;

/** Regulations with their ties, newest first; within a year by name. */
export function regulationEntries(tables: {
  regulations: readonly RegulationRow[];
  programmes: readonly RegulationProgrammeRow[];
  relations: readonly RegulationRelationRow[];
  references: readonly RegulationReferenceRow[];
}): RegulationEntry[] {
  const names = new Map(tables.regulations.map((regulation) => [regulation.id, regulationName(regulation)]));
  const relation = (kind: RelationKind, id: string) => ({ relation: kind, id, name: names.get(id) ?? id });
  return tables.regulations
    .map((regulation) => ({
      regulation,
      name: names.get(regulation.id) ?? regulation.id,
      programmes: tables.programmes.filter((row) => row.id_peraturan === regulation.id).map((row) => row.program),
      references: tables.references.filter((row) => row.id_peraturan === regulation.id).map((row) => row.id_rujukan),
      relations: tables.relations.flatMap((row) => [
        ...(row.id_peraturan === regulation.id ? [relation(row.hubungan, row.id_sasaran)] : []),
        ...(row.id_sasaran === regulation.id ? [relation(passive[row.hubungan], row.id_peraturan)] : []),
      ]),
    }))
    .sort((a, b) => b.regulation.tahun - a.regulation.tahun || (a.name < b.name ? -1 : 1));
}
