import type { FigureRow } from '../dataset/angka.ts';
import type { InstitutionRow } from '../dataset/lembaga.ts';
import type { ProgrammeReferenceRow, ProgrammeRow, ProgrammeSynonymRow } from '../dataset/program.ts';
import type { ProgrammeId } from '../dataset/shared.ts';
import { byReading } from '../directory/figures.ts';
import type { RegulationEntry } from '../directory/regulations.ts';
import { nation } from '../region/code.ts';
import type { Hierarchy } from '../region/hierarchy.ts';

/** The tables of the latest releases that a programme's page is gathered from. */
export interface ProgrammeTables {
  readonly tree: Hierarchy;
  readonly programmes: readonly ProgrammeRow[];
  readonly programmeReferences: readonly ProgrammeReferenceRow[];
  readonly programmeSynonyms: readonly ProgrammeSynonymRow[];
  readonly institutions: readonly InstitutionRow[];
  readonly figures: readonly FigureRow[];
  /** Newest first. */
  readonly regulations: readonly RegulationEntry[];
}

/** All that the page of a programme shows. @throws Error for a programme that the release lacks */
export function programmePage(id: ProgrammeId, tables: ProgrammeTables) {
  const programme = tables.programmes.find((row) => row.id === id);
  if (programme === undefined) throw new Error(`no programme "${id}" in the latest release of program`);
  const figures = tables.figures.filter((figure) => figure.program === id);
  const institutions = tables.institutions.filter((institution) => institution.program === id);
  const byProvince = Map.groupBy(institutions, ({ kode_provinsi }) => kode_provinsi);
  const main = tables.regulations.find(({ regulation }) => regulation.id === programme.dasar_hukum);
  return {
    programme,
    /** Ids of the references that the definition rests on. */
    references: tables.programmeReferences
      .filter((row) => row.id_program === id && row.bagian === 'definisi')
      .map((row) => row.id_rujukan),
    synonyms: tables.programmeSynonyms.filter((row) => row.id_program === id).map((row) => row.sebutan),
    mainRegulation: main?.name ?? programme.dasar_hukum,
    regulations: tables.regulations.filter(({ programmes }) => programmes.includes(id)),
    nationalFigures: figures.filter(({ kode_wilayah }) => kode_wilayah === nation).sort(byReading),
    figureCount: figures.length,
    institutionCount: institutions.length,
    /** Provinces in which a source names an institution, with how many. */
    provinces: tables.tree.provinces.flatMap(({ kode, nama }) => {
      const count = byProvince.get(kode)?.length ?? 0;
      return count === 0 ? [] : [{ code: kode, name: nama, count }];
    }),
  };
}
