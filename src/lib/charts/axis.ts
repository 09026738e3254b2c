import type { ScaleContinuousNumeric } from 'd3';
import { element, label } from './svg.ts';
import { textWidth } from './text-width.ts';

/** A horizontal axis of values, above the marks. */
export interface ValueAxisOptions {
  readonly scale: ScaleContinuousNumeric<number, number>;
  /** Top and bottom of the grid lines; labels stand above the top. */
  readonly top: number;
  readonly bottom: number;
  readonly format: (value: number) => string;
  /** Where the picture ends, so that no label leaves it. */
  readonly left: number;
  readonly right: number;
  /** Pixels that a tick takes at least; 70 where left out. */
  readonly room?: number;
  /** Ticks of its own, ascending, where those of the scale do not serve. */
  readonly ticks?: readonly number[];
  /** The value whose line is darker; 0 where left out. */
  readonly base?: number;
  /** Labels stand below the marks as well: for a picture that is higher than a screen. */
  readonly below?: boolean;
}

/** Size of the type of ticks, as `chart-tick` sets it. */
const size = 12;

/** Grid lines with their values above; the line of the base is darker. Labels that would touch are left out. */
export function valueAxis({
  scale,
  top,
  bottom,
  format,
  left,
  right,
  room = 70,
  ticks,
  base = 0,
  below = false,
}: ValueAxisOptions): string {
  const [start = 0, end = 0] = scale.range();
  const drawn = ticks ?? scale.ticks(Math.max(2, Math.floor((end - start) / room)));
  let free = left;
  return drawn
    .map((tick) => {
      const x = Math.round(scale(tick));
      const line = element('path', {
        class: tick === base ? 'chart-zero' : 'chart-grid',
        d: `M${x + 0.5} ${top}V${bottom}`,
      });
      const text = format(tick);
      const half = textWidth(text, size) / 2;
      const middle = Math.min(Math.max(x, left + half), right - half);
      if (middle - half < free) return line;
      free = middle + half + 6;
      const labels = [top - 6, ...(below ? [bottom + size + 2] : [])];
      return line + labels.map((y) => label('chart-tick', middle, y, text, 'middle')).join('');
    })
    .join('');
}
