import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { outFolder } from '../../scripts/folders.ts';
import type { Descriptor } from '../../src/lib/package/descriptor.ts';
import { descriptorSchema } from '../../src/lib/package/descriptor.ts';
import { compareVersions, isVersion } from '../../src/lib/package/version.ts';

/** A release as the built site publishes it. */
export interface PublishedRelease {
  /** For messages and test titles: `wilayah 2025.0.0`. */
  readonly title: string;
  readonly release: Descriptor;
  readonly isLatest: boolean;
  /** Absolute path of a file of it. */
  readonly file: (name: string) => string;
}

/** Absolute path of a file of the built site. */
export const sitePath = (...parts: string[]): string => resolve(outFolder(), ...parts);

const foldersOf = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** Every release below `data/`, oldest first. @throws Error where there is none: a run that reads nothing has failed */
export function publishedReleases(): PublishedRelease[] {
  const root = sitePath('data');
  const found = (existsSync(root) ? foldersOf(root) : []).flatMap((dataset) => {
    const versions = foldersOf(join(root, dataset)).filter(isVersion).sort(compareVersions);
    return versions.map((version): PublishedRelease => {
      const file = (name: string) => join(root, dataset, version, name);
      const release = descriptorSchema.parse(JSON.parse(readFileSync(file('datapackage.json'), 'utf8')));
      return { title: `${dataset} ${version}`, release, isLatest: version === versions.at(-1), file };
    });
  });
  if (found.length === 0) throw new Error(`no release below ${root}: build the site first`);
  return found;
}

/** The latest release of a dataset. @throws Error where there is none */
export function latestOf(dataset: string): PublishedRelease {
  const found = publishedReleases().find(({ release, isLatest }) => release.name === dataset && isLatest);
  if (found === undefined) throw new Error(`no release of ${dataset}`);
  return found;
}
