import { z } from 'zod';
import type { DataFolder, ReleaseFolder, Sha256 } from './data-folder.ts';
import { releasePath } from './data-folder.ts';
import type { Fault } from './fault.ts';
import { parseJson, schemaFaults } from './json.ts';
import { decodeUtf8 } from './text.ts';

const bytesHash = z.string().regex(/^sha256:[0-9a-f]{64}$/);
/** Of the bytes, or of the content where another version of a library may write other bytes. */
const publishedHash = z.string().regex(/^(sha256|content):[0-9a-f]{64}$/);

/** `data/seal.json`: all that was ever published. An entry is added once and never rewritten. */
export const sealSchema = z.object({
  /** Files of `data/`, by `<dataset>/<version>`, then by name: `sha256:` and 64 hexadecimal digits. */
  releases: z.record(z.string(), z.record(z.string(), bytesHash)),
  /** Files of the site that never change, by path: `sha256:` of their bytes or `content:` of what they hold. */
  files: z.record(z.string(), publishedHash).default({}),
  /** Files of the site that hold the latest releases, by path, then by what they were made of. */
  moving: z.record(z.string(), z.record(z.string(), publishedHash)).default({}),
  /** Addresses that answer for ever, whatever they then show: pages (with their last slash) and files. */
  addresses: z.array(z.string()).default([]),
});
export type Seal = z.infer<typeof sealSchema>;

/** A seal that holds nothing. */
export const emptySeal: Seal = { releases: {}, files: {}, moving: {}, addresses: [] };

const file = 'seal.json';
const fix = 'kembalikan isinya; perbaikan adalah versi baru';

/** Reads the seal; a folder without one has nothing sealed. */
export function readSeal(data: DataFolder): { seal: Seal; faults: readonly Fault[] } {
  if (data.seal === undefined) return { seal: emptySeal, faults: [] };
  const { text, faults } = decodeUtf8(file, data.seal);
  if (faults.length > 0) return { seal: emptySeal, faults };
  const json = parseJson(file, text);
  if (!('value' in json)) return { seal: emptySeal, faults: json.faults };
  const parsed = sealSchema.safeParse(json.value);
  return parsed.success
    ? { seal: parsed.data, faults: [] }
    : { seal: emptySeal, faults: schemaFaults(file, parsed.error, json.value) };
}

const releasesOf = (data: DataFolder): ReleaseFolder[] => data.datasets.flatMap(({ releases }) => releases);
const idOf = ({ dataset, version }: ReleaseFolder): string => `${dataset}/${version}`;
const hashesOf = (release: ReleaseFolder, sha256: Sha256): Record<string, string> =>
  Object.fromEntries(
    [...release.files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, bytes]) => [name, `sha256:${sha256(bytes)}`]),
  );

/** Published releases that were edited: a file that differs, is gone or was added, or a whole release that is gone. */
export function sealFaults(data: DataFolder, seal: Seal, sha256: Sha256): Fault[] {
  const byId = new Map(releasesOf(data).map((release) => [idOf(release), release]));
  return Object.entries(seal.releases).flatMap(([id, sealed]): Fault[] => {
    const release = byId.get(id);
    if (release === undefined)
      return [{ file: id, reason: 'rilis yang sudah terbit hilang', fix: 'kembalikan foldernya' }];
    const now = hashesOf(release, sha256);
    const names = [...new Set([...Object.keys(sealed), ...Object.keys(now)])].sort();
    return names
      .filter((name) => sealed[name] !== now[name])
      .map((name) => ({
        file: releasePath(release, name),
        reason: `berkas rilis terbit ${now[name] === undefined ? 'hilang' : sealed[name] === undefined ? 'ditambahkan' : 'telah diubah'}`,
        fix,
      }));
  });
}

/** Ids of the releases that the seal does not hold yet. */
export const unsealed = (data: DataFolder, seal: Seal): string[] =>
  releasesOf(data)
    .map(idOf)
    .filter((id) => !Object.hasOwn(seal.releases, id));

/** The seal with the releases that it does not hold yet; what it holds stays as it is. */
export function extendSeal(data: DataFolder, seal: Seal, sha256: Sha256): Seal {
  const fresh = new Set(unsealed(data, seal));
  const added = releasesOf(data)
    .filter((release) => fresh.has(idOf(release)))
    .map((release) => [idOf(release), hashesOf(release, sha256)] as const);
  const all = [...Object.entries(seal.releases), ...added].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...seal, releases: Object.fromEntries(all) };
}
