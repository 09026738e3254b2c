import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nearIndexFiles } from '../src/lib/search/near/near-index.ts';
import { placeIndexFiles } from '../src/lib/search/place/build-place-index.ts';
import type { BuiltPlaceIndex } from '../src/store/place-index.ts';
import { placeIndexSource } from '../src/store/place-index.ts';
import { tree } from '../src/store/site.ts';
import { placeIndexPath, publishedFolder } from './folders.ts';

/**
 * Makes the files of the place search beside the downloads, in a folder that is named after their content, so that a
 * browser may keep them for ever and never mixes those of two builds.
 * @returns what it made, for the log
 */
export async function makePlaceIndex(cache: string): Promise<string> {
  const files = [...placeIndexFiles(placeIndexSource()), ...nearIndexFiles(tree().places)];
  const hash = createHash('sha256');
  for (const { path, text } of files) hash.update(`${path}\n${text}\n`);
  const folder = `pencarian/${hash.digest('hex').slice(0, 8)}`;
  await rm(join(publishedFolder(cache), 'pencarian'), { recursive: true, force: true });
  const root = join(publishedFolder(cache), folder);
  for (const { path, text } of files) {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const built: BuiltPlaceIndex = { folder, files: files.length, bytes };
  await writeFile(placeIndexPath(cache), JSON.stringify(built));
  return `${files.length} files, ${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}
