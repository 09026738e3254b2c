import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { CheckResult } from '../../src/lib/check/check-data.ts';
import { checkDataFolder } from '../../src/lib/check/check-data.ts';
import { DataError } from '../../src/lib/check/fault.ts';
import { dataFolder } from '../folders.ts';
import { readDataFolder } from '../read-data-folder.ts';
import { sha256 } from '../sha256.ts';

/** Checks a data folder. @throws DataError with all faults at once */
export async function checkData(root: string): Promise<CheckResult> {
  const result = checkDataFolder(await readDataFolder(root), sha256);
  if (result.faults.length > 0) throw new DataError(result.faults);
  return result;
}

/**
 * `npm run data -- check [path]`: a data folder, or a dataset or release in one; then the whole folder is read, since keys
 * lead across, and only the faults below the path are told.
 */
export async function check([path = dataFolder()]: string[]): Promise<void> {
  if (!existsSync(path))
    throw new DataError([{ file: path, reason: 'folder tidak ada', fix: 'periksa nama foldernya' }]);
  const started = performance.now();
  const root = rootOf(resolve(path));
  const below = relative(root, resolve(path));
  const { faults, releases, tables, rows, unsealed } = checkDataFolder(await readDataFolder(root), sha256);
  const told = faults.filter(({ file }) => below === '' || file === below || file.startsWith(`${below}/`));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (told.length > 0) {
    const files = new Set(told.map(({ file }) => file)).size;
    console.error(new DataError(told).message);
    console.error(`${told.length} kesalahan dalam ${files} berkas; ${rows} baris diperiksa, ${seconds} detik`);
    process.exitCode = 1;
    return;
  }
  console.log(`${releases} rilis, ${tables} tabel, ${rows} baris: tidak ada kesalahan, ${seconds} detik`);
  if (unsealed.length > 0) console.log(`belum tersegel: ${unsealed.join(', ')} (npm run data -- seal)`);
}

/** The data folder that a path lies in: the nearest folder above with a catalogue; the path itself where there is none. */
function rootOf(path: string): string {
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, 'catalog.json'))) return folder;
  return path;
}
