/**
 * Lines that `sha256sum -c` reads: 64 hexadecimal digits, two spaces, the file's path, sorted by path.
 * @param checksums SHA-256 in hexadecimal digits, by path relative to the file that will hold these lines
 */
export const formatChecksums = (checksums: ReadonlyMap<string, string>): string =>
  [...checksums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sha256]) => {
      if (/[\\\n\r]/.test(path)) throw new Error(`formatChecksums: ${JSON.stringify(path)} needs an escape`);
      return `${sha256}  ${path}\n`;
    })
    .join('');

/** Checksums by path, from lines as `formatChecksums` writes them. @throws Error for a line that is none */
export function parseChecksums(text: string): Map<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line, i) => {
      const [, sha256, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      if (sha256 === undefined || path === undefined)
        throw new Error(`SHA256SUMS:${i + 1}: ${JSON.stringify(line)} is no checksum`);
      return [path, sha256];
    }),
  );
}
