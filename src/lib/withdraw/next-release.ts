import { diffReleases } from '../changes/diff-releases.ts';
import type { ReleaseState } from '../changes/diff-releases.ts';
import type { TableState } from '../changes/diff-table.ts';
import type { Bump } from '../changes/version-rule.ts';
import { nextVersion, requiredBump } from '../changes/version-rule.ts';
import type { WithdrawableDataset } from '../dataset/ditarik.ts';
import { withdrawnTables } from '../dataset/ditarik.ts';
import { resourceOf } from '../package/release.ts';
import { withSafeExamples } from '../package/safe-examples.ts';
import type { WithdrawnRow } from './withdrawn.ts';
import { goesWith, withdrawnRows, withdrawnTableName } from './withdrawn.ts';

/** What is withdrawn, from whom it is asked. */
export interface Withdrawal {
  readonly ids: readonly string[];
  /** Day of the release, ISO 8601. */
  readonly date: string;
  readonly reason: string;
  /** Whether older releases lose the rows too. */
  readonly everywhere: boolean;
}

/** A release without rows that were withdrawn, not yet written. */
export interface NextRelease {
  readonly state: ReleaseState;
  /** How far its number moved: MAJOR wherever rows are taken away. */
  readonly bump: Bump;
}

/**
 * The release that follows when rows of the latest one are withdrawn: without them and what hangs on them, with the list
 * of what was withdrawn. An id that was withdrawn before keeps its day and gets this reason; its row is gone already.
 * @param temporalOf the span that a release speaks of, from its tables
 */
export function nextRelease(
  latest: ReleaseState,
  withdrawal: Withdrawal,
  temporalOf: (tables: readonly TableState[]) => string,
): NextRelease {
  const dataset = latest.release.name as WithdrawableDataset;
  const ids = new Set(withdrawal.ids);
  const listName = withdrawnTableName(dataset);
  const kept = latest.tables
    .filter(({ resource }) => resource.name !== listName)
    .map(({ resource, rows }): TableState => {
      const goes = goesWith(dataset, resource, ids);
      const left = rows.filter((row) => !goes(row));
      return { resource: withSafeExamples(resource, rows, left), rows: left };
    });
  const list = withdrawnTables[dataset];
  const known = latest.tables.find(({ resource }) => resource.name === listName)?.resource;
  const tables = [
    ...kept,
    { resource: known ?? resourceOf(list), rows: listOf(latest, withdrawal).map((row) => ({ ...row })) },
  ];
  const draft: ReleaseState = { release: latest.release, tables };
  const bump = requiredBump(diffReleases(latest, draft));
  const { version } = latest.release;
  const next = nextVersion(version, bump);
  const release = {
    ...latest.release,
    version: next,
    created: `${withdrawal.date}T00:00:00Z`,
    description: withSentence(latest.release.description, `Baris yang ditarik tercatat pada tabel ${list.name}.`),
    'guyub:attribution': latest.release['guyub:attribution'].replaceAll(version, next),
    'guyub:temporal': temporalOf(kept),
    resources: tables.map(({ resource }) => resource),
  };
  return { bump, state: { release, tables } };
}

/** The list of the release before with what is withdrawn now, by id. */
function listOf(latest: ReleaseState, { ids, date, reason, everywhere }: Withdrawal): WithdrawnRow[] {
  const { name, version } = latest.release;
  const rows = latest.tables.find(({ resource }) => resource.name === name)?.rows ?? [];
  const known = new Map(withdrawnRows(name, latest.tables).map((row) => [row.id, row]));
  const added = ids.map((id): WithdrawnRow => {
    const program = known.get(id)?.program ?? rows.find((row) => row['id'] === id)?.['program'];
    return {
      id,
      ...(name === 'angka' && typeof program === 'string' ? { program } : {}),
      tanggal: known.get(id)?.tanggal ?? date,
      alasan: reason,
      rilis_terakhir: known.get(id)?.rilis_terakhir ?? version,
      rilis_lama: everywhere ? 'dibersihkan' : 'tetap',
    };
  });
  return [...new Map([...known.values(), ...added].map((row) => [row.id, row])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}

/** A description with one more sentence at its end, once. */
export const withSentence = (description: string, sentence: string): string =>
  description.includes(sentence) ? description : `${description} ${sentence}`;
