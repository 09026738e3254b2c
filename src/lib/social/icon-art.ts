import { element } from '../charts/svg.ts';
import type { ProgrammeId } from '../dataset/shared.ts';
import type { Box } from './card.ts';
import type { Look } from './look.ts';

/** A programme's icon on a ground of its dye, in the middle of a box. */
export function iconArt(id: ProgrammeId, box: Box, look: Look, share = 0.66): string {
  const size = Math.min(box.width, box.height) * share;
  return (
    element('rect', { x: box.x, y: box.y, width: box.width, height: box.height, rx: 22, fill: look.dyes[id].weak }) +
    icon(id, { x: box.x + (box.width - size) / 2, y: box.y + (box.height - size) / 2, width: size, height: size }, look)
  );
}

/** The icon with its place and colours written into its own root; `dye` is the class of its dyed shapes. */
function icon(id: ProgrammeId, { x, y, width, height }: Box, look: Look): string {
  const { strong } = look.dyes[id];
  return look.icons[id]
    .trim()
    .replace('<svg ', `<svg x="${x}" y="${y}" width="${width}" height="${height}" color="${look.ink}" `)
    .replaceAll('class="dye"', `fill="${strong}"`);
}
