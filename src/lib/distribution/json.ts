import { formatJson } from '../table/json.ts';
import { readJsonRows } from '../table/read.ts';
import type { TableCodec } from './codec.ts';
import { fromUtf8, toUtf8 } from './utf8.ts';

/** JSON: an array of objects, one a line. */
export const jsonCodec: TableCodec = {
  format: 'json',
  holds: () => true,
  write: ({ resource, rows }) => toUtf8(formatJson(resource.schema.fields, rows)),
  read: (bytes, { schema }) => readJsonRows(schema.fields, fromUtf8(bytes)),
};
