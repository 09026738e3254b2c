import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../scripts/folders.ts';
import type { Recall } from '../lib/search/recall.ts';
import { recallSchema } from '../lib/search/recall.ts';

/** Where `npm run bench -- search` writes what it measured. */
export const recallPath = (): string => join(contentFolder(), 'pencarian', 'recall.json');

/** The last measurement of the search for places; `null` where nothing has been measured. @throws ZodError for another shape */
export function recall(): Recall | null {
  const path = recallPath();
  return existsSync(path) ? recallSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
}
