import type { WithdrawnRow } from '../withdraw/withdrawn.ts';

/** A withdrawn row as its page tells of it. */
export interface Withdrawal extends WithdrawnRow {
  /** Version of the release that withdrew it: the one after the last that held it; `null` where that is not known. */
  readonly withdrawnIn: string | null;
  /** Whether files of older releases still hold it. */
  readonly isKept: boolean;
}

/** @param versions of the dataset, oldest first */
export function withdrawalOf(row: WithdrawnRow, versions: readonly string[]): Withdrawal {
  const last = versions.indexOf(row.rilis_terakhir);
  return {
    ...row,
    withdrawnIn: last === -1 ? null : (versions[last + 1] ?? null),
    isKept: row.rilis_lama === 'tetap',
  };
}
