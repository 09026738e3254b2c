import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Published } from '../../src/lib/check/published-seal.ts';
import { parseChecksums } from '../../src/lib/distribution/checksums.ts';
import { formatInfo, releaseFiles, tableFile, tableFormats } from '../../src/lib/distribution/format.ts';
import { isInZip, zipContent } from '../../src/lib/distribution/zip-members.ts';
import { descriptorSchema } from '../../src/lib/package/descriptor.ts';
import type { Descriptor } from '../../src/lib/package/descriptor.ts';
import { sha256 } from '../sha256.ts';

type Files = Published['files'];

/**
 * The same rows in every format of a release, a ZIP of the files beside it, and checksums that are true. Rows are compared
 * by their hash as NDJSON: which cell differs, the build has said when it made the file.
 */
export function contentFaults(root: string, files: Files): string[] {
  return [...files.keys()]
    .filter((path) => /^data\/[^/]+\/[^/]+\/datapackage\.json$/.test(path))
    .flatMap((path) => {
      const folder = path.slice(0, -'/datapackage.json'.length);
      const release = descriptorSchema.parse(JSON.parse(readFileSync(join(root, path), 'utf8')));
      return [
        ...tableFaults(folder, release, files),
        ...zipFaults(folder, release, files),
        ...checksumFaults(root, folder, release, files),
      ];
    });
}

function tableFaults(folder: string, release: Descriptor, files: Files): string[] {
  return release.resources.flatMap(({ name }) => {
    const rows = files.get(`${folder}/${tableFile(name, 'ndjson')}`)?.sha256;
    return tableFormats
      .filter((format) => formatInfo[format].sealedBy === 'rows')
      .map((format) => `${folder}/${tableFile(name, format)}`)
      .filter((file) => files.has(file) && files.get(file)?.content !== rows)
      .map((file) => `${file}: not the rows of ${tableFile(name, 'ndjson')}; build it anew`);
  });
}

function zipFaults(folder: string, release: Descriptor, files: Files): string[] {
  const { zip } = releaseFiles(release);
  const members = [...files]
    .filter(([path]) => path.startsWith(`${folder}/`) && isInZip(release, path.slice(folder.length + 1)))
    .map(([path, { sha256 }]) => [path.slice(folder.length + 1), sha256] as const);
  const content = sha256(zipContent(new Map(members)));
  const found = files.get(`${folder}/${zip}`);
  if (found === undefined) return [`${folder}/${zip}: not there`];
  return found.content === content ? [] : [`${folder}/${zip}: does not hold the files beside it; build it anew`];
}

function checksumFaults(root: string, folder: string, release: Descriptor, files: Files): string[] {
  const list = `${folder}/${releaseFiles(release).checksums}`;
  const sums = parseChecksums(readFileSync(join(root, list), 'utf8'));
  const wrong = [...sums]
    .filter(([name, sha256]) => files.get(`${folder}/${name}`)?.sha256 !== sha256)
    .map(([name]) => `${list}: ${name} is not there or has another hash`);
  const unlisted = [...files.keys()]
    .filter((path) => path.startsWith(`${folder}/`) && !sums.has(path.slice(folder.length + 1)))
    .map((path) => `${list}: does not list ${path.slice(folder.length + 1)}`);
  return [...wrong, ...unlisted];
}
