import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { codecs } from '../../src/lib/distribution/codecs.ts';
import { databaseContent } from '../../src/lib/distribution/database-content.ts';
import { formatInfo, tableFile, tableFormats } from '../../src/lib/distribution/format.ts';
import { zipContent } from '../../src/lib/distribution/zip-members.ts';
import { unzipFiles } from '../../src/lib/distribution/zip.ts';
import type { Descriptor } from '../../src/lib/package/descriptor.ts';
import { paths } from '../../src/lib/site/urls.ts';
import { formatNdjson } from '../../src/lib/table/ndjson.ts';
import { readDatabaseRows } from '../distributions/sqlite.ts';
import { sha256 } from '../sha256.ts';

const descriptorIn = (folder: string): Descriptor =>
  JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Descriptor;

/** The descriptors of all latest releases of a built site, by name of the dataset. */
export const latestDescriptors = (root: string): Descriptor[] =>
  readdirSync(join(root, 'data'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(root, 'data', name, 'latest'))
    .filter((folder) => existsSync(folder))
    .map(descriptorIn)
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/**
 * SHA-256 of what a published file holds, read from the file alone; `undefined` for files that are sealed by their bytes.
 * A table's is that of its rows as NDJSON, so that the same rows have the same hash in every format.
 * @param path of a release's file or of the database, below the site's root
 * @throws Error where the file is not what its name says
 */
export async function contentOf(root: string, path: string): Promise<string | undefined> {
  const bytes = () => readFileSync(join(root, path));
  if (path === paths.database) return sha256(databaseContent(databaseSums(root)));
  if (path.endsWith('.zip'))
    return sha256(zipContent(new Map([...unzipFiles(bytes())].map(([name, member]) => [name, sha256(member)]))));
  const { resources } = descriptorIn(join(root, ...path.split('/').slice(0, 3)));
  for (const format of tableFormats.filter((each) => formatInfo[each].sealedBy === 'rows'))
    for (const resource of resources)
      if (basename(path) === tableFile(resource.name, format))
        return sha256(formatNdjson(resource.schema.fields, await codecs[format].read(bytes(), resource)));
  return undefined;
}

const databaseSums = (root: string): Map<string, string> =>
  new Map(
    latestDescriptors(root)
      .flatMap(({ resources }) => resources)
      .map((resource) => [
        resource.name,
        sha256(formatNdjson(resource.schema.fields, readDatabaseRows(join(root, paths.database), resource))),
      ]),
  );
