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
}

/** Size of the type of ticks, as `chart-tick` sets it. */
const size = 12;

/** Grid lines with their values above; the line of zero is darker. Labels that would touch are left out. */
export function valueAxis({ scale, top, bottom, format, left, right, room = 70 }: ValueAxisOptions): string {
  const [start = 0, end = 0] = scale.range();
  const ticks = scale.ticks(Math.max(1, Math.floor((end - start) / room)));
  let free = left;
  return ticks
    .map((tick) => {
      const x = Math.round(scale(tick));
      const line = element('path', {
        class: tick === 0 ? 'chart-zero' : 'chart-grid',
        d: `M${x + 0.5} ${top}V${bottom}`,
      });
      const text = format(tick);
      const half = textWidth(text, size) / 2;
      const middle = Math.min(Math.max(x, left + half), right - half);
      if (middle - half < free) return line;
      free = middle + half + 6;
      return line + label('chart-tick', middle, top - 6, text, 'middle');
    })
    .join('');
}
