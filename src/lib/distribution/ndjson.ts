import { formatNdjson, readNdjsonRows } from '../table/ndjson.ts';
import type { TableCodec } from './codec.ts';
import { fromUtf8, toUtf8 } from './utf8.ts';

/** NDJSON: one JSON object a line. Its bytes are also what the rows of a table are sealed by. */
export const ndjsonCodec: TableCodec = {
  format: 'ndjson',
  holds: () => true,
  write: ({ resource, rows }) => toUtf8(formatNdjson(resource.schema.fields, rows)),
  read: (bytes, { schema }) => readNdjsonRows(schema.fields, fromUtf8(bytes)),
};
