import type { ExternalDatasetRow } from '../dataset/katalog.ts';
import type { FigureRow } from '../dataset/angka.ts';
import type { InstitutionRow } from '../dataset/lembaga.ts';
import type { PopulationRow } from '../dataset/penduduk.ts';
import type { ProgrammeRow } from '../dataset/program.ts';
import type { Level } from '../region/level.ts';
import type { ProgrammeId } from '../dataset/shared.ts';
import type { ProgrammeHere } from '../directory/programmes-here.ts';
import { programmesHere } from '../directory/programmes-here.ts';
import { hasPlaceSlice } from '../distribution/slice.ts';
import type { PlaceKind } from '../dataset/wilayah.ts';
import { formatNumber } from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';
import type { GeoJsonGeometry } from '../package/table.ts';
import { ancestorCodes, parentCode, selfAndAbove } from '../region/code.ts';
import type { Hierarchy, Place } from '../region/hierarchy.ts';
import { fullName, localWord } from '../region/local-word.ts';
import { describeCounts, namesAbove } from '../region/place-view.ts';
import type { SlicedDataset } from '../site/urls.ts';
import { firstThatFits } from './description.ts';
import { locatorOf } from './locator.ts';

/** The tables of the latest releases that a place's page is gathered from. */
export interface PlaceTables {
  readonly tree: Hierarchy;
  readonly programmes: readonly ProgrammeRow[];
  readonly institutions: readonly InstitutionRow[];
  readonly figures: readonly FigureRow[];
  readonly externalDatasets: readonly ExternalDatasetRow[];
  readonly populationByCode: ReadonlyMap<string, PopulationRow>;
  readonly outlineByCode: ReadonlyMap<string, GeoJsonGeometry>;
}

/** A slice on offer: what it holds, and the code that it is cut by. */
export interface OfferedSlice {
  readonly dataset: SlicedDataset;
  readonly code: string;
  readonly title: string;
}

/** Whom to ask about a programme, a sentence without its full stop, by where it sits (seats of the five programmes in the dataset `program`). */
const askAbout: Record<ProgrammeId, string> = {
  'karang-taruna': 'Tanyakan ke kantor desa atau kelurahan',
  'organisasi-sosial': 'Tanyakan ke dinas sosial kabupaten atau kota',
  psm: 'Tanyakan ke kantor desa atau kelurahan',
  wksbm: 'Tanyakan ke kantor desa atau kelurahan, atau ketua RW',
  tksk: 'Tanyakan ke kantor kecamatan',
};

/** All that the page of a province, regency, city or district shows. */
export function placePage(code: string, tables: PlaceTables) {
  const { tree } = tables;
  const place = tree.get(code);
  const name = fullName(place);
  const above = namesAbove(tree, code);
  const children = tree.children(code);
  const here = programmesHere(code, tables.programmes, tables.institutions, tables.figures);
  return {
    place,
    level: place.tingkat,
    name,
    above,
    ancestors: tree.ancestors(code),
    children,
    childrenTitle: childrenTitle(place.tingkat, children),
    /** `kecamatan ini` */
    thisPlace: `${localWord(code)} ini`,
    lead: leadOf(place, above, describeCounts(tree.countsBelow(code), messages.id.kind, 'id')),
    description: descriptionOf(place, above, tree.countsBelow(code), here),
    population: tables.populationByCode.get(code),
    programmes: here.map((programme) => ({ here: programme, ask: askAbout[programme.programme.id] })),
    institutionsByPlace: Map.groupBy(
      here.flatMap(({ institutions }) => institutions),
      ({ kode_wilayah }) => kode_wilayah,
    ),
    externalDatasets: externalDatasetsOf(code, tables.externalDatasets),
    slices: offeredSlices(place, tree),
    locator: locatorOf(place, tree, tables.outlineByCode),
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function leadOf({ kode }: Place, above: string, counts: string): string {
  const kind = above === '' ? 'Provinsi di Indonesia' : `${capital(localWord(kode))} di ${above}`;
  return counts === '' ? `${kind}.` : `${kind}: ${counts}.`;
}

/** Which kinds a description counts: those nearest below, so that it stays short. */
const counted: Record<Level, readonly PlaceKind[]> = {
  provinsi: ['kabupaten', 'kota', 'kecamatan'],
  'kabupaten/kota': ['kecamatan', 'desa', 'kelurahan', 'desa adat'],
  kecamatan: ['desa', 'kelurahan', 'desa adat'],
  'desa/kelurahan': [],
};

/** Where it is and what lies in it, whether a source names an institution, and what else the page is for. */
function descriptionOf(
  place: Place,
  above: string,
  counts: ReadonlyMap<PlaceKind, number>,
  here: readonly ProgrammeHere[],
): string {
  const named = here.reduce((sum, { institutions }) => sum + institutions.length, 0);
  const known =
    named === 0 ? 'Belum ada lembaga yang disebut sumber.' : `${formatNumber(named, 'id')} lembaga disebut sumber.`;
  const where = [fullName(place), above].filter(Boolean).join(', ');
  const kinds = counted[place.tingkat].filter((kind) => counts.has(kind));
  const inside = describeCounts(new Map(kinds.map((kind) => [kind, counts.get(kind) ?? 0])), messages.id.kind, 'id');
  const full = inside === '' ? `${where}.` : `${where}: ${inside}.`;
  return firstThatFits(
    `${full} ${known} ${askHere}`,
    `${where}. ${known} ${askHere}`,
    `${full} ${known}`,
    `${where}. ${known}`,
  );
}

const askHere = 'Tanya siapa soal Karang Taruna, LKS, PSM, WKSBM, atau TKSK.';

/** `Kabupaten dan kota`, `Distrik`, `Desa dan kelurahan`: the kinds that lie below, in the order of their codes. */
function childrenTitle(level: Level, children: readonly Place[]): string {
  const words = [...new Set(children.map(({ kode }) => localWord(kode)))];
  if (words.length === 0) return level === 'kecamatan' ? 'Desa dan kelurahan' : 'Wilayah di dalamnya';
  return capital(words.length === 1 ? words.join('') : `${words.slice(0, -1).join(', ')} dan ${words.at(-1) ?? ''}`);
}

/** Official datasets of the place itself and of the places above, nearest first. */
const externalDatasetsOf = (code: string, all: readonly ExternalDatasetRow[]): ExternalDatasetRow[] =>
  selfAndAbove(code).flatMap((place) => all.filter(({ kode_wilayah }) => kode_wilayah === place));

/** The downloads of a place: its own slice or its regency's, and those of its province. */
function offeredSlices({ kode }: Place, tree: Hierarchy): OfferedSlice[] {
  const sliced = tree.get(hasPlaceSlice(kode) ? kode : (parentCode(kode) ?? kode));
  const province = tree.get(ancestorCodes(kode)[0] ?? kode);
  return [
    { dataset: 'wilayah', code: sliced.kode, title: `Semua wilayah di ${sliced.nama}` },
    { dataset: 'lembaga', code: province.kode, title: `Lembaga yang disebut sumber di ${province.nama}` },
    { dataset: 'angka', code: province.kode, title: `Angka yang dikutip tentang ${province.nama}` },
  ];
}
