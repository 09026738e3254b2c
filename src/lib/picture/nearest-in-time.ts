import { periodOf } from '../catalog/period.ts';

/** Milliseconds of the middle of a day, a month, a year or a span; nothing is known of it more exactly. */
function middleOf(date: string): number {
  const { start, end } = periodOf(date);
  return (Date.parse(`${start}T00:00:00Z`) + Date.parse(`${end}T00:00:00Z`)) / 2;
}

/**
 * What lies nearest in time to a date; of two that are as near, the earlier. A date that is only a year or a month counts
 * as its middle.
 * @param date `2023-10-09`, `2023-10`, `2023` or `2009/2026`
 * @param dateOf date of an item, written likewise
 * @returns `undefined` where there are no items
 */
export function nearestInTime<T>(date: string, items: readonly T[], dateOf: (item: T) => string): T | undefined {
  const at = middleOf(date);
  return items
    .map((item) => ({ item, middle: middleOf(dateOf(item)) }))
    .sort((a, b) => Math.abs(a.middle - at) - Math.abs(b.middle - at) || a.middle - b.middle)[0]?.item;
}
