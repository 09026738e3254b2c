import type { InstitutionRow } from '../dataset/lembaga.ts';
import type { ProgrammeRow } from '../dataset/program.ts';
import type { Facet } from '../directory/directory-entry.ts';
import { directoryEntries } from '../directory/directory-entries.ts';
import { facets, unsaid } from '../directory/directory-entry.ts';
import type { DirectoryIndex } from '../directory/directory-index.ts';
import { packIndex } from '../directory/directory-index.ts';
import { countFacets, emptyFilter } from '../directory/filter.ts';
import { byPlaceThenName } from '../directory/programmes-here.ts';
import { messages } from '../i18n/messages.ts';
import { nation } from '../region/code.ts';
import type { Hierarchy } from '../region/hierarchy.ts';
import { fullName } from '../region/local-word.ts';
import { placeSeenFrom } from '../region/place-view.ts';

/** What the directory is gathered from. */
export interface DirectoryTables {
  readonly tree: Hierarchy;
  readonly programmes: readonly ProgrammeRow[];
  readonly institutions: readonly InstitutionRow[];
  /** Version of the release of `lembaga`. */
  readonly release: string;
}

/** A value that one can narrow the directory down to. */
export interface FacetValue {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}
/** An institution of a list, and where it is: names do not tell institutions apart. */
export interface ListedInstitution {
  readonly institution: InstitutionRow;
  readonly place: string;
}
/** A part of a list, with the institutions in it and where each is, seen from the part's place. */
export interface DirectoryGroup {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly ListedInstitution[];
}

const kindNames: Readonly<Record<string, string>> = {
  anak: 'LKS anak, panti asuhan',
  'lanjut-usia': 'LKS lanjut usia',
  disabilitas: 'LKS disabilitas',
  keluarga: 'LKS keluarga',
  forum: 'Forum, ikatan, atau lembaga koordinasi',
  'tingkat-rw': 'Tingkat RW',
  'tingkat-desa-kelurahan': 'Tingkat desa atau kelurahan',
  'tingkat-kecamatan': 'Tingkat kecamatan',
  'tingkat-kabupaten-kota': 'Tingkat kabupaten atau kota',
  'tingkat-provinsi': 'Tingkat provinsi',
  [unsaid]: 'Tidak disebut',
};
const facetTitles: Readonly<Record<Facet, string>> = {
  program: 'Program',
  jenis: 'Jenis atau tingkat',
  provinsi: 'Provinsi',
  tahun: 'Tahun disebut',
  mutu: 'Mutu sumber',
};

/** How many institutions the filter shows at first; they stand in the page, so that nothing moves when the index comes. */
const shownAtFirst = 40;

/** The first page of the directory: its plain lists, and what one can narrow it down to. */
export function directoryPage({ tree, programmes, institutions }: DirectoryTables) {
  const entries = directoryEntries(institutions, tree);
  const counts = countFacets(entries, emptyFilter());
  const name = (facet: Facet, value: string): string => {
    if (facet === 'program') return messages.id.programme[value as keyof typeof messages.id.programme];
    if (facet === 'jenis') return kindNames[value] ?? value;
    if (facet === 'provinsi') return tree.get(value).nama;
    if (facet === 'mutu') return messages.id.grade[value as keyof typeof messages.id.grade];
    return value === unsaid ? 'Tanpa tahun' : value;
  };
  const inOrder = (facet: Facet, values: string[]): string[] => {
    if (facet === 'tahun') return values.sort((a, b) => (a === unsaid ? 1 : b === unsaid ? -1 : Number(b) - Number(a)));
    const known = { program: Object.keys(messages.id.programme), jenis: Object.keys(kindNames) }[facet as string];
    return known === undefined ? values.sort() : values.sort((a, b) => known.indexOf(a) - known.indexOf(b));
  };
  const valuesOf = (facet: Facet, values: readonly string[]): FacetValue[] =>
    values.map((value) => ({ value, name: name(facet, value), count: counts[facet].get(value) ?? 0 }));
  return {
    total: entries.length,
    /** Provinces in which a source names an institution. */
    provinceCount: counts.provinsi.size,
    /** Every programme and province, also those without an institution: their lists have pages too. */
    programmes: valuesOf('program', [
      ...programmes.map(({ id }) => id),
      ...(counts.program.has('lainnya') ? ['lainnya'] : []),
    ]),
    provinces: valuesOf(
      'provinsi',
      tree.provinces.map(({ kode }) => kode),
    ),
    first: [...institutions]
      .sort(byPlaceThenName)
      .slice(0, shownAtFirst)
      .map((institution): ListedInstitution => ({
        institution,
        place: placeSeenFrom(tree, institution.kode_wilayah, nation),
      })),
    facets: facets.map((facet) => ({
      facet,
      title: facetTitles[facet],
      values: valuesOf(facet, inOrder(facet, [...counts[facet].keys()])),
    })),
  };
}

/** The file that the browser filters. */
export const directoryIndex = ({ tree, institutions, release }: DirectoryTables): DirectoryIndex =>
  packIndex(release, directoryEntries(institutions, tree));

/** The institutions of a programme, by province. */
export function programmeList(program: string, { tree, institutions }: DirectoryTables): DirectoryGroup[] {
  const ofProgramme = institutions.filter((row) => row.program === program);
  return tree.provinces.flatMap((province) =>
    group(
      province.kode,
      province.nama,
      province.kode,
      ofProgramme.filter((row) => row.kode_provinsi === province.kode),
      tree,
    ),
  );
}

/** The institutions in a province, by programme; programmes outside the five last. */
export function provinceList(code: string, { tree, institutions, programmes }: DirectoryTables): DirectoryGroup[] {
  const here = institutions.filter((row) => row.kode_provinsi === code);
  return [...programmes.map(({ id }) => id), 'lainnya' as const].flatMap((id) =>
    group(
      id,
      messages.id.programme[id],
      code,
      here.filter((row) => row.program === id),
      tree,
    ),
  );
}

/** A group of a list, by place, so that a regency's stand together, then name; none where it is empty. */
function group(
  id: string,
  name: string,
  from: string,
  institutions: readonly InstitutionRow[],
  tree: Hierarchy,
): DirectoryGroup[] {
  if (institutions.length === 0) return [];
  const entries = [...institutions].sort(byPlaceThenName).map((institution) => ({
    institution,
    place: placeSeenFrom(tree, institution.kode_wilayah, from) || fullName(tree.get(from)),
  }));
  return [{ id, name, entries }];
}
