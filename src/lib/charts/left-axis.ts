import type { ScaleContinuousNumeric } from 'd3';
import { element, label } from './svg.ts';

/** A vertical axis of values, at the left of the marks. */
export interface LeftAxisOptions {
  readonly scale: ScaleContinuousNumeric<number, number>;
  /** About how many values are written. */
  readonly count: number;
  /** Left and right end of the grid lines; labels end before the left one. */
  readonly left: number;
  readonly right: number;
  readonly format: (value: number) => string;
}

/** The values that an axis writes: those that are told apart once they are written. */
export const writtenTicks = ({ scale, count, format }: Pick<LeftAxisOptions, 'scale' | 'count' | 'format'>) =>
  scale.ticks(count).filter((tick, i, all) => i === 0 || format(tick) !== format(all[i - 1] ?? tick));

/** Grid lines with their values at the left; the line of zero is darker. */
export function leftAxis({ left, right, ...options }: LeftAxisOptions): string {
  return writtenTicks(options)
    .map((tick) => {
      const y = Math.round(options.scale(tick));
      return (
        element('path', { class: tick === 0 ? 'chart-zero' : 'chart-grid', d: `M${left} ${y + 0.5}H${right}` }) +
        label('chart-tick', left - 6, y + 4, options.format(tick), 'end')
      );
    })
    .join('');
}
