import { max, min, scaleLinear, sum } from 'd3';
import type { Drawing } from './drawing.ts';
import { stacked } from './stacked.ts';
import { swatches } from './swatches.ts';
import { element, label, round, tip } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** Two numbers of one unit, on either side of zero. */
export interface DivergingCell {
  readonly left: number;
  readonly right: number;
}

export interface DivergingRow {
  readonly name: string;
  /** One for each column; `null` where there is nothing to count. */
  readonly cells: readonly (DivergingCell | null)[];
}

export interface DivergingOptions {
  /** Pixels. */
  readonly width: number;
  /** Heads of the columns. Each column has a scale of its own, from zero. */
  readonly columns: readonly string[];
  /** What stands at the left of zero and at its right. */
  readonly sides: readonly [string, string];
  /** Where each side stands, for the legend. */
  readonly where: readonly [string, string];
  readonly format: (value: number) => string;
}

interface ColumnPlace {
  readonly head: string;
  readonly left: number;
  readonly zero: number;
  readonly right: number;
  /** Pixels of a value. */
  readonly length: (value: number) => number;
  /** Value at either end. */
  readonly end: number;
}

const size = 12;
const line = 14;
const gap = 8;
const bar = 6;
/** A line of numbers and the bars below it. */
const cellHeight = line + bar + 4;
/** From the top of a cell down to the foot of its numbers, and of the name beside it. */
const baseline = 12;
const mostName = 180;
/** Where names stand above their rows, heads are told again after so many rows: a phone shows about as many. */
const again = 10;

/**
 * A table of pairs of numbers with bars below them, one row a name, one column a step: what left at the left of a line of
 * zero, what came at its right. Names stand beside the cells, or above them where there is no room. Where both numbers are
 * zero a single zero is written.
 */
export function divergingTable(rows: readonly DivergingRow[], options: DivergingOptions): Drawing {
  const { width, sides, where } = options;
  const needed = options.columns.map((_, i) => neededWidth(rows, i, options));
  const beside = rows.map(({ name }) => wrapText(name, mostName, size));
  const nameWidth = Math.ceil(max(beside.flat(), (text) => textWidth(text, size)) ?? 0) + 2 * gap;
  const isBeside = nameWidth + sum(needed) + gap * needed.length <= width;
  const left = isBeside ? nameWidth : 0;
  const names = isBeside ? beside : rows.map(({ name }) => wrapText(name, width, size));
  const blocks = blocksOf(needed, width - left).map((indices) =>
    block(rows, indices, { ...options, left, needed, names }),
  );
  const legend = swatches(
    [
      { className: 'chart-bar-left', text: `${sides[0]} (${where[0]})` },
      { className: 'chart-bar', text: `${sides[1]} (${where[1]})` },
    ],
    width,
  );
  return { ...stacked([legend, ...blocks], 12), width };
}

/** Pixels that a column needs so that no number leaves its half and its head takes two lines. */
function neededWidth(rows: readonly DivergingRow[], column: number, { columns, format }: DivergingOptions): number {
  const half = (side: keyof DivergingCell) =>
    max(rows, ({ cells }) => textWidth(format(cells[column]?.[side] ?? 0), size)) ?? 0;
  const words = (columns[column] ?? '').split(' ');
  const head = min(words, (_, i) =>
    Math.max(bold(words.slice(0, i + 1).join(' ')), bold(words.slice(i + 1).join(' '))),
  );
  return Math.max(2 * (Math.max(half('left'), half('right')) + 4), head ?? 0) + gap;
}

const bold = (text: string): number => textWidth(text, size, 'bold');

/** Columns that stand side by side; those that find no room begin a further table below. */
function blocksOf(needed: readonly number[], width: number): number[][] {
  const blocks: number[][] = [];
  let used = 0;
  needed.forEach((room, i) => {
    const last = blocks.at(-1);
    if (last !== undefined && used + room <= width) last.push(i);
    else {
      blocks.push([i]);
      used = 0;
    }
    used += room;
  });
  return blocks;
}

interface BlockOptions extends DivergingOptions {
  /** Pixels that names take beside the cells; 0 where they stand above. */
  readonly left: number;
  readonly needed: readonly number[];
  readonly names: readonly (readonly string[])[];
}

