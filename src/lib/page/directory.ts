import type { InstitutionRow } from '../dataset/lembaga.ts';
import type { ProgrammeRow } from '../dataset/program.ts';
import type { Facet } from '../directory/directory-entry.ts';
import { directoryEntries } from '../directory/directory-entries.ts';
import { facets, unsaid } from '../directory/directory-entry.ts';
import type { DirectoryIndex } from '../directory/directory-index.ts';
import { packIndex } from '../directory/directory-index.ts';
import { countFacets, emptyFilter } from '../directory/filter.ts';
import { messages } from '../i18n/messages.ts';
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
/** A part of a list, with the institutions in it and where each is, seen from the part's place. */
export interface DirectoryGroup {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly { readonly institution: InstitutionRow; readonly place: string }[];
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

/** The first page of the directory: what one can narrow it down to, and the index that the browser filters. */
export function directoryPage({ tree, institutions, release }: DirectoryTables) {
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
  return {
    total: entries.length,
    facets: facets.map((facet) => ({
      facet,
      title: facetTitles[facet],
      values: inOrder(facet, [...counts[facet].keys()]).map((value): FacetValue => ({
        value,
        name: name(facet, value),
        count: counts[facet].get(value) ?? 0,
      })),
    })),
    index: packIndex(release, entries),
  };
}

/** The file that the browser filters. */
export const directoryIndex = (tables: DirectoryTables): DirectoryIndex => directoryPage(tables).index;

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

/** A group of a list, by name and then place; none where it is empty. Names alone do not tell institutions apart. */
function group(
  id: string,
  name: string,
  from: string,
  institutions: readonly InstitutionRow[],
  tree: Hierarchy,
): DirectoryGroup[] {
  if (institutions.length === 0) return [];
  const entries = institutions
    .map((institution) => ({
      institution,
      place: placeSeenFrom(tree, institution.kode_wilayah, from) || fullName(tree.get(from)),
    }))
    .sort((a, b) => compare(a.institution.nama, b.institution.nama) || compare(a.place, b.place));
  return [{ id, name, entries }];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
