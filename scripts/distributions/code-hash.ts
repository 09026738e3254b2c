import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * Hash of the code that runs from some entry files: every module of this project that they import, at any depth, the
 * versions of the packages among them, and of Node. Types leave no trace at run time and are passed over.
 * @returns 64 hexadecimal digits
 * @throws Error for an import that leads nowhere
 */
export function codeHash(entries: readonly string[]): string {
  const modules = new Map<string, string>();
  const packages = new Set<string>();
  const waiting = entries.map((entry) => resolve(entry));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (modules.has(path)) continue;
    const text = readFileSync(path, 'utf8');
    modules.set(path, text);
    for (const specifier of importsOf(text)) {
      if (specifier.startsWith('.')) waiting.push(join(dirname(path), specifier));
      else if (!specifier.startsWith('node:')) packages.add(packageVersion(specifier));
    }
  }
  const hash = createHash('sha256').update(process.version);
  for (const name of [...packages].sort()) hash.update(`\n${name}`);
  for (const [path, text] of [...modules].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`\n${relative('.', path)} ${text.length}\n${text}`);
  return hash.digest('hex');
}

/** What a module imports or re-exports for its values, types apart. */
export const importsOf = (text: string): string[] =>
  [...text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)].map(
    ([, specifier = '']) => specifier,
  );

const require = createRequire(import.meta.url);

/** `fflate 0.8.3`, from the package's own file, whatever it exports. */
function packageVersion(specifier: string): string {
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  const folder = (require.resolve.paths(name) ?? []).map((path) => join(path, name, 'package.json'));
  for (const file of folder) {
    try {
      const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
      return `${name} ${version}`;
    } catch {
      // Not in this node_modules: the next folder up.
    }
  }
  throw new Error(`codeHash: no package ${name} is installed; run npm ci`);
}
