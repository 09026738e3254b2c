import type { Download } from '../catalog/schema-org.ts';
import { schemaOrgDataset } from '../catalog/schema-org.ts';
import type { Variable } from '../dataset/variable.ts';
import { variableOf } from '../dataset/variable.ts';
import type { TableFormat } from '../distribution/format.ts';
import { csvwFile, releaseFiles, tableFile, tableFormats } from '../distribution/format.ts';
import type { Manifest, PublishedFile } from '../distribution/manifest.ts';
import type { DescriptorKind } from '../i18n/downloads.ts';
import { mediaTypeOf } from '../distribution/media-type.ts';
import { partitionFile } from '../distribution/partition.ts';
import { messages } from '../i18n/messages.ts';
import type { Cited } from '../package/citation.ts';
import { citationFileNames } from '../package/citation-files.ts';
import type { Catalog, Descriptor, Resource } from '../package/descriptor.ts';
import type { DictionaryEntry } from '../package/dictionary.ts';
import { dataDictionary } from '../package/dictionary.ts';
import { previewRows } from '../package/preview.ts';
import { withSafeExamples } from '../package/safe-examples.ts';
import type { AnyRow } from '../package/table.ts';
import type { Urls } from '../site/urls.ts';
import { paths } from '../site/urls.ts';

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
  /** Each column as Satu Data Indonesia asks to describe it. */
  readonly variables: readonly (Variable & { readonly name: string })[];
}

/** The tables of a release in one format: those that it can hold. */
export interface FormatView {
  readonly format: TableFormat;
  readonly files: readonly ReleaseFile[];
}

export interface DescriptorFile extends ReleaseFile {
  readonly kind: DescriptorKind;
}

/** A release as its page shows it. */
export interface ReleaseView {
  readonly tables: readonly TableView[];
  /** The formats in which there is a table, the one for most readers first. */
  readonly formats: readonly FormatView[];
  /** The release as one file. */
  readonly zip: ReleaseFile | undefined;
  readonly checksums: ReleaseFile | undefined;
  /** Descriptors and licence notices. */
  readonly descriptors: readonly DescriptorFile[];
  /** Citations as files. */
  readonly citations: readonly ReleaseFile[];
  /** All the files above, the checksums apart. */
  readonly files: readonly ReleaseFile[];
  /** How many provinces have a file of their own, for programs that read by province. */
  readonly partitions: number;
  /** The latest release of a dataset that is also offered cut by place. */
  readonly isSliced: boolean;
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
  /** DOI of the release, where an agency has given it one. */
  readonly doi?: string | undefined;
  /** Rows of a resource of the release. */
  readonly rowsOf: (resource: Resource) => readonly AnyRow[];
  /** Rows of a resource that its page may show: without those that were withdrawn since. All where it is left out. */
  readonly shownRowsOf?: (resource: Resource) => readonly AnyRow[];
}

/** Rows that a release's page shows of each table. */
const previewed = 10;
/** How the paths of all parts by province begin. */
const [anyPartition = ''] = partitionFile('*').split('*');

/** The files of a release that were published, in the formats that there are. */
export function releaseDownloads(release: Descriptor, { manifest, urls }: Pick<ReleaseSite, 'manifest' | 'urls'>) {
  const { name: dataset, version, resources } = release;
  const file = (name: string): ReleaseFile | undefined => {
    const published = manifest[paths.releaseFile(dataset, version, name)];
    return published && { ...published, name, href: urls.releaseFile(dataset, version, name) };
  };
  const published = (names: readonly string[]) => names.flatMap((name) => file(name) ?? []);
  const described = (kind: DescriptorKind, ...names: readonly string[]) =>
    published(names).map((found): DescriptorFile => ({ ...found, kind }));
  const own = releaseFiles(release);
  const formats = tableFormats
    .map((format): FormatView => ({ format, files: published(resources.map(({ name }) => tableFile(name, format))) }))
    .filter(({ files }) => files.length > 0);
  const descriptors = [
    ...described('datapackage', own.descriptor),
    ...described('csvw', ...resources.map(({ name }) => csvwFile(name))),
    ...described('croissant', own.croissant),
    ...described('citation', own.citation),
    ...described('notice', ...(release['guyub:files'] ?? [])),
  ];
  const zip = file(own.zip);
  const citations = published(citationFileNames);
  return {
    formats,
    descriptors,
    zip,
    citations,
    checksums: file(own.checksums),
    files: [...formats.flatMap(({ files }) => files), ...(zip ? [zip] : []), ...descriptors, ...citations],
  };
}

/** All that the page of a release shows. @throws Error where a table of the release was not published */
export function releasePage(
  release: Descriptor,
  { catalog, manifest, urls, site, doi, rowsOf, shownRowsOf = rowsOf }: ReleaseSite,
): ReleaseView {
  const { name: dataset, version } = release;
  const absolute = (href: string) => new URL(href, site).href;
  const downloads = releaseDownloads(release, { manifest, urls });
  for (const { path } of release.resources)
    if (!downloads.files.some(({ name }) => name === path))
      throw new Error(`release ${dataset} ${version} publishes no ${path}`);
  const tables = release.resources.map((resource): TableView => {
    const { fields } = resource.schema;
    const rows = rowsOf(resource);
    const shown = shownRowsOf(resource);
    const { schema } = shown.length === rows.length ? resource : withSafeExamples(resource, rows, shown);
    return {
      resource,
      count: rows.length,
      header: fields.map(({ name }) => name),
      preview: previewRows(fields, shown, previewed),
      dictionary: dataDictionary(schema, messages.id, 'id'),
      variables: fields.map((field) => ({ name: field.name, ...variableOf(resource, field) })),
    };
  });
  const download = ({ name, href, bytes, sha256 }: ReleaseFile): Download => ({
    name,
    bytes,
    sha256,
    url: absolute(href),
    mediaType: mediaTypeOf(name) ?? 'application/octet-stream',
  });
  const data = [...downloads.formats.flatMap(({ files }) => files), ...(downloads.zip ? [downloads.zip] : [])];
  const addresses = {
    release: absolute(urls.release(dataset, version)),
    dataset: absolute(urls.dataset(dataset)),
    catalog: absolute(urls.datasets()),
    file: (path: string) => absolute(urls.releaseFile(dataset, version, path)),
    doi,
  };
  const below = (folder: string) => Object.keys(manifest).filter((path) => path.startsWith(folder)).length;
  const { descriptor } = releaseFiles(release);
  const latest = manifest[paths.latestFile(dataset, descriptor)]?.sha256;
  return {
    ...downloads,
    tables,
    partitions: below(paths.releaseFile(dataset, version, anyPartition)),
    isSliced:
      latest === manifest[paths.releaseFile(dataset, version, descriptor)]?.sha256 &&
      below(paths.latestFile(dataset, 'wilayah/')) > 0,
    cited: { release, publisher: catalog.publisher, url: addresses.release, doi },
    jsonLd: schemaOrgDataset(release, catalog, addresses, data.map(download)),
  };
}
