import { z } from 'zod';
import type { FieldSpec, Row, TableSpec } from '../package/table.ts';

/** What a schema of the API says of itself beyond its type; `id` makes it a component that others refer to. */
export interface SchemaMeta {
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly format?: 'uri' | 'date' | 'date-time';
  readonly examples?: readonly unknown[];
  /** The published column whose values these are: `lembaga.nama`. */
  readonly 'x-kolom'?: string;
}

/** Every schema of the API with what it says of itself: the description of the API is written from this. */
export const apiSchemas = z.registry<SchemaMeta>();

/** A schema with its meaning. */
export function told<S extends z.ZodType>(schema: S, meta: SchemaMeta): S {
  apiSchemas.add(schema, meta as never);
  return schema;
}

/** A text. */
export const text = (description: string, ...examples: readonly string[]): z.ZodString =>
  told(z.string(), { description, ...(examples.length > 0 ? { examples } : {}) });
/** An absolute address. */
export const address = (description: string): z.ZodString => told(z.string(), { description, format: 'uri' });
/** How many there are: zero is none of ours, which is known. */
export const count = (description: string): z.ZodNumber => told(z.number().int().nonnegative(), { description });

/** The columns of a published table as keys of an answer. */
export type RowShape<T extends TableSpec> = { readonly [K in keyof T['fields']]: z.ZodType<Row<T>[K]> };

/** The columns of a published table as keys of an answer: name, type, meaning, example and rules of the release. */
export const rowShape = <T extends TableSpec>(table: T): RowShape<T> =>
  Object.fromEntries(
    Object.entries(table.fields).map(([name, field]) => [name, fieldSchema(field, `${table.name}.${name}`)]),
  ) as RowShape<T>;

function fieldSchema(field: FieldSpec, column: string): z.ZodType {
  const { title, description, example, format, constraints = {}, 'guyub:unit': unit } = field;
  const value = valueSchema(field);
  return told(constraints.required ? value : value.nullable(), {
    title,
    description: `${description}${unit === undefined ? '' : ` Satuan: ${unit}.`}${constraints.required ? '' : ' null jika tidak ada.'}`,
    ...(format === undefined ? {} : { format }),
    examples: [example],
    'x-kolom': column,
  });
}

function valueSchema({ type, constraints = {} }: FieldSpec): z.ZodType {
  const { enum: values, pattern, minimum, maximum } = constraints;
  if (values !== undefined) return z.enum(values.map(String));
  switch (type) {
    case 'integer':
    case 'year':
    case 'number': {
      let number = type === 'number' ? z.number() : z.number().int();
      if (minimum !== undefined) number = number.min(minimum);
      if (maximum !== undefined) number = number.max(maximum);
      return number;
    }
    case 'boolean':
      return z.boolean();
    case 'string':
    case 'date':
      return pattern === undefined ? z.string() : z.string().regex(new RegExp(pattern));
    case 'geojson':
      throw new TypeError('fieldSchema: no answer of the API has a geometry');
  }
}
