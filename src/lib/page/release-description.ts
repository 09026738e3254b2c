import { formatDate, formatNumber } from '../i18n/format.ts';
import type { Dataset, Descriptor } from '../package/descriptor.ts';
import { describePage, sentencesOf } from './description.ts';

/** The description of a dataset's page: what a row is. */
export const datasetDescription = ({ summary }: Pick<Dataset, 'summary'>): string =>
  describePage(...sentencesOf(summary.id));

/** The description of a release's page: its rows and their time, then what a row is. */
export function releaseDescription(
  { summary }: Pick<Dataset, 'summary'>,
  release: Pick<Descriptor, 'title' | 'version' | 'guyub:temporal'>,
  rows: number,
): string {
  const time = formatDate(release['guyub:temporal'], 'id');
  return describePage(
    `${release.title}, versi ${release.version}: ${formatNumber(rows, 'id')} baris, keadaan ${time}.`,
    ...sentencesOf(summary.id),
  );
}
