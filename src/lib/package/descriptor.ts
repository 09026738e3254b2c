import { z } from 'zod';
import { fieldSchema } from './field.ts';
import { versionPattern } from './version.ts';

/**
 * The descriptor of a release (`datapackage.json`), Data Package v2 with what Guyub asks beyond it.
 * Source: https://datapackage.org/standard/data-package/
 */
export const packageProfile = 'https://datapackage.org/profiles/2.0/datapackage.json';

export const licenceSchema = z.object({
  /** SPDX identifier: `CC-BY-4.0`, `MIT`. */
  name: z.string().min(1),
  title: z.string().min(1),
  /** Address of the licence, or a file of the release that holds its notice. */
  path: z.string().min(1),
});
export type Licence = z.infer<typeof licenceSchema>;

export const sourceSchema = z.object({
  title: z.string().min(1),
  /** Address of the source; absent where the source is a printed rule. */
  path: z.url().optional(),
  /** Version, commit or date of the source that was read. */
  version: z.string().optional(),
});

export const contributorSchema = z.object({ title: z.string().min(1), roles: z.array(z.string()).min(1) });

const columns = z.union([z.string().min(1), z.array(z.string().min(1)).min(1).readonly()]);

/**
 * A foreign key. `reference.resource` names a table of the same release; with `reference.package`, a relative path to
 * another release's descriptor (recipe "External Foreign Keys" of the Data Package standard).
 * `guyub:except` lists values that need not exist there (`0`, Indonesia).
 */
export const foreignKeySchema = z.object({
  fields: columns,
  reference: z.object({ package: z.string().optional(), resource: z.string(), fields: columns }),
  'guyub:except': z.array(z.string()).readonly().optional(),
});
export type ForeignKey = z.infer<typeof foreignKeySchema>;

export const tableSchemaSchema = z.object({
  fields: z.array(fieldSchema).min(1),
  primaryKey: z.array(z.string()).min(1),
  foreignKeys: z.array(foreignKeySchema).optional(),
  missingValues: z.tuple([z.literal('')]),
});
export type TableSchema = z.infer<typeof tableSchemaSchema>;

export const resourceSchema = z.object({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** File beside the descriptor: `<name>.csv` or `<name>.json`. */
  path: z.string().regex(/^[a-z][a-z0-9-]*\.(csv|json)$/),
  type: z.literal('table'),
  title: z.string().min(1),
  description: z.string().min(1),
  format: z.enum(['csv', 'json']),
  mediatype: z.enum(['text/csv', 'application/json']),
  encoding: z.literal('utf-8'),
  /** Size of the file in bytes. */
  bytes: z.number().int().nonnegative(),
  /** `sha256:` and 64 hexadecimal digits, of the file's bytes. */
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  schema: tableSchemaSchema,
});
export type Resource = z.infer<typeof resourceSchema>;

export const descriptorSchema = z.object({
  $schema: z.literal(packageProfile),
  /** Name of the dataset: the same in all its releases. */
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(1),
  description: z.string().min(50).max(5000),
  version: z.string().regex(versionPattern),
  /** When this release was made, RFC 3339. */
  created: z.iso.datetime(),
  homepage: z.string().optional(),
  keywords: z.array(z.string()).min(1),
  licenses: z.array(licenceSchema).min(1),
  sources: z.array(sourceSchema).min(1),
  contributors: z.array(contributorSchema).min(1),
  resources: z.array(resourceSchema).min(1),
  /** The sentence that a user must show, as the licences ask. */
  'guyub:attribution': z.string().min(1),
  /** The day or year that the facts speak of, ISO 8601; `2009/2026` is a span. */
  'guyub:temporal': z.string().min(4),
  /** The rule that the facts come from, in official words. */
  'guyub:legalBasis': z.string().optional(),
  /** Files beside the descriptor that are no tables: licence notices. */
  'guyub:files': z.array(z.string()).optional(),
});
export type Descriptor = z.infer<typeof descriptorSchema>;

/** What all releases of a dataset share (`data/<dataset>/dataset.json`); may change without a release. */
export const datasetSchema = z.object({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.object({ id: z.string().min(1), en: z.string().min(1) }),
  /** One or two plain sentences: what a row is, and what it is good for. */
  summary: z.object({ id: z.string().min(1), en: z.string().min(1) }),
  theme: z.enum(['wilayah', 'kependudukan', 'kesejahteraan-sosial', 'hukum', 'rujukan', 'mutu-data']),
  /** How often a release is expected, ISO 8601 repeating interval (`R/P1Y`), or `irregular`. */
  frequency: z.union([z.literal('irregular'), z.string().regex(/^R\/P/)]),
  /** Place in the catalogue, 1 first. */
  order: z.number().int().positive(),
  /** DOI of a release, by its version, once an agency has given it one: `{ "1.0.0": "10.5281/zenodo.1234567" }`. */
  doi: z.record(z.string().regex(versionPattern), z.string().regex(/^10\.\d{4,9}\/\S+$/)).optional(),
});
export type Dataset = z.infer<typeof datasetSchema>;

/** `data/catalog.json`: what the catalogue says of itself. */
export const catalogSchema = z.object({
  title: z.object({ id: z.string().min(1), en: z.string().min(1) }),
  description: z.object({ id: z.string().min(1), en: z.string().min(1) }),
  publisher: z.string().min(1),
  /** Address for corrections and questions. A reserved example address is a placeholder, and the build warns of it. */
  contact: z.email(),
  /** Where the site is served; `SITE_URL` overrides it. */
  site: z.url(),
});
export type Catalog = z.infer<typeof catalogSchema>;
