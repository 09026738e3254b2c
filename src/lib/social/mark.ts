import { element } from '../charts/svg.ts';
import type { Box } from './card.ts';
import type { Look } from './look.ts';

/** The site's mark, four petals of kawung around a heart, as `src/icons/guyub.svg` has it. */
export const mark = ({ x, y, width, height }: Box, look: Look): string =>
  element(
    'svg',
    { x, y, width, height, viewBox: '0 0 32 32' },
    [
      ['rotate(45 9.5 9.5)', 9.5, 9.5],
      ['rotate(45 22.5 22.5)', 22.5, 22.5],
      ['rotate(-45 22.5 9.5)', 22.5, 9.5],
      ['rotate(-45 9.5 22.5)', 9.5, 22.5],
    ]
      .map(([transform, cx, cy]) => element('ellipse', { fill: look.onGround, cx, cy, rx: 8.5, ry: 4.2, transform }))
      .join('') + element('circle', { fill: look.accent, cx: 16, cy: 16, r: 3.2 }),
  );
