import { diffReleases } from '../changes/diff-releases.ts';
import type { ReleaseState } from '../changes/diff-releases.ts';
import { bumpBetween, isBumpEnough, nextVersion, requiredBump } from '../changes/version-rule.ts';
import type { Descriptor } from '../package/descriptor.ts';
import { compareVersions } from '../package/version.ts';
import { textRow } from '../table/csv.ts';
import type { Fault } from './fault.ts';
import type { LoadedTable } from './table.ts';

/** A release that the check has read. */
export interface ReadRelease {
  readonly descriptor: Descriptor;
  readonly tables: readonly LoadedTable[];
}

/**
 * Releases whose version number has not grown as far as what changed since the one before asks. Only those that are not
 * published yet: the number of one that is cannot be changed.
 * @param releases of one dataset, in any order
 */
export function versionFaults(releases: readonly ReadRelease[], isSealed: (id: string) => boolean): Fault[] {
  const sorted = [...releases].sort((a, b) => compareVersions(a.descriptor.version, b.descriptor.version));
  return sorted.flatMap((after, i): Fault[] => {
    const before = sorted[i - 1];
    const { name, version } = after.descriptor;
    const isBroken = [before, after].some((release) => release?.tables.some(({ isPartial }) => isPartial));
    if (before === undefined || isBroken || isSealed(`${name}/${version}`)) return [];
    const changes = diffReleases(stateOf(before), stateOf(after));
    const required = requiredBump(changes);
    const bump = bumpBetween(before.descriptor.version, version);
    if (isBumpEnough(bump, required)) return [];
    const why = changes.schema.length > 0 ? 'kolom, jenis, atau kunci berubah' : reasons[required];
    return [
      {
        file: `${name}/${version}/datapackage.json`,
        field: 'version',
        reason: `«${version}» terlalu kecil: ${why} sejak ${before.descriptor.version}`,
        fix: `beri versi ${nextVersion(before.descriptor.version, required)} atau lebih`,
      },
    ];
  });
}

const reasons = { none: '', patch: 'ada nilai yang berubah', minor: 'ada baris baru', major: 'ada baris yang dihapus' };

const stateOf = ({ descriptor, tables }: ReadRelease): ReleaseState => ({
  release: descriptor,
  tables: tables.map(({ resource, records }) => ({
    resource,
    rows: records.map(({ cells }) =>
      textRow(
        resource.schema.fields.map(({ name }) => name),
        cells,
      ),
    ),
  })),
});
