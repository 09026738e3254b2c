import { z } from 'zod';
import type { CatalogueInput } from '../catalog/catalogue-input.ts';
import { apiWords } from '../i18n/api.ts';
import { realContact } from '../site/contact.ts';
import { paths } from '../site/urls.ts';
import { readCell } from '../table/read.ts';
import type { Endpoint } from './endpoint.ts';
import { endpoints } from './endpoints.ts';
import { apiVersion } from './entry.ts';
import { apiSchemas } from './schema.ts';

type Json = Record<string, unknown>;

const componentAddress = (id: string): string => `#/components/schemas/${id}`;
const words = apiWords.id;

/**
 * The description of the API, OpenAPI 3.1, from the endpoints alone. Objects are open in it: keys may be added within v1.
 * Source: https://spec.openapis.org/oas/v3.1.1.html
 */
export function openApi({
  catalog,
  datasets,
  urls,
  site,
}: Pick<CatalogueInput, 'catalog' | 'datasets' | 'urls' | 'site'>): Json {
  const absolute = (href: string) => new URL(href, site).href;
  const contact = realContact(catalog.contact);
  const licences = [...new Set(datasets.flatMap(({ latest }) => latest.licenses.map(({ title }) => title)))];
  return {
    openapi: '3.1.1',
    info: {
      title: words.title,
      summary: words.summary,
      description: infoDescription(),
      version: apiVersion,
      contact: {
        name: catalog.publisher,
        url: absolute(urls.corrections()),
        ...(contact === null ? {} : { email: contact }),
      },
      license: { name: `${licences.join(', ')}; lihat releases di setiap jawaban`, url: absolute(urls.datasets()) },
    },
    externalDocs: { description: 'Halaman tentang API ini, dengan contoh', url: absolute(urls.api()) },
    servers: [{ url: absolute(urls.file(paths.api(''))).replace(/\/$/, ''), description: catalog.title.id }],
    security: [],
    tags: [...new Map(endpoints.map(({ tag: { name, description } }) => [name, { name, description }])).values()],
    paths: Object.fromEntries(endpoints.map((endpoint) => [`/${endpoint.file}`, { get: operation(endpoint) }])),
    components: { schemas: componentSchemas(releasedExamples(datasets)) },
  };
}

/** The promise, as Markdown. */
const infoDescription = (): string => {
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  return [
    `${words.summary} ${words.vocabulary}`,
    `## Yang tidak berubah selama v1\n\n${list(words.keeps)}`,
    `## Yang bisa bertambah\n\n${list(words.adds)}`,
    `## Yang ditarik\n\n${words.withdrawn}`,
    words.follows,
    words.lasts,
    `## Batasnya\n\n${list(words.limits)}`,
  ].join('\n\n');
};

function operation({ operationId, tag, summary, description, parameter, schema }: Endpoint): Json {
  return {
    operationId,
    tags: [tag.name],
    summary,
    description,
    ...(parameter === undefined
      ? {}
      : {
          parameters: [
            {
              name: parameter.name,
              in: 'path',
              required: true,
              description: parameter.description,
              schema: { type: 'string', pattern: parameter.pattern },
              example: parameter.example,
            },
          ],
        }),
    responses: {
      200: {
        description: words.ok,
        content: { 'application/json': { schema: { $ref: componentAddress(schemaId(schema)) } } },
      },
      404: { description: words.notFound, content: { 'text/html': { schema: { type: 'string' } } } },
    },
  };
}

/** Name of the component of an answer's schema. @throws Error where the schema has none: `envelope` gives one */
export function schemaId(schema: z.ZodType): string {
  const id = apiSchemas.get(schema)?.id;
  if (id === undefined) throw new Error('openApi: the schema of an answer has no id');
  return id;
}

/** Every schema that has an id, as JSON Schema 2020-12, sorted by name. */
function componentSchemas(examples: ReadonlyMap<string, unknown>): Json {
  const { schemas } = z.toJSONSchema(apiSchemas as z.core.$ZodRegistry<{ id?: string }>, {
    metadata: apiSchemas,
    io: 'input',
    uri: componentAddress,
  });
  return Object.fromEntries(
    Object.entries(schemas)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { $schema: _schema, $id: _id, ...schema }]) => [name, withExamples(simplify(schema), examples)]),
  );
}

/**
 * The same schema in fewer words: `null` beside a plain type instead of a choice of two schemas, which generators of
 * clients and pages read better; and without the limits of safe integers, which say nothing of our data.
 */
function simplify(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(simplify);
  if (typeof value !== 'object' || value === null) return value;
  const { anyOf, ...rest } = Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, limit]) =>
          !((key === 'minimum' || key === 'maximum') && Math.abs(Number(limit)) === Number.MAX_SAFE_INTEGER),
      )
      .map(([key, member]) => [key, simplify(member)]),
  );
  if (!Array.isArray(anyOf)) return anyOf === undefined ? rest : { anyOf, ...rest };
  const [one, other] = anyOf as Json[];
  const isPlainOrNull = anyOf.length === 2 && typeof one?.['type'] === 'string' && other?.['type'] === 'null';
  if (!isPlainOrNull) return { anyOf, ...rest };
  const { enum: values, type, ...limits } = one as Json & { enum?: unknown[] };
  return { type: [type, 'null'], ...(values === undefined ? {} : { enum: [...values, null] }), ...limits, ...rest };
}

/** An example of each column, by `table.column`, as the latest releases give it. */
const releasedExamples = (datasets: CatalogueInput['datasets']): ReadonlyMap<string, unknown> =>
  new Map(
    datasets.flatMap(({ latest: { resources } }) =>
      resources.flatMap((table) =>
        table.schema.fields.map(
          ({ name, type, example }) => [`${table.name}.${name}`, readCell(type, example)] as const,
        ),
      ),
    ),
  );

/**
 * The same schema with the examples of the releases in place of those of the code: a release from which a row was withdrawn
 * has given up the examples that only that row had.
 */
function withExamples(value: unknown, examples: ReadonlyMap<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((member) => withExamples(member, examples));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withExamples(member, examples)]));
  const example = examples.get(String(copy['x-kolom']));
  return example === undefined ? copy : { ...copy, examples: [example] };
}
