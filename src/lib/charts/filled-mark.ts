import { element } from './svg.ts';

/** How much of a round mark is filled: shapes that a printer and a colour-blind eye keep apart. */
export type Fill = 'full' | 'half' | 'ring';

/** A round mark that is a full disc, half a disc or a ring. */
export function filledMark(fill: Fill, x: number, y: number, radius: number, content = ''): string {
  const half = element('path', {
    class: 'chart-bar',
    d: `M${x} ${y - radius}a${radius} ${radius} 0 0 0 0 ${2 * radius}z`,
  });
  const round = element(
    'circle',
    { class: fill === 'full' ? 'chart-dot' : 'chart-dot-open', cx: x, cy: y, r: radius },
    fill === 'half' ? '' : content,
  );
  return fill === 'half' ? element('g', {}, content + round + half) : round;
}
