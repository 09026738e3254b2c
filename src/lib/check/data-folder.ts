/** A release as it lies in `data/`: its files by name, as bytes. */
export interface ReleaseFolder {
  readonly dataset: string;
  readonly version: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Folders inside the release, where none should be. */
  readonly folders?: readonly string[];
}

/** All of `data/` that the check reads, as bytes. */
export interface DataFolder {
  readonly catalog: Uint8Array | undefined;
  readonly seal: Uint8Array | undefined;
  readonly datasets: readonly {
    readonly name: string;
    readonly dataset: Uint8Array | undefined;
    readonly releases: readonly ReleaseFolder[];
    /** Folders named almost like a release (`v1.0.0`, `1.0`): what is in them would go unread. */
    readonly nearReleases?: readonly string[];
  }[];
}

/** Path of a release's file, relative to the data folder: what faults name. */
export const releasePath = ({ dataset, version }: Pick<ReleaseFolder, 'dataset' | 'version'>, file: string): string =>
  `${dataset}/${version}/${file}`;

/** Hexadecimal SHA-256 of bytes: passed in, since `src/lib` has no `node:crypto`. */
export type Sha256 = (bytes: Uint8Array) => string;
