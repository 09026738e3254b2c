import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { apiAnswers } from '../src/lib/api/answers.ts';
import { manifestSchema } from '../src/lib/distribution/manifest.ts';
import { makeUrls, paths } from '../src/lib/site/urls.ts';
import { apiInput } from '../src/store/api.ts';
import { siteSettings } from './astro/site-settings.ts';
import { manifestPath, publishedFolder } from './folders.ts';

/**
 * Makes the files of the API beside the downloads, whose sizes and hashes its answers name.
 * @returns what it made, for the log
 */
export function makeApi(cache: string): string {
  const root = publishedFolder(cache);
  rmSync(join(root, paths.api('')), { recursive: true, force: true });
  const { base, site } = siteSettings();
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(manifestPath(cache), 'utf8')));
  const folders = new Set<string>();
  let [files, bytes] = [0, 0];
  for (const { file, text } of apiAnswers({ ...apiInput(), manifest, urls: makeUrls(base), site: new URL(site) })) {
    const path = join(root, paths.api(file));
    if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    folders.add(dirname(path));
    writeFileSync(path, text);
    files++;
    bytes += Buffer.byteLength(text);
  }
  return `${files} files, ${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}
