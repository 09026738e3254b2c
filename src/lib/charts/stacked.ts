import { max } from 'd3';
import type { Drawing } from './drawing.ts';
import { moved } from './drawing.ts';

/** Drawings one below the other, with so many pixels between them. */
export function stacked(drawings: readonly Drawing[], gap: number): Drawing {
  let y = 0;
  const content = drawings.map((drawing) => {
    const placed = moved(drawing.content, 0, y);
    y += Math.ceil(drawing.height) + gap;
    return placed;
  });
  return { width: max(drawings, ({ width }) => width) ?? 0, height: Math.max(0, y - gap), content: content.join('') };
}

/** Drawings side by side as often as they fit, then in further rows; all of one width. */
export function tiled(drawings: readonly Drawing[], across: number, gap: number): Drawing {
  const rows = Array.from({ length: Math.ceil(drawings.length / across) }, (_, i) => {
    const row = drawings.slice(i * across, (i + 1) * across);
    return {
      width: row.reduce((total, { width }) => total + width + gap, -gap),
      height: max(row, ({ height }) => height) ?? 0,
      content: row.map(({ content, width }, j) => moved(content, j * (width + gap), 0)).join(''),
    };
  });
  return stacked(rows, gap);
}
