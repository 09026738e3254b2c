import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiFiles, paths } from '../../src/lib/site/urls.ts';
import { resolveAddress } from './addresses.ts';

/** What the answers of the API lead to on this site. */
export interface ApiLinks {
  /** Targets as `file#fragment`, each with the first answer that leads there. */
  readonly targets: ReadonlyMap<string, string>;
  readonly faults: readonly string[];
  readonly answers: number;
}

/**
 * Every address of this site in the answers of the API, to be looked up with those of the pages. The site's own address is
 * that of the entry: an answer that names another host of ours is told by having no address of this one.
 * @param files every file of the site
 */
export function apiLinks(root: string, base: string, files: readonly string[]): ApiLinks {
  const index = paths.api(apiFiles.index());
  if (!existsSync(join(root, index)))
    return { targets: new Map(), faults: [`${index}: not there; build it`], answers: 0 };
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Answer;
  const { links } = read(index);
  const own = links?.self?.slice(0, -index.length) ?? '';
  const targets = new Map<string, string>();
  const faults: string[] = [];
  const answers = files.filter((file) => file.startsWith(paths.api('')));
  if (!own.endsWith(base)) faults.push(`${index}: ${own} does not end in the base ${base}; build it anew`);
  for (const file of answers) {
    // A server's address is what paths are put behind, and no file.
    const { servers: _, ...answer } = read(file);
    if (file !== paths.api(apiFiles.openapi()) && answer.links?.self !== `${own}${file}`)
      faults.push(`${file}: says that it is ${answer.links?.self ?? 'nowhere'}`);
    for (const text of textsOf(answer)) {
      if (!text.startsWith(own)) continue;
      const target = resolveAddress(`${base}${text.slice(own.length)}`, 'index.html', base);
      if (target.kind === 'internal') {
        const key = `${target.file}#${target.fragment}`;
        if (!targets.has(key)) targets.set(key, file);
      } else faults.push(`${file}: "${text}" is no address of the site`);
    }
  }
  return { targets, faults, answers: answers.length };
}

interface Answer {
  readonly servers?: unknown;
  readonly links?: { readonly self?: string };
}

/** Every text in a value, keys apart. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const member of Object.values(value)) yield* textsOf(member);
}
