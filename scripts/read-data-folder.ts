import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataFolder } from '../src/lib/check/data-folder.ts';
import { isVersion } from '../src/lib/package/version.ts';

/** Reads a data folder into memory: what the check looks at. Folders that are no release, and other files, are passed over. */
export async function readDataFolder(root: string): Promise<DataFolder> {
  const names = await folders(root);
  return {
    catalog: await bytesOf(join(root, 'catalog.json')),
    seal: await bytesOf(join(root, 'seal.json')),
    datasets: await Promise.all(
      names.map(async (name) => {
        const inside = await folders(join(root, name));
        const versions = inside.filter(isVersion);
        return {
          name,
          dataset: await bytesOf(join(root, name, 'dataset.json')),
          releases: await Promise.all(
            versions.map(async (version) => ({
              dataset: name,
              version,
              files: await filesOf(join(root, name, version)),
              folders: await folders(join(root, name, version)),
            })),
          ),
          nearReleases: inside.filter((folder) => !isVersion(folder) && /^v?\d/i.test(folder)),
        };
      }),
    ),
  };
}

async function folders(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function filesOf(path: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(path, { withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(path, name))] as const)));
}

async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
