import { max, min, scaleLinear } from 'd3';
import { axisTitle } from './axis-title.ts';
import { valueAxis } from './axis.ts';
import type { Drawing } from './drawing.ts';
import { element, label, tip } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One row. */
export interface Deviation {
  readonly name: string;
  /** `null` where there is no data: no dot, and the words for it at the base. */
  readonly value: number | null;
  /** The value as it is written beside its dot. */
  readonly text: string;
}

export interface DeviationsOptions {
  /** Pixels. */
  readonly width: number;
  /** The value that all are measured from: 100. */
  readonly base: number;
  readonly format: (value: number) => string;
  /** What the axis measures, and that it does not begin at zero. */
  readonly axis: string;
}

const size = 12;
const row = 22;
const lineHeight = 14;
const ticks = 22;
const gap = 8;
const radius = 4.5;

/**
 * Dots on an axis around a base, one row each in the order given, with a stem from the line of the base: how far a value is
 * from it, and to which side. The axis does not begin at zero, so a stem is a difference, not an amount.
 */
export function deviations(rows: readonly Deviation[], { width, base, format, axis }: DeviationsOptions): Drawing {
  const title = axisTitle(axis, width);
  const top = title.height + ticks;
  const names = rows.map(({ name }) => wrapText(name, width * 0.4, size));
  const nameWidth = max(names.flat(), (line) => textWidth(line, size)) ?? 0;
  const textRoom = (kept: readonly Deviation[]) =>
    radius + gap / 2 + (max(kept, ({ text }) => textWidth(text, size)) ?? 0);
  const below = rows.filter(({ value }) => value !== null && value < base);
  const values = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const from = Math.min(base, min(values) ?? base);
  const to = Math.max(base, max(values) ?? base);
  const scale = scaleLinear(
    [from, to > from ? to : from + 1],
    [nameWidth + gap + (below.length > 0 ? textRoom(below) : radius), width - textRoom(rows)],
  );
  let y = top;
  const drawn = rows.map(({ name, value, text }, i) => {
    const lines = names[i] ?? [];
    const height = Math.max(row, lines.length * lineHeight + 6);
    const middle = y + height / 2;
    y += height;
    const start = middle + 4 - ((lines.length - 1) * lineHeight) / 2;
    const x = scale(value ?? base);
    const isBelow = value !== null && value < base;
    return (
      lines.map((line, j) => label('chart-name', nameWidth, start + j * lineHeight, line, 'end')).join('') +
      (value === null
        ? ''
        : element('path', { class: 'chart-stem', d: `M${Math.round(scale(base)) + 0.5} ${middle}H${x.toFixed(1)}` }) +
          element('circle', { class: 'chart-dot', cx: x, cy: middle, r: radius }, tip(`${name}: ${text}`))) +
      label(
        'chart-value',
        isBelow ? x - radius - gap / 2 : x + radius + gap / 2,
        middle + 4,
        text,
        isBelow ? 'end' : 'start',
      )
    );
  });
  const grid = valueAxis({ scale, top, bottom: y, format, left: nameWidth + gap, right: width, base, room: 44 });
  return { width, height: y + 2, content: title.content + grid + drawn.join('') };
}
