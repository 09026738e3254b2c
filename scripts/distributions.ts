import { createHash } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { figureTable } from '../src/lib/dataset/angka.ts';
import { institutionTable } from '../src/lib/dataset/lembaga.ts';
import { currentPlacesTable } from '../src/lib/dataset/wilayah.ts';
import type { Manifest } from '../src/lib/distribution/manifest.ts';
import { figureSlices, institutionSlices, placeSlices } from '../src/lib/distribution/slice.ts';
import { buildHierarchy } from '../src/lib/region/hierarchy.ts';
import { sliceFormats, paths } from '../src/lib/site/urls.ts';
import { formatCsv } from '../src/lib/table/csv.ts';
import { formatJson } from '../src/lib/table/json.ts';
import type { StoredDataset } from '../src/store/data.ts';
import { readDatasets, readLatest, readResource } from '../src/store/data.ts';
import { dataFolder, manifestPath, publishedFolder } from './folders.ts';

/**
 * Makes every file below `/data/`: the releases as they lie in `data/`, the other format of each table, `latest/` with
 * the same bytes, and the slices by place. Writes a manifest of sizes and hashes for the pages.
 */
export async function makeDistributions(cache: string): Promise<Manifest> {
  const datasets = readDatasets();
  const publish = await openPublisher(cache);
  for (const stored of datasets) await publishReleases(stored, publish);
  await publishSlices(datasets, publish);
  await writeFile(manifestPath(cache), JSON.stringify(publish.manifest));
  return publish.manifest;
}

interface Publisher {
  readonly manifest: Manifest;
  write(path: string, content: string | Buffer, rows?: number): Promise<void>;
  /** The same bytes at a second address. */
  alias(path: string, target: string): Promise<void>;
}

async function openPublisher(cache: string): Promise<Publisher> {
  const root = publishedFolder(cache);
  await rm(root, { recursive: true, force: true });
  const manifest: Manifest = {};
  const make = async (path: string) => {
    const full = join(root, path);
    await mkdir(dirname(full), { recursive: true });
    return full;
  };
  return {
    manifest,
    async write(path, content, rows) {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      await writeFile(await make(path), bytes);
      manifest[path] = {
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        ...(rows === undefined ? {} : { rows }),
      };
    },
    async alias(path, target) {
      await link(join(root, target), await make(path));
      const file = manifest[target];
      if (file !== undefined) manifest[path] = file;
    },
  };
}

async function publishReleases({ releases, latest }: StoredDataset, publish: Publisher): Promise<void> {
  for (const release of releases) {
    const { name, version } = release;
    const read = (file: string) => readFile(join(dataFolder(), name, version, file));
    const files: string[] = ['datapackage.json', ...(release['guyub:files'] ?? [])];
    for (const file of files) await publish.write(paths.releaseFile(name, version, file), await read(file));
    for (const resource of release.resources) {
      const rows = readResource(release, resource);
      for (const format of sliceFormats) {
        const file = `${resource.name}.${format}`;
        const make = format === 'csv' ? formatCsv : formatJson;
        const content = format === resource.format ? await read(resource.path) : make(resource.schema.fields, rows);
        await publish.write(paths.releaseFile(name, version, file), content, rows.length);
        files.push(file);
      }
    }
    if (version !== latest.version) continue;
    for (const file of files) await publish.alias(paths.latestFile(name, file), paths.releaseFile(name, version, file));
  }
}

async function publishSlices(datasets: readonly StoredDataset[], publish: Publisher): Promise<void> {
  const tree = buildHierarchy(readLatest(datasets, 'wilayah', currentPlacesTable));
  const slices = [
    placeSlices(tree),
    institutionSlices(tree, readLatest(datasets, 'lembaga', institutionTable)),
    figureSlices(tree, readLatest(datasets, 'angka', figureTable)),
  ];
  for (const { dataset, code, fields, rows } of slices.flatMap((group) => [...group])) {
    await publish.write(paths.slice(dataset, code, 'csv'), formatCsv(fields, rows), rows.length);
    await publish.write(paths.slice(dataset, code, 'json'), formatJson(fields, rows), rows.length);
  }
}
