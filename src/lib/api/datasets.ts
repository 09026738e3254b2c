import { z } from 'zod';
import type { CataloguedDataset } from '../catalog/catalogue-input.ts';
import { changeFiles } from '../changes/format.ts';
import { totalCounts } from '../changes/summary.ts';
import { checksumsFile } from '../distribution/format.ts';
import { mediaTypeOf } from '../distribution/media-type.ts';
import type { Descriptor } from '../package/descriptor.ts';
import { citationText } from '../package/citation.ts';
import { apiFiles, paths } from '../site/urls.ts';
import type { ApiSource, ApiTag } from './endpoint.ts';
import { defineEndpoint } from './endpoint.ts';
import type { changes, release } from './dataset-schemas.ts';
import { dataset, listItem } from './dataset-schemas.ts';
import { envelope, licencesOf } from './envelope.ts';
import { address } from './schema.ts';

const tag: ApiTag = {
  name: 'dataset',
  title: 'Dataset',
  description: 'Dataset, rilis, dan berkas unduhannya. Kuncinya mengikuti datapackage.json (Data Package v2).',
};
const identityOf = ({ dataset: { name, title, summary, theme, frequency }, latest }: CataloguedDataset) => ({
  name,
  title: title.id,
  description: summary.id,
  theme,
  frequency,
  version: latest.version,
});
const rowsOf = ({ name, version }: Descriptor, table: string, { manifest }: ApiSource): number =>
  manifest[paths.releaseFile(name, version, `${table}.csv`)]?.rows ?? 0;

export const datasetsEndpoint = defineEndpoint({
  file: apiFiles.datasets(),
  operationId: 'daftarDataset',
  tag,
  summary: 'Semua dataset',
  description: 'Semua dataset dengan rilis terbaru, lisensi, dan banyaknya baris.',
  collection: { name: 'datasets', count: ({ datasets }) => datasets.length },
  schema: envelope('JawabanDaftarDataset', 'Semua dataset.', z.array(listItem), {
    catalogue: address('Katalog DCAT-AP.'),
    database: address('Rilis terbaru semua dataset dalam satu basis data SQLite.'),
    checksums: address('Sidik semua berkas di bawah /data/.'),
  }),
  *answers(source) {
    const { datasets, links, urls } = source;
    yield {
      file: apiFiles.datasets(),
      body: {
        data: datasets.map((one) => ({
          ...identityOf(one),
          created: one.latest.created,
          licenses: licencesOf(one.latest, source),
          releases: one.releases.length,
          rows: one.latest.resources.reduce((sum, { name }) => sum + rowsOf(one.latest, name, source), 0),
          links: {
            self: links.api(apiFiles.dataset(one.dataset.name)),
            page: links.page(urls.dataset(one.dataset.name)),
          },
        })),
        links: {
          ...links.common(apiFiles.datasets(), apiFiles.index(), urls.datasets()),
          catalogue: links.page(urls.file(paths.dcat)),
          database: links.page(urls.database()),
          checksums: links.page(urls.checksums()),
        },
        releases: source.releases(...datasets.map(({ latest }) => latest.name)),
      },
    };
  },
});

export const datasetEndpoint = defineEndpoint({
  file: apiFiles.dataset('{nama}'),
  operationId: 'dataset',
  tag,
  summary: 'Satu dataset: rilis dan berkasnya',
  description: 'Semua rilis satu dataset: berkas dengan ukuran dan sidiknya, lisensi, kutipan, dan apa yang berubah.',
  parameter: { name: 'nama', description: 'Nama dataset.', pattern: '^[a-z][a-z0-9-]*$', example: 'wilayah' },
  schema: envelope('JawabanDataset', 'Satu dataset.', dataset, {}),
  *answers(source) {
    const { datasets, links, urls } = source;
    for (const one of datasets) {
      const { name } = one.latest;
      yield {
        file: apiFiles.dataset(name),
        body: {
          data: {
            ...identityOf(one),
            releases: one.releases.toReversed().map((each) => releaseDetail(each, one, source)),
          },
          links: links.common(apiFiles.dataset(name), apiFiles.datasets(), urls.dataset(name)),
          releases: source.releases(name),
        },
      };
    }
  },
});

function releaseDetail(
  one: Descriptor,
  { dataset: { doi } }: CataloguedDataset,
  source: ApiSource,
): z.infer<typeof release> {
  const { catalog, links, manifest, urls } = source;
  const { name, version, title, description, sources, resources } = one;
  const page = links.page(urls.release(name, version));
  const fileAt = (file: string) => links.page(urls.releaseFile(name, version, file));
  const own = doi?.[version];
  const folder = paths.releaseFile(name, version, '');
  return {
    version,
    title,
    description,
    created: one.created,
    temporal: one['guyub:temporal'],
    licenses: licencesOf(one, source),
    attribution: one['guyub:attribution'],
    citation: citationText({ release: one, publisher: catalog.publisher, url: page, doi: own }, 'id'),
    doi: own ?? null,
    sources: sources.map(({ title: of, path, version: at }) => ({
      title: of,
      path: path ?? null,
      version: at ?? null,
    })),
    tables: resources.map((table) => ({ name: table.name, title: table.title, rows: rowsOf(one, table.name, source) })),
    changes: changesOf(one, source),
    links: { page, descriptor: fileAt('datapackage.json'), checksums: fileAt(checksumsFile) },
    files: Object.entries(manifest)
      .filter(([path]) => path.startsWith(folder))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, { bytes, sha256, rows }]) => ({
        path: path.slice(folder.length),
        url: links.page(urls.file(path)),
        mediatype: mediaTypeOf(path) ?? null,
        bytes,
        sha256,
        rows: rows ?? null,
      })),
  };
}

function changesOf(one: Descriptor, { changesOf: summaryOf, links, urls }: ApiSource): z.infer<typeof changes> | null {
  const summary = summaryOf(one);
  if (summary === undefined) return null;
  const { name, version } = one;
  const fileAt = (file: string) => links.page(urls.releaseFile(name, version, file));
  return {
    from: summary.dari,
    ...totalCounts(summary),
    page: links.page(urls.changes(name, version)),
    csv: fileAt(changeFiles.csv),
    ndjson: fileAt(changeFiles.ndjson),
    summary: fileAt(changeFiles.summary),
  };
}
