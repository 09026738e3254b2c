import type { CataloguedDataset } from '../catalog/catalogue-input.ts';
import { releaseFiles } from '../distribution/format.ts';
import { formatNumber } from '../i18n/format.ts';
import type { LlmsLinkName } from '../i18n/llms.ts';
import { llmsWords } from '../i18n/llms.ts';
import type { Catalog } from '../package/descriptor.ts';
import type { LlmsDocument, LlmsLink } from './llms.ts';
import type { Urls } from './urls.ts';
import { apiFiles, paths } from './urls.ts';

/** What `llms.txt` is made from. */
export interface LlmsInput {
  readonly catalog: Catalog;
  /** In the order of the catalogue. */
  readonly datasets: readonly CataloguedDataset[];
  readonly urls: Urls;
  /** Rows of the latest releases. */
  readonly counts: { readonly places: number; readonly institutions: number; readonly figures: number };
  /** Whether an address of the site answers: the API and the lineage of codes are named where they are. */
  readonly answers: (href: string) => boolean;
}

/** All that `llms.txt` says. */
export function llmsDocument({ catalog, datasets, urls, counts, answers }: LlmsInput): LlmsDocument {
  const words = llmsWords.id;
  const number = (value: number) => formatNumber(value, 'id');
  const link = (name: LlmsLinkName, href: string): LlmsLink => {
    const [title, note] = words.links[name];
    return { name: title, href, note };
  };
  const whereThere = (name: LlmsLinkName, href: string) => (answers(href) ? [link(name, href)] : []);
  return {
    title: words.title,
    summary: catalog.description.id,
    about: [
      words.otherLanguage(catalog.description.en),
      words.contents({
        places: number(counts.places),
        institutions: number(counts.institutions),
        figures: number(counts.figures),
        datasets: number(datasets.length),
        releases: number(datasets.reduce((sum, { releases }) => sum + releases.length, 0)),
      }),
    ],
    rules: [words, llmsWords.en],
    sections: [
      {
        title: words.sections.data,
        links: [
          ...whereThere('api', urls.api()),
          ...whereThere('apiIndex', urls.apiFile(apiFiles.index())),
          ...whereThere('openapi', urls.apiFile(apiFiles.openapi())),
          link('datasets', urls.datasets()),
          link('dataUse', urls.dataUse()),
          link('database', urls.database()),
          link('dcat', urls.file(paths.dcat)),
          link('projectOpenData', urls.file(paths.projectOpenData)),
          link('checksums', urls.checksums()),
        ],
      },
      {
        title: words.sections.datasets,
        links: datasets.flatMap(({ dataset, latest }) => [
          {
            name: dataset.title.id,
            href: urls.dataset(dataset.name),
            note: words.dataset(
              dataset.summary.id,
              latest.version,
              latest.licenses.map(({ title }) => title).join(', '),
            ),
          },
          {
            name: words.descriptor(dataset.title.id),
            href: urls.latestFile(dataset.name, releaseFiles(latest).descriptor),
            note: words.descriptorNote,
          },
        ]),
      },
      {
        title: words.sections.pages,
        links: [
          link('places', urls.places()),
          link('directory', urls.directory()),
          link('figures', urls.figures()),
          ...whereThere('charts', urls.charts()),
          ...whereThere('maps', urls.maps()),
          link('programmes', urls.programmes()),
          link('regulations', urls.regulations()),
          link('references', urls.references()),
        ],
      },
      {
        title: words.sections.changes,
        links: [
          link('atom', urls.feed('site', 'xml')),
          link('json', urls.feed('site', 'json')),
          ...whereThere('lineage', urls.silsilah()),
        ],
      },
      {
        title: words.sections.terms,
        links: [
          link('about', urls.about()),
          link('methodology', urls.methodology()),
          link('privacy', urls.privacy()),
          link('corrections', urls.corrections()),
        ],
      },
      {
        title: words.sections.optional,
        links: [
          link('quality', urls.quality()),
          link('standards', urls.standards()),
          link('sitemap', urls.file(paths.sitemapIndex)),
        ],
      },
    ],
  };
}
