import { max, scaleBand, scaleLinear, sum } from 'd3';
import type { Drawing } from './drawing.ts';
import { leftAxis, writtenTicks } from './left-axis.ts';
import { element, label, tip } from './svg.ts';
import { swatches } from './swatches.ts';
import { textWidth } from './text-width.ts';

/** One column. */
export interface StackedColumn {
  /** Below the column: a year. */
  readonly name: string;
  /** How many of each part, from below, in the order of the parts. */
  readonly values: readonly number[];
}

/** A part of all columns. */
export interface StackedPart {
  /** In the legend. */
  readonly name: string;
  /** Class of its rectangles. */
  readonly class: string;
}

export interface StackedColumnsOptions {
  /** Pixels. */
  readonly width: number;
  readonly parts: readonly StackedPart[];
  readonly format: (value: number) => string;
  /** What a pointer's tip says of a part of a column. */
  readonly tip: (column: StackedColumn, part: number) => string;
  /** A column to point at, with the words above it. */
  readonly marker?: { readonly name: string; readonly text: string };
}

const size = 12;
/** Height of the highest column, narrow and wide. */
const heights = [180, 230] as const;
const room = { total: 18, marker: 22, names: 20 };

/**
 * Columns of parts from zero, side by side in the order given, with the total above each. Names that would touch are left
 * out, and so are totals; tips have them all.
 */
export function stackedColumns(
  columns: readonly StackedColumn[],
  { width, parts, format, tip: said, marker }: StackedColumnsOptions,
): Drawing {
  const totals = columns.map(({ values }) => sum(values));
  const most = max(totals) || 1;
  const key = swatches(
    parts.map(({ name, class: className }) => ({ className, text: name })),
    width,
  );
  const body = heights[width < 480 ? 0 : 1];
  const top = key.height + (marker ? room.marker : 0) + room.total;
  const floor = top + body;
  const scale = scaleLinear([0, most], [floor, top]);
  const axis = { scale, count: 4, format };
  const axisWidth = (max(writtenTicks(axis), (tick) => textWidth(format(tick), size)) ?? 0) + 6;
  const band = scaleBand(
    columns.map(({ name }) => name),
    [axisWidth, width],
  ).paddingInner(0.25);
  const grid = leftAxis({ ...axis, left: axisWidth, right: width });
  const fits = totals.every((total) => textWidth(format(total), size) <= band.step());
  const drawn = columns.map((column, i) => {
    const x = band(column.name) ?? 0;
    let y = floor;
    const rects = column.values.map((value, part) => {
      const height = floor - scale(value);
      y -= height;
      const box = { class: parts[part]?.class, x, y, width: band.bandwidth(), height };
      return value === 0 ? '' : element('rect', box, tip(said(column, part)));
    });
    const total = fits ? label('chart-value', x + band.bandwidth() / 2, y - 5, format(totals[i] ?? 0), 'middle') : '';
    return rects.join('') + total;
  });
  const centre = (name: string) => (band(name) ?? 0) + band.bandwidth() / 2;
  const pointed = marker && columns.findIndex(({ name }) => name === marker.name);
  const arrow =
    marker && pointed !== undefined && pointed !== -1
      ? markerOf(marker.text, centre(marker.name), key.height, scale(totals[pointed] ?? 0) - room.total, width)
      : '';
  return {
    width,
    height: floor + room.names + 2,
    content: key.content + grid + drawn.join('') + arrow + names(columns, centre, floor + 16, width),
  };
}

/** Words at the top, and a line from them down to the column. */
function markerOf(text: string, x: number, y: number, end: number, width: number): string {
  const half = textWidth(text, size) / 2;
  const middle = Math.min(Math.max(x, half), width - half);
  return (
    element('path', { class: 'chart-marker', d: `M${x.toFixed(1)} ${y + 18}V${end.toFixed(1)}` }) +
    label('chart-value', middle, y + 13, text, 'middle')
  );
}

/** Names below the columns, as many as have room: every one, every second … counted from the last. */
function names(columns: readonly StackedColumn[], centre: (name: string) => number, y: number, width: number): string {
  const widest = max(columns, ({ name }) => textWidth(name, size)) ?? 0;
  const step = columns.length < 2 ? width : centre(columns[1]?.name ?? '') - centre(columns[0]?.name ?? '');
  const every = Math.max(1, Math.ceil((widest + 8) / step));
  return columns
    .map(({ name }, i) => {
      if ((columns.length - 1 - i) % every !== 0) return '';
      const half = textWidth(name, size) / 2;
      return label('chart-tick', Math.min(Math.max(centre(name), half), width - half), y, name, 'middle');
    })
    .join('');
}
