import { linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './files-below.ts';

/**
 * Puts every file of a folder into another on the same disk, stored once: what the build makes is never edited in place,
 * and what was made for later builds notices if it is.
 */
export function linkTree(from: string, to: string): void {
  for (const file of filesBelow(from)) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    linkSync(join(from, file), join(to, file));
  }
}
