import { formatCsv } from '../table/csv.ts';
import { readCsvRows } from '../table/read.ts';
import type { TableCodec } from './codec.ts';
import { fromUtf8, toUtf8 } from './utf8.ts';

/** CSV as RFC 4180 writes it, in UTF-8 without a byte order mark: the bytes of a release's own CSV. */
export const csvCodec: TableCodec = {
  format: 'csv',
  holds: () => true,
  write: ({ resource, rows }) => toUtf8(formatCsv(resource.schema.fields, rows)),
  read: (bytes, { schema }) => readCsvRows(schema.fields, fromUtf8(bytes)),
};
