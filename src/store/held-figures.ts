import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../../scripts/folders.ts';
import { parseCsv } from '../lib/table/csv.ts';

/** How many figures are kept beside the releases of `angka` and never published. */
export function heldFigures(): number {
  const path = join(dataFolder(), 'angka/ditahan.csv');
  return existsSync(path) ? parseCsv(readFileSync(path, 'utf8')).records.length : 0;
}
