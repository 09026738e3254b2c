import type { FileLookup } from './members.ts';
import { folderOf, unless } from './members.ts';

/** Faults of a `SHA256SUMS`: a line that `sha256sum -c` cannot read, a file that is not there or is another. */
export function checkChecksums(at: string, text: string, files: FileLookup): string[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return [
    ...unless(lines.length > 0, `${at}: holds no checksum`),
    ...lines.flatMap((line, i) => {
      const [, sha256, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      if (name === undefined) return [`${at}:${i + 1}: is no checksum`];
      const file = files(folderOf(at) + name);
      if (file === undefined) return [`${at}:${i + 1}: there is no ${name}`];
      return unless(file.sha256 === sha256, `${at}:${i + 1}: ${name} has another hash`);
    }),
  ];
}
