import { max, min, scaleLinear } from 'd3';
import { axisTitle } from './axis-title.ts';
import { valueAxis } from './axis.ts';
import type { Drawing } from './drawing.ts';
import { element, label, tip } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One bar. */
export interface Bar {
  readonly name: string;
  /** `null` where there is no data: no bar, and the words for it. */
  readonly value: number | null;
  /** The value as it is written beside the bar. */
  readonly text: string;
  /** The value as a pointer's tip says it, where that is more than the text. */
  readonly tip?: string;
}

export interface BarsOptions {
  /** Pixels. */
  readonly width: number;
  /** A value as an axis writes it. */
  readonly format: (value: number) => string;
  /** What the axis measures, above it; nothing where left out. */
  readonly axis?: string;
  /**
   * Where the axis ends, where the largest value should not say so. A value beyond it has no bar but its words, which say
   * where else it is drawn: a bar is never cut.
   */
  readonly end?: number;
}

const size = 12;
const row = 22;
const bar = 13;
const lineHeight = 14;
const ticks = 22;
const gap = 8;

/** Bars from zero, one below the other in the order given, with names at the left and values at their ends. */
export function bars(rows: readonly Bar[], { width, format, axis = '', end }: BarsOptions): Drawing {
  const title = axisTitle(axis, width);
  const top = title.height + ticks;
  const names = rows.map(({ name }) => wrapText(name, width * 0.4, size));
  const nameWidth = max(names.flat(), (line) => textWidth(line, size)) ?? 0;
  const left = nameWidth + gap;
  const isDrawn = (value: number | null): value is number => value !== null && (end === undefined || value <= end);
  const most = end ?? (max(rows, ({ value }) => value ?? 0) || 1);
  // As long as the bars can be so that every text still ends inside.
  const longest = min(rows, ({ value, text }) =>
    isDrawn(value) && value > 0 ? ((width - gap - textWidth(text, size) - left) * most) / value : undefined,
  );
  const scale = scaleLinear([0, most], [left, left + Math.min(longest ?? width, width - gap - left)]);
  let y = top;
  const drawn = rows.map(({ name, value, text, tip: said = text }, i) => {
    const lines = names[i] ?? [];
    const height = Math.max(row, lines.length * lineHeight + 6);
    const middle = y + height / 2;
    y += height;
    const start = middle + 4 - ((lines.length - 1) * lineHeight) / 2;
    const reach = isDrawn(value) ? scale(value) : left;
    return (
      lines.map((line, j) => label('chart-name', nameWidth, start + j * lineHeight, line, 'end')).join('') +
      (isDrawn(value)
        ? element(
            'rect',
            { class: 'chart-bar', x: left, y: middle - bar / 2, width: reach - left, height: bar },
            tip(`${name}: ${said}`),
          )
        : '') +
      label('chart-value', reach + gap / 2, middle + 4, text)
    );
  });
  const grid = valueAxis({ scale, top, bottom: y, format, left: 0, right: width });
  return { width, height: y + 2, content: title.content + grid + drawn.join('') };
}
