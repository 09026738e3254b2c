import type { ReleaseState } from '../changes/diff-releases.ts';
import { formatCsv } from '../table/csv.ts';
import { formatJson } from '../table/json.ts';
import type { Descriptor } from './descriptor.ts';

/** Hash of a text's UTF-8 bytes, as hexadecimal digits, and their number: passed in, since `src/lib` has no `node:crypto`. */
export type Measure = (text: string) => { bytes: number; sha256: string };

/**
 * The files of a release as its descriptor defines them, by name, with the sizes and hashes of the rows as they are now:
 * for a release that is made from another. Notices (`guyub:files`) are the caller's. Pure.
 */
export function formatRelease({ release, tables }: ReleaseState, measure: Measure): Record<string, string> {
  const written = tables.map(({ resource, rows }) => {
    const { fields } = resource.schema;
    const text = resource.format === 'csv' ? formatCsv(fields, rows) : formatJson(fields, rows);
    const { bytes, sha256 } = measure(text);
    return { resource: { ...resource, bytes, hash: `sha256:${sha256}` }, text };
  });
  const descriptor: Descriptor = { ...release, resources: written.map(({ resource }) => resource) };
  return {
    'datapackage.json': `${JSON.stringify(descriptor, null, 2)}\n`,
    ...Object.fromEntries(written.map(({ resource, text }) => [resource.path, text])),
  };
}
