import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Hexadecimal SHA-256 of bytes, or of text in UTF-8. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Hexadecimal SHA-256 of a file's bytes. */
export const sha256OfFile = (path: string): string => sha256(readFileSync(path));
