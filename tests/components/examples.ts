import type { experimental_AstroContainer as AstroContainer } from 'astro/container';
import Breadcrumbs from '../../src/components/Breadcrumbs.astro';
import DirectoryList from '../../src/components/directory/DirectoryList.astro';
import MeaningOfEntry from '../../src/components/directory/MeaningOfEntry.astro';
import ReportError from '../../src/components/ReportError.astro';
import Angka from '../../src/components/explainer/Angka.astro';
import Aturan from '../../src/components/explainer/Aturan.astro';
import Grafik from '../../src/components/explainer/Grafik.astro';
import Hitung from '../../src/components/explainer/Hitung.astro';
import Kami from '../../src/components/explainer/Kami.astro';
import Ke from '../../src/components/explainer/Ke.astro';
import LiniMasa from '../../src/components/explainer/LiniMasa.astro';
import Rujukan from '../../src/components/explainer/Rujukan.astro';
import Singkatnya from '../../src/components/explainer/Singkatnya.astro';
import Sources from '../../src/components/explainer/Sources.astro';
import Struktur from '../../src/components/explainer/Struktur.astro';
import FigureItem from '../../src/components/FigureItem.astro';
import GradeMark from '../../src/components/GradeMark.astro';
import HowToHelp from '../../src/components/HowToHelp.astro';
import InstitutionItem from '../../src/components/InstitutionItem.astro';
import NoData from '../../src/components/NoData.astro';
import AskWhom from '../../src/components/place/AskWhom.astro';
import Children from '../../src/components/place/Children.astro';
import PlaceFacts from '../../src/components/place/PlaceFacts.astro';
import ProgrammeHere from '../../src/components/place/ProgrammeHere.astro';
import SheetHead from '../../src/components/place/SheetHead.astro';
import Villages from '../../src/components/place/Villages.astro';
import PlaceSearch from '../../src/components/PlaceSearch.astro';
import PageHead from '../../src/components/PageHead.astro';
import ProgrammeIcon from '../../src/components/ProgrammeIcon.astro';
import Ref from '../../src/components/Ref.astro';
import RegulationItem from '../../src/components/RegulationItem.astro';
import SiteFooter from '../../src/components/SiteFooter.astro';
import SiteHeader from '../../src/components/SiteHeader.astro';
import State from '../../src/components/State.astro';
import type { PopulationRow } from '../../src/lib/dataset/penduduk.ts';
import type { ProgrammeRow } from '../../src/lib/dataset/program.ts';
import { programmeIds } from '../../src/lib/dataset/shared.ts';
import type { InstitutionRow } from '../../src/lib/dataset/lembaga.ts';
import { readProse } from '../../src/lib/explainer/prose.ts';
import { explainerView } from '../../src/lib/page/explainer.ts';
import { exampleFigure, exampleRegulation, exampleSources } from '../fixtures/example-explainer.ts';
import { exampleTree } from '../fixtures/example-places.ts';
import { datasetExamples } from './dataset-examples.ts';
import { formerPlaceExamples } from './former-place-examples.ts';
import { lineageExamples } from './lineage-examples.ts';
import { examplePicture } from '../fixtures/example-picture.ts';
import { pictureExamples } from './picture-examples.ts';
import { qualityExamples } from './quality-examples.ts';

/** One look of a component: what it is given. Rows are made up and named so; they never reach the site. */
export interface Example {
  readonly component: Parameters<AstroContainer['renderToString']>[0];
  readonly props?: Record<string, unknown>;
  readonly slot?: string;
  /** How the component stands in a page: alone, as an item of a list, inside a sentence. */
  readonly within?: 'ul' | 'p';
}

const tree = exampleTree();
const regulation = exampleRegulation('contoh-lama', 2005, 'dicabut');
const institution = { id: 'L001', nama: 'Karang Taruna Contoh', tahun: 2018 } as InstitutionRow;
const partial = exampleFigure({ id: 'A002', cakupan: 'sebagian', mutu: 'C', catatan: null });
const here = {
  programme: { id: 'tksk', nama: 'TKSK' } as ProgrammeRow,
  institutions: [],
  figures: { code: '0', isHere: false, figures: [exampleFigure()] },
  isEmpty: true,
};

/** What the components of explainers read: a text that cites two references. */
export const explainer = explainerView(
  readProse('Satu <Rujukan id="R1" />. Dua <Rujukan id="R2" />.'),
  exampleSources(),
  [
    exampleRegulation('contoh-baru', 2019, 'berlaku'),
    regulation,
    exampleRegulation('contoh-ragu', 2012, 'tidak-pasti'),
  ],
  new Map([['contoh', [examplePicture]]]),
);

