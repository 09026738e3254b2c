import type { TableCodec } from './codec.ts';
import { csvCodec } from './csv.ts';
import type { TableFormat } from './format.ts';
import { geojsonCodec } from './geojson.ts';
import { jsonCodec } from './json.ts';
import { lembarKerjaCodec } from './lembar-kerja.ts';
import { ndjsonCodec } from './ndjson.ts';
import { parquetCodec } from './parquet.ts';
import { xlsxCodec } from './xlsx/codec.ts';

/** The codec of each format. */
export const codecs: Readonly<Record<TableFormat, TableCodec>> = {
  xlsx: xlsxCodec,
  csv: csvCodec,
  'lembar-kerja': lembarKerjaCodec,
  json: jsonCodec,
  ndjson: ndjsonCodec,
  parquet: parquetCodec,
  geojson: geojsonCodec,
};
