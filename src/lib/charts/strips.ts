import type { ScaleContinuousNumeric } from 'd3';
import { extent, max, min, scaleLinear, scaleLog } from 'd3';
import { axisTitle } from './axis-title.ts';
import { valueAxis } from './axis.ts';
import type { Drawing } from './drawing.ts';
import { legend } from './legend.ts';
import { logTicks } from './log-ticks.ts';
import type { PointMark } from './marks.ts';
import { arrow } from './marks.ts';
import { element, label, tip } from './svg.ts';
import { swarmLanes } from './swarm.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One point of a strip. */
export interface StripPoint {
  /** What a pointer's tip says: the name and the value. */
  readonly tip: string;
  readonly value: number;
  /** Place of its kind among those of the picture. */
  readonly kind: number;
  /** Written above the point, where few are. */
  readonly label?: string;
}

/** Points of one place, or of one group, along the axis. */
export interface Strip {
  /** Also says which of its points have no data, since those have no place; empty for the only row. */
  readonly name: string;
  readonly points: readonly StripPoint[];
}

/** A kind of points, with its own shape. */
export interface StripKind {
  readonly name: string;
  /** Class of all points of the kind. */
  readonly class: string;
  readonly mark: PointMark;
}

export interface StripsOptions {
  /** Pixels. */
  readonly width: number;
  readonly kinds: readonly StripKind[];
  /** `log` for values above zero that span several powers of ten. */
  readonly scale: 'linear' | 'log';
  /** A value as the axis writes it. */
  readonly format: (value: number) => string;
  /** What the axis measures and how, above it. */
  readonly axis: string;
  /** A value whose line is darker, and on the axis whatever the points are: 0 or 100. */
  readonly base?: number;
  /** Where the axis ends, if before the largest value. What is beyond is an arrow at the end; its label says how far. */
  readonly end?: number;
  /** Lanes of a row at most; where they do not suffice, points cover each other in part. */
  readonly lanes?: number;
}

const size = 12;
const lineHeight = 14;
const ticks = 22;
const gap = 10;
/** Pixels from point to point within a lane, and from lane to lane. */
const apart = { points: 6.5, lanes: 6 };
/** Pixels above and below the points of a row, and beside those at the ends of the axis. */
const margin = 7;
/** Below this width, names stand above their strips. */
const narrow = 480;

/**
 * Points along one axis, a row for each group in the order given. Points that would cover each other stand side by side,
 * so that a row is as high as it must be. @throws RangeError for a value that a log axis has no place for
 */
export function strips(
  rows: readonly Strip[],
  { width, kinds, scale: kind, format, axis, base, end = Infinity, lanes: most }: StripsOptions,
): Drawing {
  const values = rows.flatMap(({ points }) => points.map(({ value }) => value)).filter((value) => value <= end);
  const impossible = kind === 'log' ? rows.flatMap(({ points }) => points).find(({ value }) => value <= 0) : undefined;
  if (impossible) throw new RangeError(`strips: no place on a log axis for "${impossible.tip}"`);
  const above = width < narrow;
  const names = rows.map(({ name }) => wrapText(name, above ? width : width * 0.3, size));
  const nameWidth = above ? 0 : (max(names.flat(), (line) => textWidth(line, size)) ?? 0);
  const left = nameWidth === 0 ? 0 : nameWidth + gap;
  const range: [number, number] = [left + margin, width - margin];
  const domain = domainOf(values, base);
  const logScale = kind === 'log' ? scaleLog(domain, range) : undefined;
  const scale: ScaleContinuousNumeric<number, number> = logScale ?? scaleLinear(domain, range);

  const key = legend(
    kinds.length < 2
      ? []
      : kinds.map(({ name, class: className, mark }) => ({
          name,
          mark: (x, y) => element('g', { class: className }, mark(x, y)),
        })),
    width,
  );
  const title = axisTitle(axis, width);
  const top = key.height + title.height + ticks;
  let y = top;
  const marks = kinds.map((): string[] => []);
  const drawn = rows.map(({ points }, i) => {
    const lines = names[i] ?? [];
    const xs = points.map(({ value }) => (value > end ? range[1] : scale(value)));
    const lanes = swarmLanes(xs, apart.points, most);
    const [first = 0, last = 0] = extent(lanes);
    const labelled = points.some(({ label: text }) => text !== undefined);
    const head = (above && lines.length > 0 ? lines.length * lineHeight + 2 : 0) + (labelled ? lineHeight + 2 : 0);
    const swarm = 2 * margin + (last - first) * apart.lanes;
    const height = head + Math.max(swarm, above ? 0 : lines.length * lineHeight + 4);
    const middle = y + head + (height - head - swarm) / 2 + margin - first * apart.lanes;
    points.forEach(({ tip: said, value, kind: of }, j) => {
      const mark = value > end ? arrow : kinds[of]?.mark;
      marks[of]?.push(mark?.(xs[j] ?? 0, middle + (lanes[j] ?? 0) * apart.lanes, tip(said)) ?? '');
    });
    const start = above ? y + size : y + head + (height - head - (lines.length - 1) * lineHeight) / 2 + 4;
    const written =
      lines
        .map((line, j) =>
          above
            ? label('chart-value', 0, start + j * lineHeight, line)
            : label('chart-name', nameWidth, start + j * lineHeight, line, 'end'),
        )
        .join('') + labels(points, xs, y + head - 3, width);
    y += height;
    return (i === 0 ? '' : element('path', { class: 'chart-grid', d: `M0 ${y - height}H${width}` })) + written;
  });
  const grid = valueAxis({
    scale,
    top,
    bottom: y,
    format,
    left,
    right: width,
    below: y - top > 400,
    ...(logScale ? { ticks: logTicks(logScale) } : {}),
    ...(base === undefined ? {} : { base }),
  });
  const groups = kinds.map(({ class: className }, i) => element('g', { class: className }, marks[i]?.join('')));
  return {
    width,
    height: y + (y - top > 400 ? ticks : 2),
    content:
      key.content +
      (title.content === '' ? '' : element('g', { transform: `translate(0 ${key.height})` }, title.content)) +
      grid +
      drawn.join('') +
      groups.join(''),
  };
}

/** From the least to the greatest value and the base; a tenth around where all are one. */
function domainOf(values: readonly number[], base: number | undefined): [number, number] {
  const all = base === undefined ? values : [...values, base];
  const [from, to] = [min(all) ?? 1, max(all) ?? 10];
  return from < to ? [from, to] : [from * 0.9, to * 1.1 || 1];
}

/** Words above points, moved so that they stay inside. */
const labels = (points: readonly StripPoint[], xs: readonly number[], y: number, width: number): string =>
  points
    .map(({ label: text }, i) => {
      if (text === undefined) return '';
      const half = textWidth(text, size) / 2;
      return label('chart-value', Math.min(Math.max(xs[i] ?? 0, half), width - half), y, text, 'middle');
    })
    .join('');
