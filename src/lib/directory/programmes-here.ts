import type { FigureRow } from '../dataset/angka.ts';
import type { InstitutionRow } from '../dataset/lembaga.ts';
import type { ProgrammeRow } from '../dataset/program.ts';
import { isWithin } from '../region/code.ts';
import type { FiguresNearby } from './figures.ts';
import { figuresNearby } from './figures.ts';
import { compareTexts } from '../table/compare-texts.ts';

/** What is known of one programme at a place. */
export interface ProgrammeHere {
  readonly programme: ProgrammeRow;
  /** Institutions named here and below, by place, then name. */
  readonly institutions: readonly InstitutionRow[];
  /** Figures of this place, else of the nearest above. */
  readonly figures: FiguresNearby | null;
  /** True where no institution is named here or below and no figure speaks of this very place. */
  readonly isEmpty: boolean;
}

/** What is known and not known of each programme at a place, in the order of the programmes. */
export function programmesHere(
  code: string,
  programmes: readonly ProgrammeRow[],
  institutions: readonly InstitutionRow[],
  figures: readonly FigureRow[],
): ProgrammeHere[] {
  const here = institutions.filter((institution) => isWithin(institution.kode_wilayah, code)).sort(byPlaceThenName);
  return programmes.map((programme) => {
    const ofProgramme = here.filter((institution) => institution.program === programme.id);
    const nearby = figuresNearby(
      code,
      figures.filter((figure) => figure.program === programme.id),
    );
    return {
      programme,
      institutions: ofProgramme,
      figures: nearby,
      isEmpty: ofProgramme.length === 0 && nearby?.isHere !== true,
    };
  });
}

/** Order of institutions in a list: by place code, then name, then id, compared by code unit. */
export const byPlaceThenName = (a: InstitutionRow, b: InstitutionRow): number =>
  compareTexts(a.kode_wilayah, b.kode_wilayah) || compareTexts(a.nama, b.nama) || compareTexts(a.id, b.id);
