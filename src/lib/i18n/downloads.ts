import type { TableFormat } from '../distribution/format.ts';
import type { Language } from './format.ts';

/** The words around the downloads of a release: what each file is for, in half a line. */
const id = {
  /** Of a table's formats. */
  format: {
    xlsx: 'Untuk Excel dan LibreOffice. Kode tetap utuh; kamus data, sumber, dan lisensi ada di dalam.',
    csv: 'Untuk hampir semua program. Di lembar kerja, impor kolom kode sebagai teks.',
    'lembar-kerja': 'Untuk Excel berbahasa Indonesia: klik dua kali, kolomnya langsung terpisah.',
    json: 'Untuk halaman web dan program.',
    ndjson: 'Untuk program yang membaca baris demi baris.',
    parquet: 'Untuk DuckDB, pandas, R, dan Spark: kolom bertipe, ukuran kecil.',
    geojson: 'Untuk peta: QGIS dan peta di web.',
  } satisfies Record<TableFormat, string>,
  descriptor: {
    datapackage: 'kamus data, kunci, sumber, dan lisensi, menurut Data Package',
    csvw: 'arti setiap kolom, menurut CSV on the Web',
    croissant: 'keterangan untuk pembelajaran mesin, menurut Croissant',
    citation: 'kutipan yang dibaca GitHub dan Zotero',
    notice: 'naskah lisensi sumbernya',
  },
  tables: (count: string) => `${count} tabel`,
  about: 'Tentang rilis ini',
  whole: 'Semuanya dalam satu berkas',
  wholeText: 'Tabel sebagai CSV, kamus data, lisensi, README, dan SHA-256.',
  descriptors: 'Kamus data dan lisensi sebagai berkas',
  checksums: 'SHA-256 setiap berkas',
  checksumsText: 'SHA-256 adalah sidik jari berkas: satu huruf berubah, sidik jarinya lain.',
  checksumsFile: (size: string) => `Unduh semuanya sebagai SHA256SUMS (${size})`,
  harmless:
    "Di CSV (;), kode dan teks yang bisa terbaca sebagai rumus atau tanggal diberi tanda petik ( ' ) di depan. Di XLSX, sel itu bertipe teks. Format lain memuat isi aslinya.",
  partitions: (count: string) => `Parquet juga tersedia terpisah untuk ${count} provinsi.`,
  use: 'Cara memakai berkas ini',
  slices: 'Perlu satu provinsi atau kabupaten saja? Unduhannya ada di halaman wilayah itu.',
  slicesLink: 'Pilih wilayah',
  citations: 'Unduh kutipan',
  variables: 'Standar data menurut Satu Data Indonesia',
  variable: {
    konsep: 'Konsep',
    klasifikasi: 'Klasifikasi',
    ukuran: 'Ukuran',
    satuan: 'Satuan',
    kode_referensi: 'Kode referensi',
  },
  noCodeList: 'Tanpa kode referensi',
  allFormats: 'Semua format dan kamus data',
};

export type DownloadWords = typeof id;
/** What a file that describes a release is. */
export type DescriptorKind = keyof DownloadWords['descriptor'];

const en: DownloadWords = {
  format: {
    xlsx: 'For Excel and LibreOffice. Codes stay whole; dictionary, sources and licence are inside.',
    csv: 'For nearly every program. In a spreadsheet, import columns of codes as text.',
    'lembar-kerja': 'For an Excel set to Indonesian: a double click opens it in columns.',
    json: 'For web pages and programs.',
    ndjson: 'For programs that read row by row.',
    parquet: 'For DuckDB, pandas, R and Spark: typed columns, small.',
    geojson: 'For maps: QGIS and maps on the web.',
  },
  descriptor: {
    datapackage: 'dictionary, keys, sources and licence, as a Data Package',
    csvw: 'the meaning of each column, as CSV on the Web',
    croissant: 'a description for machine learning, as Croissant',
    citation: 'a citation that GitHub and Zotero read',
    notice: 'text of the source’s licence',
  },
  tables: (count) => (count === '1' ? '1 table' : `${count} tables`),
  about: 'About this release',
  whole: 'Everything in one file',
  wholeText: 'Tables as CSV, dictionary, licence, README and SHA-256.',
  descriptors: 'Dictionary and licence as files',
  checksums: 'SHA-256 of each file',
  checksumsText: 'SHA-256 is a file’s fingerprint: change one letter and it is another.',
  checksumsFile: (size) => `Download them all as SHA256SUMS (${size})`,
  harmless:
    "In CSV (;), codes and texts that could be read as a formula or a date have an apostrophe ( ' ) before them. In XLSX such a cell is a text. The other formats hold the text as it is.",
  partitions: (count) => `The Parquet file is also there in parts, for ${count} provinces.`,
  use: 'How to use these files',
  slices: 'Is one province or regency enough? Its downloads are on the page of that place.',
  slicesLink: 'Choose a place',
  citations: 'Download the citation',
  variables: 'Data standard, as Satu Data Indonesia asks',
  variable: {
    konsep: 'Concept',
    klasifikasi: 'Classification',
    ukuran: 'Measure',
    satuan: 'Unit',
    kode_referensi: 'Reference codes',
  },
  noCodeList: 'No reference codes',
  allFormats: 'All formats and the data dictionary',
};

export const downloadWords: Readonly<Record<Language, DownloadWords>> = { id, en };
