import type { Download } from '../catalog/schema-org.ts';
import { schemaOrgDataset } from '../catalog/schema-org.ts';
import type { Manifest, PublishedFile } from '../distribution/manifest.ts';
import { messages } from '../i18n/messages.ts';
import type { Cited } from '../package/citation.ts';
import type { Catalog, Descriptor, Resource } from '../package/descriptor.ts';
import type { DictionaryEntry } from '../package/dictionary.ts';
import { dataDictionary } from '../package/dictionary.ts';
import { previewRows } from '../package/preview.ts';
import type { AnyRow } from '../package/table.ts';
import type { SliceFormat, Urls } from '../site/urls.ts';
import { sliceFormats, paths } from '../site/urls.ts';

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
  readonly files: Readonly<Record<SliceFormat, ReleaseFile>>;
}

/** A release as its page shows it. */
export interface ReleaseView {
  readonly tables: readonly TableView[];
  /** The descriptor and the licence notices. */
  readonly otherFiles: readonly ReleaseFile[];
  readonly cited: Cited;
  /** schema.org Dataset. */
  readonly jsonLd: Record<string, unknown>;
}

/** What a release's page is gathered from, beside the release itself. */
export interface ReleaseSite {
  readonly catalog: Catalog;
  readonly manifest: Manifest;
  readonly urls: Urls;
  /** Address that the site is served from: relative addresses start there. */
  readonly site: URL;
  /** Rows of a resource of the release. */
  readonly rowsOf: (resource: Resource) => readonly AnyRow[];
}

/** Rows that a release's page shows of each table. */
const previewed = 10;
const mediaTypes: Record<SliceFormat, string> = { csv: 'text/csv', json: 'application/json' };

/** A table's file in each format. */
export const filesOf = <T>(make: (format: SliceFormat) => T): Record<SliceFormat, T> =>
  Object.fromEntries(sliceFormats.map((format) => [format, make(format)])) as Record<SliceFormat, T>;

/** All that the page of a release shows. @throws Error where a file of the release was not published */
export function releasePage(release: Descriptor, { catalog, manifest, urls, site, rowsOf }: ReleaseSite): ReleaseView {
  const { name: dataset, version } = release;
  const absolute = (href: string) => new URL(href, site).href;
  const file = (name: string): ReleaseFile => {
    const published = manifest[paths.releaseFile(dataset, version, name)];
    if (published === undefined) throw new Error(`release ${dataset} ${version} publishes no ${name}`);
    return { ...published, name, href: urls.releaseFile(dataset, version, name) };
  };
  const tables = release.resources.map((resource): TableView => {
    const { fields } = resource.schema;
    const rows = rowsOf(resource);
    return {
      resource,
      count: rows.length,
      header: fields.map(({ name }) => name),
      preview: previewRows(fields, rows, previewed),
      dictionary: dataDictionary(resource.schema, messages.id, 'id'),
      files: filesOf((format) => file(`${resource.name}.${format}`)),
    };
  });
  const downloads: Download[] = tables.flatMap(({ files }) =>
    sliceFormats.map((format) => {
      const { name, href, bytes, sha256 } = files[format];
      return { name, bytes, sha256, url: absolute(href), mediaType: mediaTypes[format] };
    }),
  );
  const addresses = {
    release: absolute(urls.release(dataset, version)),
    dataset: absolute(urls.dataset(dataset)),
    catalog: absolute(urls.datasets()),
    file: (path: string) => absolute(urls.releaseFile(dataset, version, path)),
  };
  return {
    tables,
    otherFiles: ['datapackage.json', ...(release['guyub:files'] ?? [])].map(file),
    cited: { release, publisher: catalog.publisher, url: addresses.release },
    jsonLd: schemaOrgDataset(release, catalog, addresses, downloads),
  };
}
