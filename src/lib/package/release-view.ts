import type { PublishedFile } from '../distribution/manifest.ts';
import type { Cited } from './citation.ts';
import type { Resource } from './descriptor.ts';
import type { DictionaryEntry } from './dictionary.ts';

/** A file of a release as a page offers it. */
export interface ReleaseFile extends PublishedFile {
  readonly name: string;
  /** Address on this site. */
  readonly href: string;
}

/** A table of a release as a page shows it. */
export interface TableView {
  readonly resource: Resource;
  /** Rows in all. */
  readonly count: number;
  readonly header: readonly string[];
  /** The first rows, as text. */
  readonly preview: readonly (readonly string[])[];
  readonly dictionary: readonly DictionaryEntry[];
  readonly files: readonly ReleaseFile[];
}

/** A release as its page shows it. */
export interface ReleaseView {
  readonly tables: readonly TableView[];
  /** The descriptor and the licence notices. */
  readonly otherFiles: readonly ReleaseFile[];
  readonly cited: Cited;
}
