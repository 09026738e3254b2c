/**
 * Which published file a reader holds. Paths are relative to `/data/`, as its `SHA256SUMS` lists them:
 * `wilayah/2025.0.0/wilayah.csv`.
 */
export type Verdict =
  /** The content is ours, byte for byte: where it lies. */
  | { readonly kind: 'unchanged'; readonly paths: readonly string[] }
  /** The name is ours, the content is not: what lies there by that name. */
  | { readonly kind: 'changed'; readonly paths: readonly string[] }
  | { readonly kind: 'unknown' };

export interface HeldFile {
  /** As it is called on the reader's device. */
  readonly name: string;
  /** Hexadecimal digits; absent where the file is larger than any of ours, so that nobody need compute it. */
  readonly sha256?: string | undefined;
}

/** No published file is larger, in bytes: hosts allow 25 MiB, and we stay below. */
export const largestFile = 24 * 1024 ** 2;

/**
 * Compares a file with what is published. One content may lie at several addresses (`latest/`, slices without a row), and
 * one name too (`wilayah.csv` of six releases): the nearest are told.
 * @param known SHA-256 by path
 * @param here folder of the release whose page asks: `wilayah/2025.0.0/`
 */
export function recognise({ name, sha256 }: HeldFile, known: ReadonlyMap<string, string>, here = ''): Verdict {
  const called = plainName(name);
  const isCalled = (path: string) => fileName(path) === called;
  const paths = [...known.keys()];
  const same = paths.filter((path) => known.get(path) === sha256);
  if (same.length > 0) {
    const byName = same.filter(isCalled);
    return { kind: 'unchanged', paths: nearest(byName.length > 0 ? byName : same, here) };
  }
  const named = paths.filter(isCalled);
  return named.length > 0 ? { kind: 'changed', paths: nearest(named, here) } : { kind: 'unknown' };
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A browser adds a number to a name that it has saved before: `wilayah (1).csv`. */
const plainName = (name: string): string => name.replace(/\s?\(\d+\)(?=\.|$)/, '');

/** Of several paths those in the reader's release; else those that last, `latest/` apart; of these the least deep. */
function nearest(paths: readonly string[], here: string): string[] {
  const first = (test: (path: string) => boolean) => (among: readonly string[]) => {
    const found = among.filter(test);
    return found.length > 0 ? found : among;
  };
  const lasting = first((path) => !path.includes('/latest/'))(
    first((path) => here !== '' && path.startsWith(here))(paths),
  );
  const depth = (path: string) => path.split('/').length;
  const least = Math.min(...lasting.map(depth));
  return lasting.filter((path) => depth(path) === least);
}

/** What a path tells of its file: `version` is `latest` for a part of the latest release; `null` for what is of no release. */
export function releaseOf(path: string): { dataset: string; version: string; file: string } | null {
  const [, dataset, version, file] = /^([^/]+)\/([^/]+)\/(.+)$/.exec(path) ?? [];
  return dataset !== undefined && version !== undefined && file !== undefined ? { dataset, version, file } : null;
}
