import { compareVersions } from '../package/version.ts';
import type { ReleaseChanges } from './change.ts';

/** How far a version number moves: what of it must grow. */
export const bumps = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof bumps)[number];

/**
 * The least that a version number must grow for its changes: a table or column that was added, removed, renamed, retyped
 * or moved, a key that changed, rows removed: MAJOR; rows added: MINOR; values corrected: PATCH.
 * Source: the Data Package recipe on versions (https://datapackage.org/recipes/data-package-version/), and ours where it
 * is silent.
 */
export function requiredBump({ changes, schema }: ReleaseChanges): Bump {
  if (schema.length > 0 || changes.some(({ perubahan }) => perubahan === 'dihapus')) return 'major';
  if (changes.some(({ perubahan }) => perubahan === 'ditambah')) return 'minor';
  return changes.length > 0 ? 'patch' : 'none';
}

/** How far a version number moved. @throws RangeError where the second is not the newer */
export function bumpBetween(before: string, after: string): Bump {
  if (compareVersions(before, after) >= 0) throw new RangeError(`bumpBetween: ${after} is not newer than ${before}`);
  const [a, b] = [before.split('.'), after.split('.')];
  if (a[0] !== b[0]) return 'major';
  return a[1] === b[1] ? 'patch' : 'minor';
}

/** Whether a version number has grown as far as its changes ask. A larger step is allowed: metadata may call for it. */
export const isBumpEnough = (bump: Bump, required: Bump): boolean => bumps.indexOf(bump) >= bumps.indexOf(required);

/** The next version for changes: `1.2.3` and minor → `1.3.0`; the same where there are none. */
export function nextVersion(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const next = { major: [major + 1, 0, 0], minor: [major, minor + 1, 0], patch: [major, minor, patch + 1] };
  return bump === 'none' ? version : next[bump].join('.');
}
