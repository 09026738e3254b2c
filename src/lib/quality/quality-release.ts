import { columnQualityTable, coverageTable, tableQualityTable } from '../dataset/mutu.ts';
import type { InstitutionRow } from '../dataset/lembaga.ts';
import type { PlaceRow } from '../dataset/wilayah.ts';
import type { ComputedHead } from '../package/computed-head.ts';
import { computedFrom } from '../package/computed-head.ts';
import type { Dataset, Descriptor } from '../package/descriptor.ts';
import type { ReleaseTable } from '../package/release.ts';
import { withRealExamples } from '../package/real-examples.ts';
import { columnQuality } from './column-quality.ts';
import type { ExaminedTable } from './examined.ts';
import { placeCoverage } from './place-coverage.ts';
import { tableQuality } from './table-quality.ts';

/** What all releases of `mutu` share. */
export const qualityDataset: Dataset = {
  name: 'mutu',
  title: { id: 'Mutu data', en: 'Quality of the data' },
  summary: {
    id: 'Satu baris satu tabel, satu kolom, atau satu daerah: apa yang terisi, seberapa lama, seberapa kuat sumbernya, dan berapa wilayah yang punya lembaga yang disebut sumber. Dihitung dari semua dataset lain.',
    en: 'One row is one table, one column or one area: what is filled, how old it is, how well founded, and how many places have an institution that a source names. Computed from all other datasets.',
  },
  theme: 'mutu-data',
  frequency: 'irregular',
  order: 11,
};

/** What quality is computed from. */
export interface QualitySource {
  /** The tables of the latest releases of all other datasets, in the order of the catalogue. */
  readonly tables: readonly ExaminedTable[];
  /** The latest edition of the official places. */
  readonly places: readonly PlaceRow[];
  readonly institutions: readonly InstitutionRow[];
}

/** The tables of a release of `mutu`. */
export const qualityTables = ({ tables, places, institutions }: QualitySource): ReleaseTable[] =>
  [
    { table: tableQualityTable, rows: tables.map(tableQuality) },
    { table: columnQualityTable, rows: tables.flatMap(columnQuality) },
    { table: coverageTable, rows: placeCoverage(places, institutions) },
  ].map(({ table, rows }) => ({ table: withRealExamples(table, rows), rows }));

/** The head of a release of `mutu`, which speaks of the day of the newest release that it is computed from. */
export function qualityHead(version: string, releases: readonly Descriptor[]): ComputedHead {
  const { created, sources } = computedFrom(releases);
  return {
    name: qualityDataset.name,
    title: qualityDataset.title.id,
    description:
      'Mutu semua dataset Guyub, dihitung dari rilis terbarunya. Tabel mutu-tabel: besarnya tabel, sel yang terisi, baris yang bersumber primer, dan umurnya ketika dirilis. Tabel mutu-kolom: yang terisi, nilai berbeda, rentang, dan contoh setiap kolom. Tabel mutu-cakupan: berapa wilayah yang punya lembaga yang disebut sumber, di situ atau di bawahnya, menurut program, tingkat, dan provinsi. Disebut sumber bukan berarti aktif, terdaftar, atau terakreditasi; tidak disebut bukan berarti tidak ada. Sel kosong berarti belum ada data atau tidak berlaku, bukan nol. PSM dan TKSK adalah orang, jadi yang terhitung hanya perhimpunannya. Angka ini menggambarkan data kami, bukan keadaan di lapangan.',
    version,
    created,
    keywords: ['mutu data', 'kelengkapan', 'kemutakhiran', 'cakupan', 'sumber primer'],
    sources,
    'guyub:attribution': `Guyub, ${qualityDataset.title.id} ${version}, CC BY 4.0.`,
    'guyub:temporal': created.slice(0, 10),
  };
}
