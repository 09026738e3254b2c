import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Manifest, PublishedFile } from '../../src/lib/distribution/manifest.ts';
import { sha256 } from '../sha256.ts';
import type { MadeFile } from './made-files.ts';

/** Where published files are put, with a list of them. */
export interface Publisher {
  readonly manifest: Manifest;
  /** The same bytes at an address of the site. */
  link(path: string, folder: string, file: MadeFile): void;
  write(path: string, text: string): void;
}

/** Opens an empty folder for what is published. Files are linked, so that they are stored once. */
export function openPublisher(root: string): Publisher {
  rmSync(root, { recursive: true, force: true });
  const manifest: Manifest = {};
  const folders = new Set<string>();
  const place = (path: string): string => {
    const full = join(root, path);
    if (!folders.has(dirname(full))) mkdirSync(dirname(full), { recursive: true });
    folders.add(dirname(full));
    return full;
  };
  return {
    manifest,
    link(path, folder, { path: name, written: _, ...file }) {
      linkSync(join(folder, name), place(path));
      manifest[path] = file;
    },
    write(path, text) {
      const bytes = Buffer.from(text, 'utf8');
      writeFileSync(place(path), bytes);
      manifest[path] = { bytes: bytes.length, sha256: sha256(bytes) } satisfies PublishedFile;
    },
  };
}
