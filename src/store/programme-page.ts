import type { ProgrammeId } from '../lib/dataset/shared.ts';
import { byReading } from '../lib/directory/figures.ts';
import { nation } from '../lib/region/code.ts';
import { regulationList } from './regulation-list.ts';
import * as site from './site.ts';

/** All that the page of a programme shows. */
export function programmePage(id: ProgrammeId) {
  const programme = site.programmes().find((row) => row.id === id);
  if (programme === undefined) throw new Error(`no programme "${id}" in the latest release of program`);
  const figures = site.figures().filter((figure) => figure.program === id);
  const institutions = site.institutions().filter((institution) => institution.program === id);
  const byProvince = Map.groupBy(institutions, ({ kode_provinsi }) => kode_provinsi);
  const all = regulationList();
  return {
    programme,
    references: [
      ...new Set(
        site
          .programmeReferences()
          .filter((row) => row.id_program === id && row.bagian === 'definisi')
          .map((row) => row.id_rujukan),
      ),
    ],
    synonyms: site
      .programmeSynonyms()
      .filter((row) => row.id_program === id)
      .map((row) => row.sebutan),
    mainRegulation:
      all.find(({ regulation }) => regulation.id === programme.dasar_hukum)?.name ?? programme.dasar_hukum,
    regulations: all.filter(({ programmes }) => programmes.includes(id)),
    nationalFigures: figures.filter(({ kode_wilayah }) => kode_wilayah === nation).sort(byReading),
    figureCount: figures.length,
    institutionCount: institutions.length,
    provinces: site
      .tree()
      .provinces.map(({ kode, nama }) => ({ code: kode, name: nama, count: byProvince.get(kode)?.length ?? 0 }))
      .filter(({ count }) => count > 0),
  };
}
