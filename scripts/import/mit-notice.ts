import type { Licence } from '../../src/lib/package/descriptor.ts';
import type { Sources } from './source.ts';

/** Name of the notice beside the tables of a release. */
export const mitNotice = 'LICENSE-MIT.txt';

/** The MIT licence of a release whose source asks for its notice: the notice is published beside the tables. */
export const mitLicence: Licence = { name: 'MIT', title: 'Lisensi MIT', path: mitNotice };

/** The notices of several sources in one text, each once: sources of one author share all but the years. */
export async function readMitNotices(sources: Sources, paths: readonly string[]): Promise<Record<string, string>> {
  const texts = await Promise.all(paths.map((path) => sources.text(path)));
  return { [mitNotice]: [...new Set(texts.map((text) => text.trim()))].join('\n\n---\n\n') + '\n' };
}
