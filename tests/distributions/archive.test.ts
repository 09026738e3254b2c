import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/files-below.ts';
import { paths } from '../../src/lib/site/urls.ts';
import { publishedReleases, sitePath } from './published.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
/** Lines as `sha256sum` writes them, read here again: path and hash. */
const checksums = (text: string): Map<string, string> =>
  new Map(
    text
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
describe.each(publishedReleases().map((one) => [one.title, one] as const))('%s', (_title, { release, file }) => {
  test('its ZIP holds the files of the release, a README, and true checksums of all but themselves', () => {
    const members = Object.entries(unzipSync(readFileSync(file(`${release.name}-${release.version}.zip`))));
    const own = ['README.txt', 'SHA256SUMS'];
    const names = members.map(([name]) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        ...own,
        'datapackage.json',
        ...release.resources.map(({ path }) => path),
        ...(release['guyub:files'] ?? []),
      ]),
    );
    const differing = members.filter(
      ([name, bytes]) => !own.includes(name) && !(existsSync(file(name)) && readFileSync(file(name)).equals(bytes)),
    );
    expect(differing.map(([name]) => name)).toEqual([]);
    const sums = checksums(new TextDecoder().decode(members.find(([name]) => name === 'SHA256SUMS')?.[1]));
    const expected = members
      .filter(([name]) => name !== 'SHA256SUMS')
      .map(([name, bytes]) => [name, sha256(bytes)] as const);
    expect(Object.fromEntries(sums)).toEqual(Object.fromEntries(expected));
  });

  test('its SHA256SUMS is true, and lists the ZIP and every table', () => {
    const sums = checksums(readFileSync(file('SHA256SUMS'), 'utf8'));
    const wrong = [...sums].filter(
      ([name, hash]) => !existsSync(file(name)) || sha256(readFileSync(file(name))) !== hash,
    );
    expect(wrong).toEqual([]);
    // Pages are no part of a release, and citations name the site's address, which may move.
    const unlisted = filesBelow(file('.')).filter(
      (name) => !sums.has(name) && !/^(SHA256SUMS|kutipan\..*)$|\.html$/.test(name),
    );
    expect(unlisted).toEqual([]);
    expect([...sums.keys()]).toContain(`${release.name}-${release.version}.zip`);
  });
});

test('the checksums of all files below data/ name the database', () => {
  const sums = checksums(readFileSync(sitePath(paths.checksums), 'utf8'));
  expect(sums.get('guyub.sqlite')).toBe(sha256(readFileSync(sitePath(paths.database))));
});
