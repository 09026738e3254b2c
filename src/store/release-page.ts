import { schemaOrgDataset } from '../lib/catalog/schema-org.ts';
import type { Download } from '../lib/catalog/schema-org.ts';
import { messages } from '../lib/i18n/messages.ts';
import type { Descriptor, Resource } from '../lib/package/descriptor.ts';
import { dataDictionary } from '../lib/package/dictionary.ts';
import { previewRows } from '../lib/package/preview.ts';
import type { ReleaseFile, ReleaseView, TableView } from '../lib/package/release-view.ts';
import type { Urls } from '../lib/site/urls.ts';
import { distributionFormats, paths } from '../lib/site/urls.ts';
import { readResource } from './data.ts';
import { catalog, datasets, manifest } from './site.ts';

/** Rows that a release's page shows of each table. */
const previewed = 10;
const mediaTypes = { csv: 'text/csv', json: 'application/json' } as const;

/** The dataset of a name, with its releases. @throws Error where there is none */
export function datasetOf(name: string) {
  const found = datasets().find(({ dataset }) => dataset.name === name);
  if (found === undefined) throw new Error(`no dataset "${name}"`);
  return found;
}

/** All that the page of a release shows. `site` is the address that relative addresses start from. */
export function releasePage(
  release: Descriptor,
  urls: Urls,
  site: URL,
): ReleaseView & { jsonLd: Record<string, unknown> } {
  const absolute = (href: string) => new URL(href, site).href;
  const file = (name: string): ReleaseFile => {
    const published = manifest()[paths.releaseFile(release.name, release.version, name)];
    if (published === undefined) throw new Error(`release ${release.name} ${release.version} publishes no ${name}`);
    return { ...published, name, href: urls.releaseFile(release.name, release.version, name) };
  };
  const tables = release.resources.map((resource) => tableOf(release, resource, file));
  const downloads: Download[] = tables.flatMap(({ files }) =>
    files.map(({ name, href, bytes, sha256 }) => ({
      name,
      bytes,
      sha256,
      url: absolute(href),
      mediaType: name.endsWith('.csv') ? mediaTypes.csv : mediaTypes.json,
    })),
  );
  const addresses = {
    release: absolute(urls.release(release.name, release.version)),
    dataset: absolute(urls.dataset(release.name)),
    catalog: absolute(urls.datasets()),
    file: (path: string) => absolute(urls.releaseFile(release.name, release.version, path)),
  };
  return {
    tables,
    otherFiles: ['datapackage.json', ...(release['guyub:files'] ?? [])].map(file),
    cited: { release, publisher: catalog().publisher, url: addresses.release },
    jsonLd: schemaOrgDataset(release, catalog(), addresses, downloads),
  };
}

function tableOf(release: Descriptor, resource: Resource, file: (name: string) => ReleaseFile): TableView {
  const rows = readResource(release, resource);
  return {
    resource,
    count: rows.length,
    header: resource.schema.fields.map(({ name }) => name),
    preview: previewRows(resource.schema.fields, rows, previewed),
    dictionary: dataDictionary(resource.schema, messages.id, 'id'),
    files: distributionFormats.map((format) => file(`${resource.name}.${format}`)),
  };
}
