import { existsSync, readFileSync } from 'node:fs';
import { cacheFolder, standardsPath } from '../../scripts/folders.ts';
import type { StandardResult } from '../lib/catalog/standard.ts';
import { standardResultsSchema } from '../lib/catalog/standard.ts';

/** What the build found when it checked the standards; `null` where it has not. @throws ZodError for another shape */
export function standardResults(): StandardResult[] | null {
  const path = standardsPath(cacheFolder());
  return existsSync(path) ? standardResultsSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
}
