import type { WithdrawableDataset } from '../lib/dataset/ditarik.ts';
import type { Withdrawal } from '../lib/page/withdrawal.ts';
import { withdrawalOf } from '../lib/page/withdrawal.ts';
import type { Descriptor, Resource } from '../lib/package/descriptor.ts';
import type { AnyRow } from '../lib/package/table.ts';
import { goesWith, withdrawnRows } from '../lib/withdraw/withdrawn.ts';
import { readRelease, readResource } from './data.ts';
import { datasetOf, datasets, once } from './site.ts';

const read = (dataset: WithdrawableDataset) =>
  once((): Withdrawal[] => {
    const { latest, releases } = datasetOf(dataset);
    const versions = releases.map(({ version }) => version);
    return withdrawnRows(dataset, readRelease(latest).tables).map((row) => withdrawalOf(row, versions));
  });

/** What was withdrawn from each dataset, as the latest release lists it: when and why, and nothing of what the row said. */
export const withdrawals = { lembaga: read('lembaga'), angka: read('angka') };

/** Ids of the rows of a dataset that were withdrawn: pages of older releases do not repeat them. */
export const withdrawnIds = (dataset: string): ReadonlySet<string> =>
  (dataset === 'lembaga' || dataset === 'angka') && datasets().some((one) => one.dataset.name === dataset)
    ? new Set(withdrawals[dataset]().map(({ id }) => id))
    : new Set();

/** What the page of a release may show of its rows: nothing that was withdrawn since. Empty where nothing was. */
export function shownRows(release: Descriptor): { shownRowsOf?: (resource: Resource) => AnyRow[] } {
  const ids = withdrawnIds(release.name);
  if (ids.size === 0) return {};
  return {
    shownRowsOf: (resource) => {
      const goes = goesWith(release.name, resource, ids);
      return readResource(release, resource).filter((row) => !goes(row));
    },
  };
}
