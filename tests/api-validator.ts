import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type Json = Record<string, unknown>;

/** Of OpenAPI, what the tests read. */
export interface OpenApiDocument {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get: {
          readonly parameters?: readonly { name: string; schema: { pattern: string }; example: string }[];
          readonly responses: {
            readonly 200: { readonly content: Readonly<Record<string, { schema: { $ref: string } }>> };
          };
        };
      }
    >
  >;
  readonly components: { readonly schemas: Json };
}

/** Checks answers against the description of the API. */
export interface ApiValidator {
  /** Path template that a file below `api/v1/` belongs to; `undefined` for one that the description does not know. */
  readonly pathOf: (file: string) => string | undefined;
  /** What is wrong with an answer; `undefined` for one that is right. A key that the description does not know is wrong. */
  readonly fault: (file: string, answer: unknown) => string | undefined;
}

export function apiValidator({ paths, components }: OpenApiDocument): ApiValidator {
  const ajv = new Ajv2020({ allowUnionTypes: true });
  ajv.addKeyword('x-kolom');
  // Its types are those of a CommonJS default export.
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema({ $id: 'api', $defs: closed(components.schemas) } as Json);
  const operations = Object.entries(paths).map(([path, { get }]) => {
    const [parameter] = get.parameters ?? [];
    const pattern = parameter === undefined ? '' : parameter.schema.pattern.replace(/^\^|\$$/g, '');
    const reference = get.responses[200].content['application/json']?.schema.$ref ?? '';
    const expression = path.replaceAll('.', String.raw`\.`).replace(/\{\w+\}/, () => `(?:${pattern})`);
    return {
      path,
      matches: new RegExp(`^${expression}$`),
      validate: ajv.compile({ $ref: reference.replace(/^#\/components\/schemas\//, 'api#/$defs/') }),
    };
  });
  const operationOf = (file: string) => operations.find(({ matches }) => matches.test(`/${file}`));
  return {
    pathOf: (file) => operationOf(file)?.path,
    fault: (file, answer) => {
      const operation = operationOf(file);
      if (operation === undefined) return `${file}: no path of the description`;
      if (operation.validate(answer)) return undefined;
      const [error] = operation.validate.errors ?? [];
      return `${file}${error?.instancePath ?? ''}: ${error?.message ?? ''} ${JSON.stringify(error?.params)}`;
    },
  };
}

/** The schemas with every object closed, so that a key that none of them tells of is found. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === '$ref' && typeof member === 'string'
        ? member.replace(/^#\/components\/schemas\//, '#/$defs/')
        : key === 'examples' || key === 'enum'
          ? (member as unknown)
          : closed(member),
    ]),
  );
  return copy['type'] === 'object' && 'properties' in copy ? { ...copy, additionalProperties: false } : copy;
}