function block(rows: readonly DivergingRow[], indices: readonly number[], options: BlockOptions): Drawing {
  const { width, left, names, sides, format } = options;
  const places = placesOf(rows, indices, options);
  const isAbove = left === 0;
  let y = 0;
  const content = rows.map(({ name, cells }, i) => {
    let head = '';
    if (i === 0 || (isAbove && i % again === 0)) {
      const space = i === 0 ? 0 : 14;
      head = heads(places, y + space, format);
      y += space + headHeight(places);
    }
    const lines = names[i] ?? [];
    const rule = element('path', { class: 'chart-grid', d: `M0 ${y + 0.5}H${width}` });
    const cellTop = y + (isAbove ? lines.length * line + 4 : 2);
    const nameTop = isAbove ? y + 14 : cellTop + baseline;
    y = Math.max(cellTop + cellHeight, nameTop + (lines.length - 1) * line + 4) + 2;
    const drawn = indices.map((column, j) => {
      const [cell, place] = [cells[column], places[j]];
      if (cell === null || cell === undefined || place === undefined) return '';
      const told = `${name}, ${place.head}: ${format(cell.left)} ${sides[0]}, ${format(cell.right)} ${sides[1]}`;
      return pair(cell, place, cellTop, format, tip(told));
    });
    const written = lines.map((text, j) => label('chart-name', 0, nameTop + j * line, text));
    return head + rule + written.join('') + drawn.join('');
  });
  return { width, height: y + 2, content: content.join('') };
}

/** Where the columns stand: all alike where that is wide enough, else as wide as they must be and a share of what is left. */
function placesOf(
  rows: readonly DivergingRow[],
  indices: readonly number[],
  { width, left, needed, columns }: BlockOptions,
): ColumnPlace[] {
  const alike = (width - left) / indices.length;
  const isAlike = indices.every((i) => (needed[i] ?? 0) <= alike);
  const spare = (width - left - sum(indices, (i) => needed[i] ?? 0)) / indices.length;
  let x = left;
  return indices.map((i) => {
    const [start, end] = [x + gap / 2, (x += isAlike ? alike : (needed[i] ?? 0) + spare) - gap / 2];
    const highest = max(rows, ({ cells }) => Math.max(cells[i]?.left ?? 0, cells[i]?.right ?? 0)) ?? 0;
    const scale = scaleLinear([0, highest || 1], [0, (end - start) / 2]).nice(4);
    return {
      head: columns[i] ?? '',
      left: start,
      zero: (start + end) / 2,
      right: end,
      length: scale,
      end: scale.domain()[1] ?? 0,
    };
  });
}

const headOf = ({ head, left, right }: ColumnPlace): string[] => wrapText(head, right - left, size, 'bold');
const headLines = (places: readonly ColumnPlace[]): number => max(places, (place) => headOf(place).length) ?? 0;
const headHeight = (places: readonly ColumnPlace[]): number => (headLines(places) + 1) * line + 8;

/** Heads of the columns, and below them the value at either end of their scales. */
function heads(places: readonly ColumnPlace[], y: number, format: (value: number) => string): string {
  const last = y + headLines(places) * line;
  return places
    .map((place) => {
      const lines = headOf(place);
      const at = last + line + 2;
      return (
        lines
          .map((text, i) => label('chart-key', place.zero, last - (lines.length - 1 - i) * line, text, 'middle'))
          .join('') +
        label('chart-tick', place.left, at, format(place.end)) +
        label('chart-tick', place.right, at, format(place.end), 'end')
      );
    })
    .join('');
}

/** Two numbers on either side of the line of zero, and their bars below; one zero where both are. */
function pair(
  { left, right }: DivergingCell,
  { zero, length }: ColumnPlace,
  top: number,
  format: (value: number) => string,
  told: string,
): string {
  const base = top + baseline;
  if (left === 0 && right === 0)
    return element('text', { class: 'chart-tick', x: zero, y: base, 'text-anchor': 'middle' }, told + format(0));
  const rect = (className: string, x: number, value: number) =>
    value === 0 ? '' : element('rect', { class: className, x, y: top + line + 1, width: length(value), height: bar });
  const number = (value: number, x: number, anchor: 'start' | 'end') =>
    label(value === 0 ? 'chart-tick' : 'chart-name', x, base, format(value), anchor);
  return element(
    'g',
    {},
    told +
      rect('chart-bar-left', zero - length(left), left) +
      rect('chart-bar', zero, right) +
      element('path', { class: 'chart-zero', d: `M${round(zero)} ${round(top + 2)}v${line + bar + 1}` }) +
      number(left, zero - 4, 'end') +
      number(right, zero + 4, 'start'),
  );
}
