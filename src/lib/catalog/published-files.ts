import type { Manifest, PublishedFile } from '../distribution/manifest.ts';
import { formatInfo, releaseFiles, tableFile, tableFormats } from '../distribution/format.ts';
import type { TableFormat } from '../distribution/format.ts';
import { mediaTypeOf } from '../distribution/media-type.ts';
import type { Descriptor, Resource } from '../package/descriptor.ts';

/** A file below the folder of a release, as the catalogues speak of it. */
export interface CataloguedFile extends PublishedFile {
  /** Path below the site's root. */
  readonly path: string;
  readonly name: string;
  /** `undefined` where the name of the file says none. */
  readonly mediaType: string | undefined;
}
/** The whole release, or one table of it, in one format. */
export interface DataFile extends CataloguedFile {
  readonly mediaType: string;
  readonly format: TableFormat | 'zip';
  /** Short name of the format, the same in every language. */
  readonly label: string;
  /** The table; absent for the whole release. */
  readonly resource: Resource | undefined;
}

/** What was published of a release in one folder. */
export interface ReleaseContents {
  readonly data: readonly DataFile[];
  /** Descriptors, notices, citations and checksums. */
  readonly about: readonly CataloguedFile[];
  /** Parts of a table by province: one form of it, in many files. */
  readonly parts: readonly CataloguedFile[];
}

/**
 * The files of a release in `folder` (`data/wilayah/2025.0.0/`, or `data/wilayah/latest/`), each kind in the order of
 * its paths. Slices by place, which only `latest/` has, belong to no release.
 */
export function contentsOf(release: Descriptor, manifest: Manifest, folder: string): ReleaseContents {
  const files = Object.entries(manifest)
    .filter(([path]) => path.startsWith(folder))
    .map(([path, file]) => ({ ...file, path, name: path.slice(folder.length), mediaType: mediaTypeOf(path) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const tables = files.flatMap((file) => dataFile(release, file) ?? []);
  const isData = new Set(tables.map(({ path }) => path));
  return {
    data: tables,
    about: files.filter(({ name, path }) => !name.includes('/') && !isData.has(path)),
    parts: files.filter(({ name }) => /^partisi\//.test(name)),
  };
}

function dataFile(release: Descriptor, file: CataloguedFile): DataFile | undefined {
  if (file.name === releaseFiles(release).zip)
    return { ...file, mediaType: 'application/zip', format: 'zip', label: 'ZIP', resource: undefined };
  for (const resource of release.resources)
    for (const format of tableFormats)
      if (file.name === tableFile(resource.name, format)) {
        const { mediaType, label } = formatInfo[format];
        return { ...file, mediaType, format, label, resource };
      }
  return undefined;
}
