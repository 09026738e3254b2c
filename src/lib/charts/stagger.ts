/** A label by its middle and the pixels that it takes. */
export interface StaggeredLabel {
  readonly middle: number;
  readonly width: number;
}

/** Where a label stands: its middle, and how many lines away from the first. */
export interface LabelPlace {
  readonly middle: number;
  readonly level: number;
}

/**
 * Places labels that belong to marks side by side, in the order given: none leaves the room between `left` and `right`, and
 * one that would touch another stands a line further away.
 * @param gap pixels between two labels of one line
 */
export function stagger(labels: readonly StaggeredLabel[], left: number, right: number, gap = 6): LabelPlace[] {
  const ends: number[] = [];
  return labels.map(({ middle, width }) => {
    const at = Math.max(left + width / 2, Math.min(middle, right - width / 2));
    const free = ends.findIndex((end) => end + gap <= at - width / 2);
    const level = free === -1 ? ends.length : free;
    ends[level] = at + width / 2;
    return { middle: at, level };
  });
}
