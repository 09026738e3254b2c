import type { DirectoryTables } from '../lib/page/directory.ts';
import { datasetOf, institutions, programmes, tree } from './site.ts';

/** What the pages of the directory are gathered from. */
export const directoryTables = (): DirectoryTables => ({
  tree: tree(),
  programmes: programmes(),
  institutions: institutions(),
  release: datasetOf('lembaga').latest.version,
});
