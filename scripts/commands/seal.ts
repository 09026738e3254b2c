import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkDataFolder } from '../../src/lib/check/check-data.ts';
import { DataError } from '../../src/lib/check/fault.ts';
import { extendPublishedSeal, publishedFaults } from '../../src/lib/check/published-seal.ts';
import type { Seal } from '../../src/lib/check/seal.ts';
import { extendSeal, readSeal } from '../../src/lib/check/seal.ts';
import { filesBelow } from '../files-below.ts';
import { dataFolder, outFolder } from '../folders.ts';
import { readSite } from '../published/read-site.ts';
import { readDataFolder } from '../read-data-folder.ts';
import { sha256 } from '../sha256.ts';

/**
 * `npm run data -- seal`: records releases that are new and pass the check, and what the built site publishes of them.
 * What is sealed stays as it is: where the built site lacks or changes some of it, nothing is written.
 */
export async function seal([root = dataFolder()]: string[]): Promise<void> {
  const data = await readDataFolder(root);
  const { faults, unsealed } = checkDataFolder(data, sha256);
  if (faults.length > 0) throw new DataError(faults);
  const before = readSeal(data).seal;
  const extended = extendSeal(data, before, sha256);
  // The built site is made from the data folder of this project, and says nothing of another.
  const after = root === dataFolder() ? await withPublished(extended) : extended;
  await writeFile(join(root, 'seal.json'), `${JSON.stringify(after, null, 2)}\n`);
  const count = Object.keys(after.releases).length;
  console.log(
    unsealed.length === 0 ? `${count} rilis, semua sudah tersegel` : `disegel: ${unsealed.join(', ')}; ${count} rilis`,
  );
  const files = Object.keys(after.files).length;
  if (files === 0) return;
  console.log(
    `${files} berkas terbit (${files - Object.keys(before.files).length} baru), ${after.addresses.length} alamat (${after.addresses.length - before.addresses.length} baru)`,
  );
}

/** Adds what the built site publishes; without one the seal stays as it is. @throws DataError where the site breaks the seal */
async function withPublished(seal: Seal): Promise<Seal> {
  const out = outFolder();
  if (!existsSync(join(out, 'data'))) {
    console.log(`${out} belum dibangun: jalankan npm run build, lalu npm run data -- seal sekali lagi`);
    return seal;
  }
  const { published, faults } = await readSite(out, filesBelow(out));
  const broken = [
    ...publishedFaults(seal, published),
    ...faults.map((fault) => ({ file: out, reason: fault, fix: 'bangun lagi' })),
  ];
  if (broken.length > 0) throw new DataError(broken);
  return extendPublishedSeal(seal, published);
}
