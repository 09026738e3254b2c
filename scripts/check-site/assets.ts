import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { resolveAddress } from './addresses.ts';
import { limits } from './budgets.ts';

/** Bytes of the site's styles and own scripts (compressed) and of its fonts, and what is wrong with them. */
export interface AssetReport {
  readonly css: number;
  readonly fonts: number;
  readonly scripts: number;
  readonly faults: readonly string[];
}

/** Styles, fonts and scripts against their budgets, and what styles load: files of this site, and there. */
export function checkAssets(root: string, base: string, files: readonly string[]): AssetReport {
  const read = (file: string) => readFileSync(join(root, file));
  const sum = (pattern: RegExp, size: (file: string) => number) =>
    files.filter((file) => pattern.test(file)).reduce((total, file) => total + size(file), 0);
  const css = sum(/\.css$/, (file) => gzipSync(read(file), { level: 6 }).length);
  const fonts = sum(/\.(woff2?|ttf|otf)$/, (file) => statSync(join(root, file)).size);
  const scripts = sum(/^(?!pagefind\/).*\.m?js$/, (file) => gzipSync(read(file), { level: 6 }).length);
  const loads = files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => loadFaults(root, base, file, read(file).toString('utf8')));
  const over = (name: string, bytes: number, limit: number) =>
    bytes > limit ? [`${name}: ${bytes} bytes in all; at most ${limit}, take some away`] : [];
  return {
    css,
    fonts,
    scripts,
    faults: [
      ...loads,
      ...over('styles', css, limits.css),
      ...over('fonts', fonts, limits.fonts),
      ...over('scripts', scripts, limits.scripts),
    ],
  };
}

function loadFaults(root: string, base: string, file: string, text: string): string[] {
  const addresses = [...text.matchAll(/url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  return addresses.flatMap((address) => {
    const target = resolveAddress(address, file, base);
    if (target.kind !== 'internal') return [`${file}: loads ${address}; serve it from this site`];
    return existsSync(join(root, target.file)) ? [] : [`${file}: loads ${target.file}, which is not there; mend it`];
  });
}
