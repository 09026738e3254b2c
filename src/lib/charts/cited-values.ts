import { max, scaleLinear } from 'd3';
import { axisTitle } from './axis-title.ts';
import { valueAxis } from './axis.ts';
import type { Drawing } from './drawing.ts';
import type { Fill } from './filled-mark.ts';
import { filledMark } from './filled-mark.ts';
import { element, label, round, tip } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One value with where it comes from. */
export interface CitedValue {
  /** What the row is: a date. */
  readonly name: string;
  /** Who says so, below the name. */
  readonly source: string;
  readonly value: number;
  /** The value and its grade, as they are written beside the dot. */
  readonly text: string;
  readonly fill: Fill;
}

export interface CitedValuesOptions {
  /** Pixels. */
  readonly width: number;
  /** A value as the axis writes it. */
  readonly format: (value: number) => string;
  /** What the axis measures. */
  readonly axis: string;
}

const lineHeight = 16;
const padding = 10;
const ticks = 22;
const gap = 14;
const radius = 6.5;

/**
 * Values on one axis from zero, a row each in the order given, with who says so at the left. Nothing joins them: they are
 * single statements, not a course.
 */
export function citedValues(rows: readonly CitedValue[], { width, format, axis }: CitedValuesOptions): Drawing {
  const title = axisTitle(axis, width);
  const top = title.height + ticks;
  const left = Math.round(width * 0.45);
  const scale = scaleLinear([0, max(rows, ({ value }) => value) || 1], [left + gap, width - radius - 2]);
  let y = top;
  const drawn = rows.map(({ name, source, value, text, fill }, i) => {
    const lines = wrapText(source, left, 12);
    const height = 2 * padding + (1 + lines.length) * lineHeight;
    const x = round(scale(value));
    const middle = round(y + height / 2);
    const row =
      (i === 0 ? '' : element('path', { class: 'chart-grid', d: `M0 ${y}H${width}` })) +
      label('chart-strong', 0, y + padding + 12, name) +
      lines.map((line, j) => label('chart-tick', 0, y + padding + 12 + (j + 1) * lineHeight, line)).join('') +
      filledMark(fill, x, middle, radius, tip(`${name}: ${text}. ${source}`)) +
      beside(x, middle, text, left + gap, width);
    y += height;
    return row;
  });
  const grid = valueAxis({ scale, top, bottom: y, format, left: left + gap / 2, right: width });
  return { width, height: y + 2, content: title.content + grid + drawn.join('') };
}

/** Words at the side of a dot that has room for them, else above it. */
function beside(x: number, y: number, text: string, left: number, right: number): string {
  const length = textWidth(text, 12);
  const away = radius + 6;
  if (x + away + length <= right) return label('chart-value', x + away, y + 4, text);
  if (x - away - length >= left) return label('chart-value', x - away, y + 4, text, 'end');
  return label(
    'chart-value',
    Math.min(Math.max(x, left + length / 2), right - length / 2),
    y - away - 2,
    text,
    'middle',
  );
}
