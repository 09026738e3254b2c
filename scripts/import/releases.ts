import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '../../src/lib/package/descriptor.ts';
import type { Measure } from '../../src/lib/package/format-release.ts';
import { sha256 } from '../sha256.ts';

/** A release that an import has made, not yet written. */
export interface MadeRelease {
  readonly version: string;
  /** Files by name, as `prepareRelease` gives them. */
  readonly files: Readonly<Record<string, string>>;
  /** Rows by table, for the report. */
  readonly rows: Readonly<Record<string, number>>;
}
/** A dataset that an import has made: what its releases share, and the releases. */
export interface MadeDataset {
  readonly dataset: Dataset;
  readonly releases: readonly MadeRelease[];
  /** Files kept beside the releases and never published (`ditahan.csv`). */
  readonly kept?: Readonly<Record<string, string>>;
}

/** When the first releases were made: fixed, so that the import is repeatable byte for byte. */
export const firstReleased = '2026-11-24T00:00:00Z';

/** SHA-256 and size of a text's UTF-8 bytes. */
export const measure: Measure = (text) => {
  const bytes = Buffer.from(text, 'utf8');
  return { bytes: bytes.length, sha256: sha256(bytes) };
};

/**
 * Writes a dataset below `data`. A release that already stands there must be the same, byte for byte: a published
 * release is never edited, a correction is a new version.
 * @returns how many files were written; 0 when all stood there already.
 * @throws Error that names the file of a published release that would change.
 */
export async function writeDataset({ dataset, releases, kept = {} }: MadeDataset, data: string): Promise<number> {
  const folder = join(data, dataset.name);
  const published = releases.flatMap(({ version, files }) =>
    Object.entries(files).map(([name, text]) => ({ path: join(folder, version, name), text })),
  );
  const shared = [['dataset.json', `${JSON.stringify(dataset, null, 2)}\n`] as const, ...Object.entries(kept)];
  const stands = await Promise.all(published.map(({ path }) => readFile(path, 'utf8').catch(() => undefined)));
  const changed = published.filter(({ text }, i) => stands[i] !== undefined && stands[i] !== text);
  if (changed.length > 0)
    throw new Error(
      `import: would edit published files, which never change; give the release a new version:\n${changed.map(({ path }) => `  ${path}`).join('\n')}`,
    );
  const fresh = published.filter((_, i) => stands[i] === undefined);
  const all = [...fresh, ...shared.map(([name, text]) => ({ path: join(folder, name), text }))];
  for (const { path, text } of all) {
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, text);
  }
  return fresh.length;
}
