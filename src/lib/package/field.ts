import { z } from 'zod';

/**
 * A field of a table, as Data Package v2 (Table Schema) writes it, and what Guyub adds under `guyub:`.
 * Source: https://datapackage.org/standard/table-schema/
 */
export const fieldTypes = ['string', 'integer', 'number', 'boolean', 'date', 'year', 'geojson'] as const;
export type FieldType = (typeof fieldTypes)[number];

/** What a text means beyond its type, so that the check can say what is wrong with it. */
export const fieldKinds = ['place-code', 'partial-date'] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** Codes of places: 2, 2, 2 and 4 digits with dots between, or `0` for Indonesia. Source: Kepmendagri 300.2.2-2430/2025. */
export const placeCodePattern = String.raw`^(0|\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?)$`;
/** A year, a month or a day: `2021`, `2021-05`, `2021-05-03`. */
export const partialDatePattern = String.raw`^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$`;

export const constraintsSchema = z.object({
  /** An empty cell is an error. */
  required: z.boolean().optional(),
  /** No value may stand twice. */
  unique: z.boolean().optional(),
  /** A regular expression that the whole cell must match. */
  pattern: z.string().optional(),
  /** The only values allowed. */
  enum: z
    .array(z.union([z.string(), z.number()]))
    .readonly()
    .optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minLength: z.number().int().optional(),
  maxLength: z.number().int().optional(),
});
export type Constraints = z.infer<typeof constraintsSchema>;

export const fieldSchema = z.object({
  /** Column name, Indonesian, snake_case. */
  name: z.string().regex(/^[a-z][a-z0-9_]*$/, 'a column name is lower-case snake_case'),
  type: z.enum(fieldTypes),
  /** `uri`: the cell is an absolute http(s) address. */
  format: z.enum(['default', 'uri']).optional(),
  title: z.string().min(1),
  description: z.string().min(1),
  /** A real value of the column, as text whatever the type: the standard's schema takes no other. */
  example: z.string().min(1),
  constraints: constraintsSchema.optional(),
  'guyub:kind': z.enum(fieldKinds).optional(),
  /** Unit of a number: `jiwa`, `km²`, `derajat`. */
  'guyub:unit': z.string().optional(),
});
export type Field = z.infer<typeof fieldSchema>;
