import CoverageTable from '../../src/components/quality/CoverageTable.astro';
import AgeTable from '../../src/components/quality/AgeTable.astro';
import ColumnTable from '../../src/components/quality/ColumnTable.astro';
import type { Field } from '../../src/lib/package/field.ts';
import type { QualityTable } from '../../src/lib/page/quality.ts';
import { columnQuality } from '../../src/lib/quality/column-quality.ts';
import { tableQuality } from '../../src/lib/quality/table-quality.ts';
import type { Example } from './examples.ts';

const field = (name: string, type: Field['type'] = 'string'): Field => ({
  name,
  type,
  title: `Judul ${name}`,
  description: 'Rekaan.',
  example: 'x',
});
const examined = {
  release: { name: 'contoh', version: '1.0.0', created: '2026-11-24T00:00:00Z', 'guyub:temporal': '2019/2026' },
  resource: {
    name: 'contoh',
    schema: { fields: [field('nama'), field('tahun', 'year')], primaryKey: ['nama'], missingValues: [''] as [''] },
  },
  rows: [
    { nama: 'Rekaan satu', tahun: 2019 },
    { nama: 'Rekaan dua', tahun: null },
  ],
};
const table: QualityTable = {
  row: tableQuality(examined),
  title: 'Tabel contoh',
  yearTitle: 'Judul tahun',
  cells: { part: 3, whole: 4 },
  columns: columnQuality(examined),
};
const places = {
  'desa/kelurahan': { part: 0, whole: 83_762 },
  kecamatan: { part: 5, whole: 7285 },
  'kabupaten/kota': { part: 257, whole: 514 },
  provinsi: { part: 38, whole: 38 },
};

/** How the components of the page on the quality of the data look. Numbers are made up. */
export const qualityExamples: Readonly<Record<string, Example>> = {
  'quality: coverage with a gap and bars': {
    component: CoverageTable,
    props: {
      name: 'Cakupan contoh',
      heading: 'Program',
      lines: [{ id: 'psm', name: 'PSM', href: '/direktori/psm/', places }],
      levels: ['desa/kelurahan', 'kecamatan', 'kabupaten/kota', 'provinsi'],
      bars: true,
    },
  },
  'quality: age of a table': { component: AgeTable, props: { tables: [table] } },
  'quality: columns of a table': { component: ColumnTable, props: { table } },
};
