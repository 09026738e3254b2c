import { unzipSync, zipSync } from 'fflate';
import type { ZipOptions } from 'fflate';

/**
 * Two bytes of time and two of date in a ZIP: 1 January 1980, 00:00, the first moment that the format knows. Written as
 * local time, which is what the library turns into those bytes: no zone of the machine gets in.
 */
const fixedTime = new Date(1980, 0, 1);

/**
 * Packs files in the order of their names, at a fixed time: the same files give the same bytes, whatever the clock, the
 * zone and the machine. Names are paths with `/`, in UTF-8.
 */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const options: ZipOptions = { mtime: fixedTime, level: 6 };
  const names = [...files.keys()].sort();
  return zipSync(Object.fromEntries(names.map((name) => [name, [files.get(name) ?? new Uint8Array(), options]])));
}

/** Files of a ZIP by name, in the order in which it holds them. @throws FlateError where the bytes are no ZIP */
export const unzipFiles = (bytes: Uint8Array): Map<string, Uint8Array> => new Map(Object.entries(unzipSync(bytes)));
