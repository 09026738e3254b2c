import type { ReleaseState } from '../changes/diff-releases.ts';
import { repeatingColumns } from '../dataset/mutu.ts';
import { formatDate } from '../i18n/format.ts';
import { withSafeExamples } from '../package/safe-examples.ts';
import { exampleText } from '../quality/column-quality.ts';
import { cellText } from '../table/csv.ts';
import { withSentence } from './next-release.ts';

/**
 * A release of `mutu` without examples that only cleared rows had, or `undefined` where it shows none. Counts stay as they
 * were measured.
 * @param cleared releases that lost rows, as they are now
 */
export function clearQuality({ release, tables }: ReleaseState, cleared: readonly ReleaseState[], date: string) {
  let gone = 0;
  const now = tables.map(({ resource, rows }) => {
    const left = rows.map((row) => {
      const source = cleared.find((one) => one.release.name === row['dataset'] && one.release.version === row['versi']);
      const table = source?.tables.find((one) => one.resource.name === row['tabel']);
      const field = table?.resource.schema.fields.find(({ name }) => name === row['kolom']);
      if (table === undefined || field === undefined) return row;
      const held = new Set(
        table.rows.flatMap((one) => {
          const text = cellText(one[field.name] ?? null);
          return [text, exampleText(field, text)];
        }),
      );
      const lost = repeatingColumns.filter((name) => typeof row[name] === 'string' && !held.has(row[name]));
      gone += lost.length;
      return lost.length === 0 ? row : { ...row, ...Object.fromEntries(lost.map((name) => [name, null])) };
    });
    return { resource: withSafeExamples(resource, rows, left), rows: left };
  });
  if (gone === 0) return undefined;
  const sentence = `Pada ${formatDate(date, 'id')}, ${gone} contoh nilai dihapus dari rilis ini karena barisnya harus diturunkan.`;
  return {
    release: { ...release, description: withSentence(release.description, sentence) },
    tables: now,
  } satisfies ReleaseState;
}
