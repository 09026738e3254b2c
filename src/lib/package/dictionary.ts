import type { Messages } from '../i18n/messages.ts';
import type { Language } from '../i18n/format.ts';
import { formatNumber } from '../i18n/format.ts';
import type { TableSchema } from './descriptor.ts';
import type { Field } from './field.ts';
import { columnsOf } from './key-columns.ts';

/** A line of a data dictionary, in words. */
export interface DictionaryEntry {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly description: string;
  readonly example: string;
  readonly rules: readonly string[];
}

/** The data dictionary of a table: every column with its type, meaning, example and rules. */
export function dataDictionary(schema: TableSchema, words: Messages, language: Language): DictionaryEntry[] {
  return schema.fields.map((field) => ({
    name: field.name,
    title: field.title,
    type: field['guyub:unit'] ? `${words.fieldType[field.type]} (${field['guyub:unit']})` : words.fieldType[field.type],
    description: field.description,
    example: field.example,
    rules: rulesOf(field, schema, words, language),
  }));
}

function rulesOf(
  { name, constraints = {} }: Field,
  schema: TableSchema,
  words: Messages,
  language: Language,
): string[] {
  const { required, unique, pattern, enum: values, minimum, maximum } = constraints;
  const keys = (schema.foreignKeys ?? [])
    .filter(({ fields }) => columnsOf(fields).includes(name))
    .map(({ reference }) => words.rule.references(`${reference.resource}.${columnsOf(reference.fields).join(', ')}`));
  return [
    ...(schema.primaryKey.includes(name) ? [words.rule.primaryKey] : []),
    ...(required ? [words.rule.required] : []),
    ...(unique ? [words.rule.unique] : []),
    ...(values ? [words.rule.oneOf(values.join(', '))] : []),
    ...(pattern === undefined ? [] : [words.rule.pattern(pattern)]),
    ...(minimum === undefined ? [] : [words.rule.atLeast(formatNumber(minimum, language, 2))]),
    ...(maximum === undefined ? [] : [words.rule.atMost(formatNumber(maximum, language, 2))]),
    ...keys,
  ];
}
