import { isVersion } from '../package/version.ts';
import { paths } from '../site/urls.ts';
import type { Fault } from './fault.ts';
import type { Seal } from './seal.ts';

/** A published site as the seal sees it. */
export interface Published {
  /** Hash of each file that the seal may hold, by its path: of its content where that is known, else of its bytes. */
  readonly files: ReadonlyMap<string, { readonly sha256: string; readonly content?: string }>;
  /** Every address that answers: pages as folders with their last slash (the home page is empty), files by path. */
  readonly addresses: ReadonlySet<string>;
  /** The latest releases, as `angka/1.0.0 batas/2026.0.0`: what the moving files are made of. */
  readonly latest: string;
}

/** Files whose bytes name the address of the site, or list files that are sealed by content: their address stays, no more. */
const unsealedNames = /^(SHA256SUMS|kutipan\..+)$/;

/** Whether a file is one of a release, and so never changes; pages may. */
export function isSealedFile(path: string): boolean {
  const [folder, , version = '', ...rest] = path.split('/');
  return (
    folder === 'data' &&
    isVersion(version) &&
    rest.length > 0 &&
    !unsealedNames.test(rest.join('/')) &&
    !/(\/index\.html|\/)$/.test(path)
  );
}

/** Files that hold all latest releases: sealed for each set of releases anew. */
const isMovingFile = (path: string): boolean => path === paths.database;

/**
 * Addresses that promise nothing: parts of pages, named after their content or made anew with each build; the pages of the
 * place index, which follow the names of the newest vintage; the ZIP of the latest release, which has its version's name.
 */
const isPassing = (address: string): boolean =>
  /^(_astro|pagefind|pencarian)\//.test(address) ||
  /^wilayah\/indeks\/.+/.test(address) ||
  /^data\/[^/]+\/latest\/[^/]+\.zip$/.test(address) ||
  /^(_headers|404\.html)$/.test(address);

/** The addresses of a site that the seal promises, from the paths of its files, sorted. */
export const promisedAddresses = (files: Iterable<string>): string[] =>
  [...files]
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .filter((address) => !isPassing(address) && !isSealedFile(address))
    .sort();

const hashOf = ({ sha256, content }: { sha256: string; content?: string }): string =>
  content === undefined ? `sha256:${sha256}` : `content:${content}`;

const keep = 'kembalikan: yang sudah terbit tidak boleh hilang atau berubah; perbaikan adalah rilis baru';

/** What was published and is gone or differs. */
export function publishedFaults(seal: Seal, site: Published): Fault[] {
  const changed = (file: string, sealed: string): Fault[] => {
    const found = site.files.get(file);
    if (found === undefined) return [{ file, reason: 'berkas yang sudah terbit hilang', fix: keep }];
    if (hashOf(found) === sealed) return [];
    const what = sealed.startsWith('content:') ? 'isi berkas' : 'berkas';
    return [{ file, reason: `${what} yang sudah terbit berbeda: ${hashOf(found)}, dulu ${sealed}`, fix: keep }];
  };
  return [
    ...Object.entries(seal.files).flatMap(([file, sealed]) => changed(file, sealed)),
    ...Object.entries(seal.moving).flatMap(([file, byReleases]) => {
      const sealed = byReleases[site.latest];
      return sealed === undefined ? [] : changed(file, sealed);
    }),
    ...seal.addresses
      .filter((address) => !site.addresses.has(address))
      .map((address) => ({ file: `/${address}`, reason: 'alamat yang sudah terbit hilang', fix: keep })),
  ];
}

/** The seal with what it does not hold yet; what it holds stays as it is. */
export function extendPublishedSeal(seal: Seal, site: Published): Seal {
  const hashes = (isOne: (path: string) => boolean) =>
    [...site.files].filter(([path]) => isOne(path)).map(([path, file]) => [path, hashOf(file)] as const);
  const sorted = <T>(entries: Iterable<readonly [string, T]>) =>
    Object.fromEntries([...new Map(entries)].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    ...seal,
    files: sorted([...hashes(isSealedFile), ...Object.entries(seal.files)]),
    moving: sorted([
      ...Object.entries(seal.moving),
      ...hashes(isMovingFile).map(([path, hash]) => [path, { [site.latest]: hash, ...seal.moving[path] }] as const),
    ]),
    addresses: [...new Set([...seal.addresses, ...promisedAddresses(site.addresses)])].sort(),
  };
}

/** What the seal lacks of a site, so that a command can say what it adds. */
export function unsealedCounts(seal: Seal, site: Published): { files: number; addresses: number } {
  const extended = extendPublishedSeal(seal, site);
  return {
    files: Object.keys(extended.files).length - Object.keys(seal.files).length,
    addresses: extended.addresses.length - seal.addresses.length,
  };
}
