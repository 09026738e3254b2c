import type { Descriptor } from '../package/descriptor.ts';
import { formatChecksums } from './checksums.ts';
import { checksumsFile, csvwFile, releaseFiles, tableFile } from './format.ts';

/** Members of a ZIP that the build adds: they tell of the others, and hold no fact of the release. */
export const zipReadme = 'README.txt';
export const zipChecksums = checksumsFile;

/**
 * Whether a file of a release is in its ZIP: the tables as the release holds them and as CSV, the descriptors, the
 * notices. The other formats hold the same rows again and are left out.
 */
export function isInZip(release: Descriptor, file: string): boolean {
  const { croissant, citation, descriptor } = releaseFiles(release);
  const tables = release.resources.flatMap(({ name, path }) => [path, tableFile(name, 'csv'), csvwFile(name)]);
  return [descriptor, croissant, citation, ...(release['guyub:files'] ?? []), ...tables].includes(file);
}

/**
 * What a ZIP holds, as text: name and SHA-256 of each member, sorted. Two ZIPs of one content may differ in bytes, since
 * the library that packs them, or the words of the readme, may change.
 * @param sums hash of each member by its name
 */
export const zipContent = (sums: ReadonlyMap<string, string>): string =>
  formatChecksums(new Map([...sums].filter(([name]) => name !== zipReadme && name !== zipChecksums)));