/** The examples of each component, by a name that tells what is to be seen. */
export const examples: Readonly<Record<string, Example>> = {
  'header of the site': { component: SiteHeader, props: { placeIndex: 'pencarian/contoh' } },
  'header of a page with a search of its own': { component: SiteHeader },
  'search for places on the first page': { component: PlaceSearch, props: { index: 'pencarian/contoh', large: true } },
  'footer of the site': { component: SiteFooter },
  breadcrumbs: {
    component: Breadcrumbs,
    props: { crumbs: [{ name: 'Wilayah', href: '/wilayah/' }], current: 'Contoh' },
  },
  ...Object.fromEntries(
    programmeIds.map((programme) => [`icon of ${programme}`, { component: ProgrammeIcon, props: { programme } }]),
  ),
  ...Object.fromEntries(
    (['A', 'B', 'C'] as const).map((grade) => [
      `grade ${grade}`,
      { component: GradeMark, props: { grade }, within: 'p' },
    ]),
  ),
  ...Object.fromEntries(
    (['empty', 'partial', 'outdated', 'unverified'] as const).map((state) => [
      `state ${state}`,
      { component: State, props: { state }, slot: `Contoh keadaan: ${state}.` },
    ]),
  ),
  'nothing known': { component: NoData, slot: 'Tanyakan ke kantor desa.' },
  'figure, the whole': { component: FigureItem, props: { figure: exampleFigure() }, within: 'ul' },
  'figure, a part, at its own address': {
    component: FigureItem,
    props: { figure: partial, anchored: true },
    within: 'ul',
  },
  'figure, old, with a report': {
    component: FigureItem,
    props: {
      figure: exampleFigure(),
      anchored: true,
      report: { release: '1.0.0', released: '2026-11-24T00:00:00Z', contact: null },
    },
    within: 'ul',
  },
  'report of an error, to copy': {
    component: ReportError,
    props: {
      kind: 'lembaga',
      id: 'L001',
      path: '/lembaga/L001/',
      release: '1.0.0',
      contact: 'kontak@example.org',
      parts: [{ name: 'Nama', field: 'nama', value: 'Karang Taruna Contoh' }],
    },
  },
  'head of a page': {
    component: PageHead,
    props: { title: 'Judul contoh', programme: 'psm' },
    slot: '<p class="lead">Kalimat pembuka contoh.</p>',
  },
  'directory: what an entry means': { component: MeaningOfEntry },
  'directory: a list by province': {
    component: DirectoryList,
    props: { groups: [{ id: '11', name: 'Provinsi Contoh', entries: [{ institution, place: 'Desa B' }] }] },
  },
  'regulation whose standing is uncertain': {
    component: RegulationItem,
    props: { entry: exampleRegulation('contoh-ragu', 2012, 'tidak-pasti') },
    within: 'ul',
  },
  institution: { component: InstitutionItem, props: { institution, place: 'Desa B' }, within: 'ul' },
  'institution without a year': {
    component: InstitutionItem,
    props: { institution: { ...institution, tahun: null } },
    within: 'ul',
  },
  regulation: { component: RegulationItem, props: { entry: regulation }, within: 'ul' },
  'mark of a reference': { component: Ref, props: { id: 'R1' }, within: 'p' },
  'how to help, no address yet': { component: HowToHelp, props: { contact: null } },
  'how to help': { component: HowToHelp, props: { contact: 'kontak@example.org' } },
  'whom to ask in a district': {
    component: AskWhom,
    props: { level: 'kecamatan', chain: [tree.get('11'), tree.get('11.01'), tree.get('11.01.01')] },
  },
  'places below': { component: Children, props: { places: tree.provinces, tree } },
  villages: {
    component: Villages,
    props: {
      villages: tree.children('11.01.01'),
      institutions: new Map(),
      codes: { common: undefined, histories: new Map() },
    },
  },
  'facts of a place, with people': {
    component: PlaceFacts,
    props: {
      place: tree.get('11'),
      population: { jumlah_penduduk: 1234, laki_laki: 600, perempuan: 634, luas_km2: 12.5 } as PopulationRow,
      populationRelease: { version: '1.0.0', 'guyub:temporal': '2024-12' },
      history: { since: null, former: [], others: [], names: [] },
      oldest: 2016,
      lineage: undefined,
    },
  },
  ...formerPlaceExamples,
  'programme at a place, nothing known but a figure above': {
    component: ProgrammeHere,
    props: { here, code: '11.01', thisPlace: 'kabupaten ini', ask: 'Tanyakan ke kantor kecamatan', tree },
  },
  'head of a printed sheet': {
    component: SheetHead,
    props: { name: 'Kecamatan Contoh', address: 'https://example.org/wilayah/11.01.01/' },
  },
  'explainer: figure in a sentence': { component: Angka, props: { id: 'A001' }, within: 'p' },
  'explainer: count in a sentence': { component: Hitung, props: { apa: 'kecamatan' }, within: 'p' },
  'explainer: regulation in a sentence': { component: Aturan, props: { id: 'contoh-baru', pasal: '18' }, within: 'p' },
  'explainer: footnote': { component: Rujukan, props: { id: 'R2' }, within: 'p' },
  'explainer: link': { component: Ke, props: { halaman: 'program/psm/' }, slot: 'Baca tentang PSM', within: 'p' },
  ...Object.fromEntries(
    (['simpulan', 'saran', 'belum-tahu'] as const).map((jenis) => [
      `explainer: our own voice, ${jenis}`,
      { component: Kami, props: { jenis }, slot: '<p>Contoh kalimat kami.</p>' },
    ]),
  ),
  'explainer: in short': { component: Singkatnya, slot: '<ul><li>Satu hal.</li><li>Hal lain.</li></ul>' },
  'explainer: chart': { component: Grafik, props: { id: 'contoh' } },
  'explainer: timeline': { component: LiniMasa, props: { program: 'tksk' } },
  'explainer: levels': {
    component: Struktur,
    props: { judul: 'Dari desa ke kecamatan' },
    slot: '<li><p class="level-name">Desa</p><p class="level-body">Pengurus</p></li>',
  },
  'explainer: sources': { component: Sources, props: { notes: explainer.notes } },
  ...datasetExamples,
  ...lineageExamples,
  ...pictureExamples,
  ...qualityExamples,
};
