import { max, scaleLinear } from 'd3';
import type { Drawing } from './drawing.ts';
import { leftAxis, writtenTicks } from './left-axis.ts';
import { tiled } from './stacked.ts';
import { stagger } from './stagger.ts';
import { element, label, tip } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One column. */
export interface Column {
  readonly name: string;
  /** `null` where there is no data: no column, and the words for it. */
  readonly value: number | null;
  /** The value as it is written above the column. */
  readonly text: string;
}

/** Columns of one unit. */
export interface ColumnPanel {
  readonly title: string;
  /** A line below the title: unit, and what is to be seen. */
  readonly detail: string;
  readonly columns: readonly Column[];
}

export interface ColumnPanelsOptions {
  /** Pixels. */
  readonly width: number;
  /** A value as an axis writes it. */
  readonly format: (value: number) => string;
}

const size = 12;
const line = 15;
const gap = 24;
/** Pixels from zero to the highest value that the axis writes. */
const plot = 84;
const leastPanel = 290;
const mostColumn = 40;

/** Columns from zero as small multiples: each panel has an axis of its own; side by side where there is room for two. */
export function columnPanels(panels: readonly ColumnPanel[], { width, format }: ColumnPanelsOptions): Drawing {
  const across = Math.max(1, Math.min(panels.length, Math.floor((width + gap) / (leastPanel + gap))));
  const each = Math.floor((width + gap) / across) - gap;
  return {
    ...tiled(
      panels.map((one) => panel(one, each, format)),
      across,
      gap,
    ),
    width,
  };
}

function panel({ title, detail, columns }: ColumnPanel, width: number, format: (value: number) => string): Drawing {
  const scale = scaleLinear([0, max(columns, ({ value }) => value ?? 0) || 1], [plot, 0]).nice(3);
  const left = 6 + (max(writtenTicks({ scale, count: 3, format }), (tick) => textWidth(format(tick), size)) ?? 0);
  const step = (width - left) / columns.length;
  const middle = (i: number) => left + step * (i + 0.5);
  const values = stagger(
    columns.map(({ value, text }, i) => ({ middle: middle(i), width: value === null ? 0 : textWidth(text, size) })),
    left,
    width,
    2,
  );
  // Values that all fit stand on their columns; else they stand above the axis, where no column is in their way.
  const fits = values.every(({ level }, i) => level === 0 && textWidth(columns[i]?.text ?? '', size) <= step);
  const headLines = wrapText(title, width, 13, 'bold');
  const detailLines = wrapText(detail, width, size);
  const head = headLines.length * 17 + detailLines.length * line;
  const top = head + line * (fits ? 1 : (max(values, ({ level }) => level) ?? 0) + 1) + 6;
  const zero = top + plot;
  scale.range([zero, top]);
  const bars = columns.map(({ name, value, text }, i) => {
    const place = values[i];
    if (value === null || place === undefined) return noData(wrapText(text, step - 4, size), middle(i), zero);
    const bar = Math.min(mostColumn, step * 0.7);
    const y = scale(value);
    return (
      element(
        'rect',
        { class: 'chart-bar', x: middle(i) - bar / 2, y, width: bar, height: zero - y },
        tip(`${title}, ${name}: ${text}`),
      ) + label('chart-value', place.middle, (fits ? y : top) - 5 - place.level * line, text, 'middle')
    );
  });
  const names = nameLabels(columns, middle, step, { left, right: width, top: zero });
  return {
    width,
    height: names.bottom + 4,
    content:
      headLines.map((text, i) => label('chart-strong', 0, 13 + i * 17, text)).join('') +
      detailLines.map((text, i) => label('chart-tick', 0, headLines.length * 17 + 12 + i * line, text)).join('') +
      leftAxis({ scale, count: 3, left, right: width, format }) +
      bars.join('') +
      names.content,
  };
}

/** The words for a gap, standing on the line of zero. */
const noData = (lines: readonly string[], x: number, zero: number): string =>
  lines.map((text, i) => label('chart-value', x, zero - 6 - (lines.length - 1 - i) * 14, text, 'middle')).join('');

/** Names below the columns, wrapped, and a line lower where they would touch. */
function nameLabels(
  columns: readonly Column[],
  middle: (i: number) => number,
  step: number,
  { left, right, top }: { left: number; right: number; top: number },
): { content: string; bottom: number } {
  const wrapped = columns.map(({ name }) => wrapText(name, step, size));
  const places = stagger(
    wrapped.map((lines, i) => ({ middle: middle(i), width: max(lines, (text) => textWidth(text, size)) ?? 0 })),
    left,
    right,
    0,
  );
  const tallest = max(wrapped, ({ length }) => length) ?? 0;
  const content = wrapped.map((lines, i) => {
    const { middle: x = 0, level = 0 } = places[i] ?? {};
    return lines
      .map((text, j) => label('chart-name', x, top + 16 + (level * tallest + j) * line, text, 'middle'))
      .join('');
  });
  const levels = (max(places, ({ level }) => level) ?? 0) + 1;
  return { content: content.join(''), bottom: top + 4 + levels * tallest * line };
}
