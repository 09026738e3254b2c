import { resolve } from 'node:path';
import { openSources } from '../import/source.ts';
import { writeDataset } from '../import/releases.ts';
import { importers } from '../import/importers.ts';

/** `npm run data -- import <folder>`: reads the sources in a folder and writes the releases below `data/`. */
export async function importSources([folder]: string[]): Promise<void> {
  if (folder === undefined) throw new Error('import: name the folder of sources: npm run data -- import <folder>');
  const sources = openSources(resolve(folder));
  const started = performance.now();
  let written = 0;
  for (const importer of importers) {
    const made = await importer(sources);
    const files = await writeDataset(made, 'data');
    written += files;
    for (const { version, rows } of made.releases) {
      const counts = Object.entries(rows).map(([table, count]) => `${table} ${count}`);
      console.log(`${made.dataset.name} ${version}: ${counts.join(', ')} rows`);
    }
  }
  console.log(`${written} new files, ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
