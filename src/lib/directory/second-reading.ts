/** Rows whose page was looked up a second time before the first release, and what came of it. */
export interface SecondReading {
  /** The first rows that were transcribed, by the number in their id. */
  readonly letter: 'A' | 'L';
  readonly upTo: number;
  /** Of these, not looked up a second time. */
  readonly skipped: readonly string[];
  /** Of these, looked up, but the page could not be reached again. */
  readonly unreached: readonly string[];
}

/**
 * The second reading of `angka` and `lembaga`, before release 1.0.0: the number, unit, date and place of each row against
 * the page that it cites. No number was found to differ; what did differ was corrected before the release. The rows are
 * the first that were transcribed, so they are no sample of the rest.
 */
export const figuresReadAgain: SecondReading = {
  letter: 'A',
  upTo: 60,
  skipped: ['A056'],
  unreached: ['A021', 'A053', 'A054'],
};
export const institutionsReadAgain: SecondReading = {
  letter: 'L',
  upTo: 47,
  skipped: ['L014', 'L015', 'L018', 'L028', 'L029'],
  unreached: ['L020', 'L024'],
};

/** What a second reading says of the rows that a release holds. */
export interface ReadingCount {
  readonly total: number;
  readonly twice: number;
  readonly once: number;
  /** Ids of rows that are published and whose page could not be reached again. */
  readonly unreached: readonly string[];
}

/** Counts the rows of a release that were read twice, and those that were read once. */
export function countReadings(
  ids: readonly string[],
  { letter, upTo, skipped, unreached }: SecondReading,
): ReadingCount {
  const isReadAgain = (id: string) =>
    id.startsWith(letter) && Number(id.slice(1)) <= upTo && !skipped.includes(id) && !unreached.includes(id);
  const twice = ids.filter(isReadAgain).length;
  return { total: ids.length, twice, once: ids.length - twice, unreached: unreached.filter((id) => ids.includes(id)) };
}
