import { locatorMap } from '../lib/charts/locator.ts';
import type { ExternalDatasetRow } from '../lib/dataset/katalog.ts';
import type { InstitutionRow } from '../lib/dataset/lembaga.ts';
import type { PopulationRow } from '../lib/dataset/penduduk.ts';
import type { Level, ProgrammeId } from '../lib/dataset/shared.ts';
import type { ProgrammeHere } from '../lib/directory/programmes-here.ts';
import { programmesHere } from '../lib/directory/programmes-here.ts';
import { hasPlaceSlice } from '../lib/distribution/slice.ts';
import { messages } from '../lib/i18n/messages.ts';
import { parentCode, selfAndAbove } from '../lib/region/code.ts';
import type { Place } from '../lib/region/hierarchy.ts';
import { fullName, localWord } from '../lib/region/local-word.ts';
import { describeCounts, namesAbove } from '../lib/region/place-view.ts';
import type { SlicedDataset } from '../lib/site/urls.ts';
import * as site from './site.ts';

/** Whom to ask about a programme, by where it sits (domain notes: seats of the five). */
const askAbout: Record<ProgrammeId, string> = {
  'karang-taruna': 'Tanyakan ke kantor desa atau kelurahan.',
  'organisasi-sosial': 'Tanyakan ke dinas sosial kabupaten atau kota.',
  psm: 'Tanyakan ke kantor desa atau kelurahan.',
  wksbm: 'Tanyakan ke kantor desa atau kelurahan, atau ketua RW.',
  tksk: 'Tanyakan ke kantor kecamatan.',
};

/** All that the page of a province, regency, city or district shows. */
export function placePage(code: string) {
  const tree = site.tree();
  const place = tree.get(code);
  const level = place.tingkat;
  const name = fullName(place);
  const above = namesAbove(tree, code);
  const counts = describeCounts(tree.countsBelow(code), messages.id.kind, 'id');
  const here = programmesHere(code, site.programmes(), site.institutions(), site.figures());
  return {
    place,
    level,
    name,
    above,
    counts,
    ancestors: tree.ancestors(code),
    children: tree.children(code),
    thisPlace: `${localWord(code)} ini`,
    lead: above === '' ? `Provinsi di Indonesia: ${counts}.` : `${capital(localWord(code))} di ${above}: ${counts}.`,
    description: describe(name, above, here),
    population: populationOf(code),
    populationSource: populationSource(),
    programmes: here.map((programme) => ({ here: programme, ask: askAbout[programme.programme.id] })),
    childrenTitle: childrenTitle(level, tree.children(code)),
    institutionsByVillage: institutionsByPlace(here),
    externalDatasets: externalDatasetsOf(code),
    slices: slicesOf(place),
    manifest: site.manifest(),
    ...locatorOf(place, name),
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function describe(name: string, above: string, here: readonly ProgrammeHere[]): string {
  const named = here.reduce((sum, { institutions }) => sum + institutions.length, 0);
  const known = named === 0 ? 'Belum ada lembaga yang disebut sumber' : `${named} lembaga disebut sumber`;
  return `Karang Taruna, LKS, PSM, WKSBM, dan TKSK di ${[name, above].filter(Boolean).join(', ')}. ${known}; siapa yang bisa ditanya, dan data untuk diunduh.`;
}

const populationOf = (code: string): PopulationRow | undefined => site.populationByCode().get(code);

function populationSource(): { temporal: string; version: string } {
  const release = site.datasets().find(({ dataset }) => dataset.name === 'penduduk')?.latest;
  if (release === undefined) throw new Error('no release of penduduk');
  return { temporal: release['guyub:temporal'], version: release.version };
}

function childrenTitle(level: Level, children: readonly Place[]): string {
  const kinds = new Set(children.map(({ jenis, kode }) => (jenis === 'kota' ? 'kota' : localWord(kode))));
  const words = [...kinds];
  if (words.length === 0) return level === 'kecamatan' ? 'Desa dan kelurahan' : 'Wilayah di dalamnya';
  return capital(words.length === 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} dan ${words.at(-1) ?? ''}`);
}

const institutionsByPlace = (here: readonly ProgrammeHere[]): Map<string, InstitutionRow[]> =>
  Map.groupBy(
    here.flatMap(({ institutions }) => institutions),
    ({ kode_wilayah }) => kode_wilayah,
  );

/** Official datasets of the place itself or, nearest first, of the places above. */
function externalDatasetsOf(code: string): ExternalDatasetRow[] {
  const all = site.externalDatasets();
  return selfAndAbove(code).flatMap((place) => all.filter(({ kode_wilayah }) => kode_wilayah === place));
}

function slicesOf({ kode, nama }: Place): { dataset: SlicedDataset; code: string; title: string }[] {
  const [provinceCode = kode] = selfAndAbove(kode).slice(-2);
  const province = site.tree().get(provinceCode);
  const regency = hasPlaceSlice(kode) ? { kode, nama } : site.tree().get(parentCode(kode) ?? kode);
  return [
    { dataset: 'wilayah', code: regency.kode, title: `Semua wilayah di ${regency.nama}` },
    { dataset: 'lembaga', code: province.kode, title: `Lembaga yang disebut sumber di ${province.nama}` },
    { dataset: 'angka', code: province.kode, title: `Angka yang dikutip tentang ${province.nama}` },
  ];
}

/** A map of where the place lies in the place above; provinces lie in Indonesia, drawn from all provinces. */
function locatorOf(place: Place, name: string): { locator: string | null; locatorCaption: string } {
  const parent = parentCode(place.kode);
  const outline = parent === null ? nationOutline() : site.outlineByCode().get(parent);
  const where = parent === null ? 'Indonesia' : site.tree().get(parent).nama;
  const caption = `${name} di ${where}. Batas tidak resmi; titik adalah titik tengah wilayah, bukan kantor.`;
  if (outline === undefined || place.lintang === null || place.bujur === null)
    return { locator: null, locatorCaption: '' };
  return {
    locator: locatorMap({
      outline,
      shape: site.outlineByCode().get(place.kode),
      point: [place.bujur, place.lintang],
      title: `Letak ${name} di ${where}`,
    }),
    locatorCaption: caption,
  };
}

let nationShape: { type: 'MultiPolygon'; coordinates: number[][][][] } | undefined;
/** Indonesia as the outlines of all its provinces. */
function nationOutline() {
  nationShape ??= {
    type: 'MultiPolygon',
    coordinates: site.tree().provinces.flatMap(({ kode }) => {
      const outline = site.outlineByCode().get(kode);
      return outline === undefined ? [] : outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
    }),
  };
  return nationShape;
}
