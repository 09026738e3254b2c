import type { ScaleLinear } from 'd3';
import { max, scaleLinear } from 'd3';
import { valueAxis } from './axis.ts';
import type { Drawing } from './drawing.ts';
import { stacked } from './stacked.ts';
import { element, label, tip } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A value with the words that are written at the end of its bar. */
export interface PairedValue {
  /** `null` where there is no data: no bar, and the words for it. */
  readonly value: number | null;
  readonly text: string;
}

/** Two values that are looked at side by side; units may differ, so each says its own. */
export interface PairedRow {
  readonly name: string;
  /** Further lines about the row, each wrapped. */
  readonly details: readonly string[];
  readonly first: PairedValue;
  readonly second: PairedValue;
}

/** Rows of one scale. */
export interface PairedPanel {
  readonly title: string;
  readonly rows: readonly PairedRow[];
}

export interface PairedBarsOptions {
  /** Pixels. */
  readonly width: number;
  /** A value as an axis writes it. */
  readonly format: (value: number) => string;
}

const size = 12;
const line = 15;
const bar = 12;
const gap = 8;
/** Pixels that a value on the axis takes. */
const tickRoom = 70;
/** From this width on, names stand beside the bars. */
const beside = 520;

/** Pairs of bars from zero, in panels that each have an axis of their own, in the order given. */
export const pairedBars = (panels: readonly PairedPanel[], { width, format }: PairedBarsOptions): Drawing => ({
  ...stacked(
    panels.map((one) => panel(one, width, format)),
    18,
  ),
  width,
});

function panel({ title, rows }: PairedPanel, width: number, format: (value: number) => string): Drawing {
  const left = width < beside ? 0 : Math.round(width * 0.44);
  const textRoom = left === 0 ? width : left - 16;
  const valueWidth =
    max(
      rows.flatMap(({ first, second }) => [first, second]),
      ({ text }) => textWidth(text, size),
    ) ?? 0;
  const highest = max(rows, ({ first, second }) => Math.max(first.value ?? 0, second.value ?? 0)) ?? 0;
  const scale = scaleLinear([0, highest || 1], [left, Math.max(left + 40, width - valueWidth - gap)]);
  const titleLines = wrapText(title, width, 13, 'bold');
  const top = titleLines.length * 17 + 24;
  let y = top;
  const drawn = rows.map((row) => {
    const names = wrapText(row.name, textRoom, size, 'bold');
    const details = row.details.flatMap((text) => wrapText(text, textRoom, size));
    const textHeight = (names.length + details.length) * line;
    const bars = 2 * bar + 6;
    const start = y + 6;
    const barTop = left === 0 ? start + textHeight + 6 : start + 2;
    y = Math.max(start + textHeight, barTop + bars) + 6;
    return (
      names.map((text, i) => label('chart-key', 0, start + 11 + i * line, text)).join('') +
      details.map((text, i) => label('chart-tick', 0, start + 11 + (names.length + i) * line, text)).join('') +
      (left > 0 ? '' : gridOf(scale, barTop - 3, barTop + bars + 1)) +
      barOf(row.first, 'chart-bar', barTop, scale, left, row.name) +
      barOf(row.second, 'chart-bar-rest', barTop + bar + 4, scale, left, row.name)
    );
  });
  return {
    width,
    height: y,
    content:
      titleLines.map((text, i) => label('chart-strong', 0, 13 + i * 17, text)).join('') +
      // Where names stand above the bars, grid lines would run through them: there each row has its own.
      valueAxis({ scale, top, bottom: left === 0 ? top : y, format, left, right: width, room: tickRoom }) +
      drawn.join(''),
  };
}

/** The lines of an axis for one row, at the values that it writes. */
function gridOf(scale: ScaleLinear<number, number>, top: number, bottom: number): string {
  const [start = 0, end = 0] = scale.range();
  return scale
    .ticks(Math.max(1, Math.floor((end - start) / tickRoom)))
    .map((tick) => {
      const x = Math.round(scale(tick)) + 0.5;
      return element('path', { class: tick === 0 ? 'chart-zero' : 'chart-grid', d: `M${x} ${top}V${bottom}` });
    })
    .join('');
}

function barOf(
  { value, text }: PairedValue,
  className: string,
  y: number,
  scale: (value: number) => number,
  left: number,
  name: string,
): string {
  const end = value === null ? left : scale(value);
  const drawn =
    value === null
      ? ''
      : element('rect', { class: className, x: left, y, width: end - left, height: bar }, tip(`${name}: ${text}`));
  return drawn + label('chart-value', end + gap / 2, y + bar - 2, text);
}
