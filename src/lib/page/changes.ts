import type { Change, ChangeKind } from '../changes/change.ts';
import { changeKinds } from '../changes/change.ts';
import type { ChangeSummary } from '../changes/summary.ts';
import { cellText } from '../table/csv.ts';

/** A row of the examples: a place or record, and what became of it. */
export interface ChangeExample {
  readonly key: string;
  /** Column and its values, for a row that changed; its name, for one that came or went. */
  readonly text: string;
}
export interface ExampleGroup {
  readonly kind: ChangeKind;
  /** Rows of that kind in all. */
  readonly count: number;
  readonly examples: readonly ChangeExample[];
}

/** Rows shown of each kind of change. */
const shown = 10;

/**
 * The first rows of each kind of change of a table, kinds without any left out.
 * @param withdrawn keys of rows that were withdrawn, then or later: of them nothing more is told
 */
export function exampleGroups(
  { tabel, ...counts }: ChangeSummary['tabel'][number],
  changes: readonly Change[],
  withdrawn: ReadonlySet<string> = new Set(),
): ExampleGroup[] {
  const own = changes.filter((change) => change.tabel === tabel);
  return changeKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => ({
      kind,
      count: counts[kind],
      examples: [
        ...Map.groupBy(
          own.filter(({ perubahan }) => perubahan === kind),
          ({ kunci }) => kunci,
        ),
      ]
        .slice(0, shown)
        .map(([key, lines]) => ({ key, text: withdrawn.has(key) ? '(ditarik)' : textOf(kind, lines) })),
    }));
}

/** A row that came or went is told by its name, where it has one; one that changed by every value. */
function textOf(kind: ChangeKind, lines: readonly Change[]): string {
  if (kind === 'diubah')
    return lines.map(({ bidang, lama, baru }) => `${bidang}: ${told(lama)} menjadi ${told(baru)}`).join('; ');
  const named = lines.find(({ bidang }) => bidang === 'nama') ?? lines[0];
  return named === undefined ? '' : cellText(kind === 'dihapus' ? named.lama : named.baru);
}

const told = (value: Change['lama']): string => {
  const text = cellText(value);
  return text === '' ? 'kosong' : `«${text.length > 80 ? `${text.slice(0, 80)}…` : text}»`;
};

/** Name of a province in a release and the one before: both, where they differ. */
export function provinceLabel({
  kode,
  nama_lama: before,
  nama_baru: after,
}: ChangeSummary['tabel'][number]['provinsi'][number]): string {
  if (before === after || before === null) return after ?? kode;
  return after === null ? before : `${before}, kini ${after}`;
}
