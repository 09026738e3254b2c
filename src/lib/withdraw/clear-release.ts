import type { ReleaseState } from '../changes/diff-releases.ts';
import { formatDate } from '../i18n/format.ts';
import { withSafeExamples } from '../package/safe-examples.ts';
import { withSentence } from './next-release.ts';
import { goesWith } from './withdrawn.ts';

/**
 * An older release without rows that may stand nowhere any more, or `undefined` where it holds none of them. The one legal
 * exception to "a release never changes", so its description says that it was made use of, and when; not what was there.
 * @param date day of the clearing, ISO 8601
 */
export function clearRelease({ release, tables }: ReleaseState, ids: ReadonlySet<string>, date: string) {
  let gone = 0;
  const cleared = tables.map(({ resource, rows }) => {
    const goes = goesWith(release.name, resource, ids);
    const left = rows.filter((row) => !goes(row));
    gone += rows.length - left.length;
    return { resource: withSafeExamples(resource, rows, left), rows: left };
  });
  if (gone === 0) return undefined;
  const sentence = `Pada ${formatDate(date, 'id')}, ${gone} baris dihapus dari rilis ini karena harus diturunkan; isinya tidak diulang.`;
  return {
    release: { ...release, description: withSentence(release.description, sentence) },
    tables: cleared,
  } satisfies ReleaseState;
}
