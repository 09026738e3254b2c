import CheckFile from '../../src/components/dataset/CheckFile.astro';
import ChecksumTable from '../../src/components/dataset/ChecksumTable.astro';
import DataDictionary from '../../src/components/dataset/DataDictionary.astro';
import DatasetDownloads from '../../src/components/dataset/DatasetDownloads.astro';
import ReleaseDownloads from '../../src/components/dataset/ReleaseDownloads.astro';
import VariableTable from '../../src/components/dataset/VariableTable.astro';
import DirectoryDownload from '../../src/components/directory/DirectoryDownload.astro';
import type { Example } from './examples.ts';

/** Components of the pages of datasets. Files and columns are made up. */
const file = (name: string, bytes = 1200, rows?: number) => ({
  name,
  href: `/data/contoh/1.0.0/${name}`,
  bytes,
  sha256: 'c0'.repeat(32),
  rows,
});
const table = (name: string, count: number) => ({ resource: { name }, count });
const spreadsheet = { format: 'xlsx', files: [file('contoh.xlsx', 7_200_000, 91_599)] };
const plain = { format: 'csv', files: [file('contoh.csv', 8_000_000, 91_599)] };
const bare = {
  zip: undefined,
  checksums: undefined,
  descriptors: [{ ...file('datapackage.json'), kind: 'datapackage' }],
  files: [file('contoh.csv')],
  partitions: 0,
  isSliced: false,
};
const lembaga = (bytes: number) => ({ bytes, sha256: 'c0'.repeat(32) });

export const datasetExamples: Readonly<Record<string, Example>> = {
  'dataset: downloads of one table': {
    component: ReleaseDownloads,
    props: {
      page: {
        ...bare,
        tables: [table('contoh', 91_599)],
        formats: [
          spreadsheet,
          plain,
          { format: 'lembar-kerja', files: [file('contoh.lembar-kerja.csv', 8_100_000)] },
          { format: 'json', files: [file('contoh.json', 17_700_000)] },
          { format: 'ndjson', files: [file('contoh.ndjson', 16_900_000)] },
          { format: 'parquet', files: [file('contoh.parquet', 2_000_000)] },
          { format: 'geojson', files: [file('contoh.geojson', 20_100_000)] },
        ],
        zip: file('contoh-1.0.0.zip', 2_400_000),
        checksums: file('SHA256SUMS', 1100),
        descriptors: [
          { ...file('datapackage.json'), kind: 'datapackage' },
          { ...file('contoh.csv-metadata.json'), kind: 'csvw' },
          { ...file('croissant.json'), kind: 'croissant' },
          { ...file('CITATION.cff'), kind: 'citation' },
          { ...file('LICENSE-MIT.txt'), kind: 'notice' },
        ],
        partitions: 38,
        isSliced: true,
      },
    },
  },
  'dataset: downloads of two tables, not all in every format': {
    component: ReleaseDownloads,
    props: {
      page: {
        ...bare,
        tables: [table('contoh', 56), table('contoh-rujukan', 117)],
        formats: [plain, { format: 'geojson', files: [file('contoh-rujukan.geojson')] }],
      },
    },
  },
  'dataset: checksums': { component: ChecksumTable, props: { files: [file('contoh.csv')] } },
  'dataset: downloads in the list of datasets': {
    component: DatasetDownloads,
    props: {
      release: { name: 'contoh', version: '1.0.0', resources: [{ name: 'contoh' }] },
      downloads: { formats: [spreadsheet, plain], zip: file('contoh-1.0.0.zip', 2_400_000) },
    },
  },
  'dataset: dictionary': {
    component: DataDictionary,
    props: {
      columns: [
        {
          name: 'kode',
          title: 'Kode',
          type: 'teks',
          description: 'Arti rekaan.',
          example: '11.10',
          rules: ['kunci utama', 'wajib diisi'],
        },
        { name: 'luas', title: 'Luas', type: 'bilangan (km²)', description: 'Arti rekaan.', example: '1.5', rules: [] },
      ],
    },
  },
  'dataset: variables': {
    component: VariableTable,
    props: {
      label: 'Standar data: contoh',
      variables: [
        {
          name: 'luas',
          konsep: 'Luas. Contoh.',
          definisi: 'Arti rekaan.',
          klasifikasi: 'Tanpa klasifikasi',
          ukuran: 'Luas',
          satuan: 'km²',
          kode_referensi: null,
        },
      ],
    },
  },
  'dataset: check of a file': { component: CheckFile, props: { release: 'contoh/1.0.0/' } },
  'directory: downloads': {
    component: DirectoryDownload,
    props: {
      manifest: {
        'data/lembaga/latest/lembaga.csv': lembaga(275_000),
        'data/lembaga/latest/lembaga.json': lembaga(700_000),
        'data/lembaga/latest/lembaga.xlsx': lembaga(112_000),
      },
    },
  },
};
