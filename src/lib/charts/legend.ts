import { label } from './svg.ts';
import { textWidth } from './text-width.ts';

/** A mark and what it means. */
export interface LegendEntry {
  readonly name: string;
  /** Draws the mark around a point. */
  readonly mark: (x: number, y: number) => string;
}

const size = 12;
const line = 20;
const marker = { room: 18, gap: 16 };

/** Marks with their meaning, in one row, or as many as the width needs. */
export function legend(
  entries: readonly LegendEntry[],
  width: number,
): { readonly height: number; readonly content: string } {
  let x = 0;
  let y = 0;
  const content = entries.map(({ name, mark }) => {
    const length = marker.room + textWidth(name, size);
    if (x > 0 && x + length > width) {
      x = 0;
      y += line;
    }
    const drawn = mark(x + 6, y + 9) + label('chart-name', x + marker.room, y + 13, name);
    x += length + marker.gap;
    return drawn;
  });
  return { height: entries.length === 0 ? 0 : y + line + 4, content: content.join('') };
}
