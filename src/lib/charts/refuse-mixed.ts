/** What makes rows comparable, in the order in which a fault names it. */
const kinds = { satuan: 'unit', makna: 'meaning', cakupan: 'coverage' } as const;
/** A row as far as its comparability goes. What a kind of rows does not record is left out by all of them. */
export type Comparable = { readonly id: string } & { readonly [kind in keyof typeof kinds]?: string };

/** Rows that do not belong in one picture. */
export class MixedRowsError extends Error {
  override readonly name = 'MixedRowsError';
  /** Ids of the rows that are unlike the first, or unclear in themselves. */
  readonly rows: readonly string[];
  constructor(chart: string, reasons: readonly string[], rows: readonly string[]) {
    super(`${chart}: ${reasons.join('; ')}`);
    this.rows = rows;
  }
}

/** The unit that a source leaves unclear. */
const unclear = 'tidak jelas';

/**
 * Refuses rows that one picture must not hold: of another unit, meaning or coverage than the first, or of a unit that its
 * source leaves unclear.
 * @param chart name of the chart, for the fault
 * @param alike what must be the same in all rows
 * @throws MixedRowsError that names every such row and what is wrong with it
 */
export function refuseMixed(
  chart: string,
  rows: readonly Comparable[],
  alike: readonly (keyof typeof kinds)[] = ['satuan', 'makna', 'cakupan'],
): void {
  const [first] = rows;
  const faults = rows.flatMap((row) => {
    const wrong = alike
      .filter((kind) => row[kind] !== first?.[kind])
      .map((kind) => `${kinds[kind]} "${row[kind] ?? ''}" instead of "${first?.[kind] ?? ''}"`);
    if (row.satuan === unclear) wrong.unshift('unclear unit');
    return wrong.length === 0 ? [] : [{ id: row.id, reason: `${row.id} has ${wrong.join(', ')}` }];
  });
  if (faults.length > 0)
    throw new MixedRowsError(
      chart,
      faults.map(({ reason }) => reason),
      faults.map(({ id }) => id),
    );
}
