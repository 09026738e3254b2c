import { parquetReadObjects } from 'hyparquet';
import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Field, FieldType } from '../package/field.ts';
import type { AnyRow, Value } from '../package/table.ts';
import type { PublishedTable, TableCodec } from './codec.ts';
import { fromUtf8 } from './utf8.ts';

/**
 * Rows of a group: few enough that a reader who asks for one province skips most of the table by the statistics of the
 * code, many enough that columns compress.
 */
const rowGroupSize = 20_000;

/** Parquet (Snappy) with a type a column; a required column admits no null. The release stands in the file's metadata. */
export const parquetCodec: TableCodec = {
  format: 'parquet',
  holds: () => true,
  write(table) {
    const { fields } = table.resource.schema;
    const bytes = parquetWriteBuffer({
      schema: [{ name: 'root', num_children: fields.length }, ...fields.map(elementOf)],
      columnData: fields.map(({ name, type }) => ({
        name,
        data: table.rows.map((row) => stored(type, row[name] ?? null)),
      })),
      rowGroupSize,
      kvMetadata: Object.entries(about(table)).map(([key, value]) => ({ key, value })),
      createdBy: 'hyparquet-writer',
    });
    return new Uint8Array(bytes);
  },
  async read(bytes, { schema }) {
    const file = {
      byteLength: bytes.byteLength,
      // A copy, since `bytes` may be a window on a larger buffer, as a file read by Node is.
      slice: (start: number, end?: number) => new Uint8Array(bytes.subarray(start, end)).buffer,
    };
    const rows = await parquetReadObjects({ file, parsers: { dateFromDays: dayOf, stringFromBytes: textOf } });
    return rows.map((row): AnyRow =>
      Object.fromEntries(schema.fields.map(({ name }) => [name, read(row[name] as Value | bigint | undefined)])),
    );
  },
};

/** How Parquet holds a type of field. Text has both the old and the new name of its type, for old readers and strict ones. */
const physical: Readonly<Record<FieldType, Omit<SchemaElement, 'name'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  year: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  geojson: { type: 'BYTE_ARRAY', converted_type: 'JSON', logical_type: { type: 'JSON' } },
};

const elementOf = ({ name, type, constraints }: Field): SchemaElement => ({
  name,
  ...physical[type],
  repetition_type: constraints?.required === true ? 'REQUIRED' : 'OPTIONAL',
});

const dayMilliseconds = 86_400_000;

/** Days since 1970-01-01 as a calendar day. */
const dayOf = (days: number): string => new Date(days * dayMilliseconds).toISOString().slice(0, 10);

/** As written: the library's own reader would drop a byte order mark. */
const textOf = (bytes: Uint8Array | undefined): string | undefined =>
  bytes === undefined ? undefined : fromUtf8(bytes);

/** A value as the library takes it. */
function stored(type: FieldType, value: Value): unknown {
  if (value === null) return null;
  if (type === 'integer') return BigInt(value as number);
  if (type === 'date') return Date.parse(`${value as string}T00:00:00Z`) / dayMilliseconds;
  return value;
}

const read = (value: Value | bigint | undefined): Value =>
  typeof value === 'bigint' ? Number(value) : (value ?? null);

/** Keys of the file's metadata, in the words of Dublin Core. */
const about = ({ release, resource }: PublishedTable) => ({
  identifier: `${release.name}/${release.version}/${resource.name}`,
  title: `${release.title}: ${resource.title}`,
  version: release.version,
  created: release.created,
  license: release.licenses.map(({ name }) => name).join(', '),
  attribution: release['guyub:attribution'],
});
