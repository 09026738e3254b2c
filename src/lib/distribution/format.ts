/** The formats in which every table of a release is offered, in the order in which pages list them. */
export const tableFormats = ['xlsx', 'csv', 'lembar-kerja', 'json', 'ndjson', 'parquet', 'geojson'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** What is fixed of a format. */
export interface FormatInfo {
  /** What follows the table's name in the file's name, with its dot. */
  readonly suffix: string;
  /** Media type, as IANA registers it where it does. Source: https://www.iana.org/assignments/media-types/ */
  readonly mediaType: string;
  /** Short name, the same in every language. */
  readonly label: string;
  /**
   * What of a published file never changes: its bytes, or its rows only, since another version of the library that
   * writes it may write other bytes.
   */
  readonly sealedBy: 'bytes' | 'rows';
}

export const formatInfo: Readonly<Record<TableFormat, FormatInfo>> = {
  xlsx: {
    suffix: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    label: 'XLSX',
    sealedBy: 'rows',
  },
  csv: { suffix: '.csv', mediaType: 'text/csv', label: 'CSV', sealedBy: 'bytes' },
  // CSV as a spreadsheet set to Indonesian opens it with a double click.
  'lembar-kerja': { suffix: '.lembar-kerja.csv', mediaType: 'text/csv', label: 'CSV (;)', sealedBy: 'bytes' },
  json: { suffix: '.json', mediaType: 'application/json', label: 'JSON', sealedBy: 'bytes' },
  ndjson: { suffix: '.ndjson', mediaType: 'application/x-ndjson', label: 'NDJSON', sealedBy: 'bytes' },
  parquet: { suffix: '.parquet', mediaType: 'application/vnd.apache.parquet', label: 'Parquet', sealedBy: 'rows' },
  geojson: { suffix: '.geojson', mediaType: 'application/geo+json', label: 'GeoJSON', sealedBy: 'rows' },
};

/** Name of a table's file in a format: `wilayah.parquet`. */
export const tableFile = (table: string, format: TableFormat): string => `${table}${formatInfo[format].suffix}`;

/** Name of a list of checksums, in the form that `sha256sum -c` reads. */
export const checksumsFile = 'SHA256SUMS';

/** Files of a release that are no table of it, by what they are. */
export const releaseFiles = ({ name, version }: { name: string; version: string }) => ({
  descriptor: 'datapackage.json',
  croissant: 'croissant.json',
  citation: 'CITATION.cff',
  /** Hash of every other file of the release, in the form that `sha256sum -c` reads. */
  checksums: checksumsFile,
  /** The release as one file. */
  zip: `${name}-${version}.zip`,
});
/** The description of a table's CSV as CSV on the Web: its name is fixed by that standard. */
export const csvwFile = (table: string): string => `${table}.csv-metadata.json`;
