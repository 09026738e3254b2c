import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkDataFolder } from '../../src/lib/check/check-data.ts';
import { DataError } from '../../src/lib/check/fault.ts';
import { extendSeal, readSeal } from '../../src/lib/check/seal.ts';
import { dataFolder } from '../folders.ts';
import { readDataFolder, sha256 } from '../read-data-folder.ts';

/** `npm run data -- seal`: records releases that are new and pass the check; what is sealed stays as it is. */
export async function seal([root = dataFolder()]: string[]): Promise<void> {
  const data = await readDataFolder(root);
  const { faults, unsealed } = checkDataFolder(data, sha256);
  if (faults.length > 0) throw new DataError(faults);
  const extended = extendSeal(data, readSeal(data).seal, sha256);
  await writeFile(join(root, 'seal.json'), `${JSON.stringify(extended, null, 2)}\n`);
  const count = Object.keys(extended.releases).length;
  console.log(
    unsealed.length === 0 ? `${count} rilis, semua sudah tersegel` : `disegel: ${unsealed.join(', ')}; ${count} rilis`,
  );
}
