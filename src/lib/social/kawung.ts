import { element } from '../charts/svg.ts';
import type { Look } from './look.ts';

/** Pixels of one repeat of the motif. */
const repeat = 80;
/**
 * How strong it is, from the right edge: repeats, and their opacity. In steps, not evenly: repeats that are alike are what
 * keeps the file small.
 */
const bands = [
  [5, 0.26],
  [1, 0.15],
  [1, 0.08],
] as const;

/** The ground of a card: indigo with the kawung of the first page, fading from right to left. */
export function kawungGround({ width, height }: { width: number; height: number }, look: Look): string {
  let x = width;
  const drawn = bands.map(([columns, opacity]) => {
    x -= columns * repeat;
    return element('rect', {
      x,
      y: 0,
      width: columns * repeat,
      height,
      fill: 'url(#kawung)',
      'fill-opacity': String(opacity),
    });
  });
  return (
    element('rect', { width, height, fill: look.ground }) +
    element(
      'pattern',
      { id: 'kawung', patternUnits: 'userSpaceOnUse', width: repeat, height: repeat, viewBox: '0 0 40 40' },
      motif(look.accent),
    ) +
    drawn.join('')
  );
}

/** One repeat, 40 × 40: `src/styles/kawung.svg`. */
const motif = (fill: string): string =>
  [
    [10, 10, 45],
    [30, 30, 45],
    [30, 10, -45],
    [10, 30, -45],
  ]
    .map(([cx = 0, cy = 0, angle = 0]) =>
      element('ellipse', { fill, cx, cy, rx: 11.5, ry: 5.4, transform: `rotate(${angle} ${cx} ${cy})` }),
    )
    .join('') +
  [
    [20, 0],
    [20, 40],
    [0, 20],
    [40, 20],
  ]
    .map(([cx = 0, cy = 0]) => element('circle', { fill, cx, cy, r: 1.3 }))
    .join('');
