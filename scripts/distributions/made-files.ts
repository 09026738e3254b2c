import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PublishedFile } from '../../src/lib/distribution/manifest.ts';
import { sha256 } from '../sha256.ts';

/** A file that a job made, by its path in the job's folder. */
export interface MadeFile extends PublishedFile {
  readonly path: string;
  /** When it was written, in milliseconds: a file changed since is made anew. */
  readonly written: number;
}
type About = Pick<PublishedFile, 'rows' | 'content'>;

/** Where a job writes its files: each is measured as it is written. */
export interface FileMaker {
  readonly files: MadeFile[];
  /** Folder of the job's files. */
  readonly folder: string;
  write(path: string, content: string | Uint8Array, about?: About): void;
  /** Makes the folder of a file that something else writes; measure it with `add` then. */
  reserve(path: string): string;
  add(path: string, bytes: Uint8Array, about?: About): void;
}

/** Begins a job in a folder. */
export function fileMaker(folder: string): FileMaker {
  const files: MadeFile[] = [];
  return {
    files,
    folder,
    write(path, content, about) {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      writeFileSync(join(folder, this.reserve(path)), bytes);
      this.add(path, bytes, about);
    },
    reserve(path) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      return path;
    },
    add(path, bytes, about = {}) {
      const written = statSync(join(folder, path)).mtimeMs;
      files.push({ path, bytes: bytes.length, sha256: sha256(bytes), ...about, written });
    },
  };
}
