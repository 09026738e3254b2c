import { formatDate, formatNumber } from '../i18n/format.ts';
import type { Dataset, Descriptor } from '../package/descriptor.ts';
import type { Card } from './card.ts';
import { tableArt } from './table-art.ts';

/** What the card of a dataset is made from. */
export interface DatasetOnCard {
  readonly dataset: Pick<Dataset, 'title' | 'summary'>;
  readonly latest: Pick<Descriptor, 'version' | 'resources' | 'guyub:temporal'>;
  /** Rows of all tables of the latest release. */
  readonly rows: number;
}

/** The card of a dataset: what a row is, how many there are, of what time, and the first table's columns. */
export function datasetCard({ dataset, latest, rows }: DatasetOnCard): Card {
  const [first] = latest.resources;
  const columns = first?.schema.fields.map(({ name }) => name) ?? [];
  return {
    part: 'Data terbuka',
    title: dataset.title.id,
    lead: firstSentence(dataset.summary.id),
    facts: [
      `${formatNumber(rows, 'id')} baris, versi ${latest.version}`,
      `Keadaan ${formatDate(latest['guyub:temporal'], 'id')}`,
    ],
    art: (box, look) => tableArt(columns, box, look),
  };
}

const firstSentence = (text: string): string => /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;
