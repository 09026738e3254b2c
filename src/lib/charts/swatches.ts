import type { Drawing } from './drawing.ts';
import { element, label } from './svg.ts';
import { textWidth } from './text-width.ts';

/** What a mark of a class stands for. */
export interface Swatch {
  readonly className: string;
  readonly text: string;
}

const size = 12;
const box = 12;
const line = 18;

/** Samples of marks with their meanings, side by side as far as they fit. */
export function swatches(items: readonly Swatch[], width: number): Drawing {
  let x = 0;
  let y = 0;
  const content = items.map(({ className, text }) => {
    const room = box + 6 + textWidth(text, size);
    if (x > 0 && x + room > width) {
      x = 0;
      y += line;
    }
    const drawn =
      element('rect', { class: className, x: x + 0.5, y: y + 2.5, width: box, height: box - 1 }) +
      label('chart-name', x + box + 6, y + 12, text);
    x += room + 18;
    return drawn;
  });
  return { width, height: y + line, content: content.join('') };
}
