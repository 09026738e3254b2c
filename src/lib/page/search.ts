import type { ProgrammeRow, ProgrammeSynonymRow } from '../dataset/program.ts';
import type { SearchKind } from '../search/kind.ts';

/** Headings of the groups of results. */
export const kindTitles: Record<SearchKind, string> = {
  programme: 'Program',
  guide: 'Panduan',
  figure: 'Angka',
  regulation: 'Peraturan',
  institution: 'Lembaga yang disebut sumber',
  province: 'Provinsi',
  regency: 'Kabupaten dan kota',
  dataset: 'Data',
  reference: 'Rujukan',
  page: 'Tentang situs ini',
};

/**
 * Names that people search by, in lower case, and the name that the pages use: `kartar` → `Karang Taruna`. Names of a
 * part of a programme (LKSA, panti asuhan) stay: they are no other name for the whole.
 */
export const searchSynonyms = (
  programmes: readonly ProgrammeRow[],
  synonyms: readonly ProgrammeSynonymRow[],
): [string, string][] => [
  // Pages say either; the rules say usia.
  ['umur', 'usia'],
  ['usia', 'umur'],
  ...synonyms
    .filter(({ jenis }) => jenis !== 'sub-jenis')
    .map(({ id_program, sebutan }): [string, string] => [
      sebutan.toLowerCase(),
      programmes.find(({ id }) => id === id_program)?.nama ?? sebutan,
    ]),
];
