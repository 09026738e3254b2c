import { cellText } from '../table/csv.ts';
import type { Resource } from './descriptor.ts';
import type { AnyRow } from './table.ts';

/**
 * A resource whose columns show no value that went with rows that are gone: such an example gives way to the first value
 * that is left; a column of which nothing is left says so.
 */
export function withSafeExamples(resource: Resource, before: readonly AnyRow[], after: readonly AnyRow[]): Resource {
  const fields = resource.schema.fields.map((field) => {
    const holds = (rows: readonly AnyRow[]) => rows.some((row) => cellText(row[field.name] ?? null) === field.example);
    if (!holds(before) || holds(after)) return field;
    const left = after.map((row) => cellText(row[field.name] ?? null)).find((text) => text !== '');
    return { ...field, example: left ?? 'belum ada' };
  });
  return { ...resource, schema: { ...resource.schema, fields } };
}
