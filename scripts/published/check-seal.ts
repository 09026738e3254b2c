import { readFileSync } from 'node:fs';
import { DataError } from '../../src/lib/check/fault.ts';
import { promisedAddresses, publishedFaults, unsealedCounts } from '../../src/lib/check/published-seal.ts';
import { manifestSchema } from '../../src/lib/distribution/manifest.ts';
import { readDatasets } from '../../src/store/data.ts';
import { filesBelow } from '../files-below.ts';
import { manifestPath } from '../folders.ts';
import { latestId } from './read-site.ts';
import { readSealFile } from './seal-file.ts';

/**
 * Part of a build: nothing that was ever published may be gone from the new site or differ. What files hold is known from
 * when they were made; the check of the built site reads it from the files themselves.
 * @param site folder of the new site
 * @returns what is sealed, and what is not yet
 * @throws DataError with every file and address that breaks the seal
 */
export function checkSeal(cache: string, site: string): string {
  const seal = readSealFile();
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(manifestPath(cache), 'utf8')));
  const files = filesBelow(site);
  const there = new Set(files);
  const published = {
    files: new Map(Object.entries(manifest).filter(([path]) => there.has(path))),
    addresses: new Set(promisedAddresses(files)),
    latest: latestId(readDatasets().map(({ latest }) => latest)),
  };
  const faults = publishedFaults(seal, published);
  if (faults.length > 0) throw new DataError(faults);
  const more = unsealedCounts(seal, published);
  const news =
    more.files + more.addresses === 0
      ? ''
      : `; not sealed yet: ${more.files} files, ${more.addresses} addresses (npm run data -- seal)`;
  return `${Object.keys(seal.files).length} files and ${seal.addresses.length} addresses as sealed${news}`;
}
