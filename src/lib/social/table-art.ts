import { element, label } from '../charts/svg.ts';
import { textWidth } from '../charts/text-width.ts';
import type { Box } from './card.ts';
import type { Look } from './look.ts';

const rowHeight = 54;
const size = 26;
const padding = 26;
const indent = 44;

/** The first columns of a table by their names, as the head of its sheet; how many more there are stands below. */
export function tableArt(columns: readonly string[], box: Box, look: Look): string {
  const room = Math.floor((box.height - 2 * padding) / rowHeight);
  const shown = columns.length <= room ? columns : columns.slice(0, room - 1);
  const rest = columns.length - shown.length;
  const [left, right] = [box.x + padding, box.x + box.width - padding];
  const rows = shown.map((name, i) => {
    const y = box.y + padding + i * rowHeight;
    const fill = i === 0 ? look.place : look.around;
    return (
      element('rect', { x: left, y: y + 14, width: 26, height: 26, rx: 5, fill }) +
      label('column', left + indent, y + 36, cut(name, right - left - indent)) +
      element('rect', { x: left, y: y + rowHeight - 1, width: right - left, height: 2, fill: look.line })
    );
  });
  const below = box.y + padding + shown.length * rowHeight + 34;
  return rows.join('') + (rest === 0 ? '' : label('art-note', left + indent, below, `dan ${rest} kolom lain`));
}

/** A name as far as there is room, cut with dots. */
function cut(name: string, width: number): string {
  if (textWidth(name, size) <= width) return name;
  let kept = name;
  while (textWidth(`${kept}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept}…`;
}
