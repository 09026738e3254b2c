import { max, scaleLinear } from 'd3';
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
}

export interface BarsOptions {
  /** Pixels. */
  readonly width: number;
  /** A value as an axis writes it. */
  readonly format: (value: number) => string;
}

const size = 12;
const row = 22;
const bar = 13;
const lineHeight = 14;
const top = 22;
const gap = 8;

/** Bars from zero, one below the other in the order given, with names at the left and values at their ends. */
export function bars(rows: readonly Bar[], { width, format }: BarsOptions): Drawing {
  const names = rows.map(({ name }) => wrapText(name, width * 0.4, size));
  const nameWidth = max(names.flat(), (line) => textWidth(line, size)) ?? 0;
  const valueWidth = max(rows, ({ text }) => textWidth(text, size)) ?? 0;
  const left = nameWidth + gap;
  const scale = scaleLinear([0, max(rows, ({ value }) => value ?? 0) || 1], [left, width - valueWidth - gap]);
  let y = top;
  const drawn = rows.map(({ name, value, text }, i) => {
    const lines = names[i] ?? [];
    const height = Math.max(row, lines.length * lineHeight + 6);
    const middle = y + height / 2;
    y += height;
    const start = middle + 4 - ((lines.length - 1) * lineHeight) / 2;
    const end = value === null ? left : scale(value);
    return (
      lines.map((line, j) => label('chart-name', nameWidth, start + j * lineHeight, line, 'end')).join('') +
      (value === null
        ? ''
        : element(
            'rect',
            { class: 'chart-bar', x: left, y: middle - bar / 2, width: end - left, height: bar },
            tip(`${name}: ${text}`),
          )) +
      label('chart-value', end + gap / 2, middle + 4, text)
    );
  });
  const axis = valueAxis({ scale, top, bottom: y, format, left: 0, right: width });
  return { width, height: y + 2, content: axis + drawn.join('') };
}
